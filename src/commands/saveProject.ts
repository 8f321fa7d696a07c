import { currentTranslate } from '@/i18n/language';
import { systemClock } from '@/platform/clock';
import { saveFile } from '@/platform/files';
import type { Session } from '@/session/createSession';
import { notify } from '@/session/notices';
import { fileNameOf } from '@/transfer/fileName';
import { projectToFile } from '@/transfer/rajutFile';

/** Saves the project as a `.rajut.json` file, complete as it is in memory, also when saving here has failed. */
export async function saveProjectFile({ document, notices }: Session): Promise<void> {
  const t = currentTranslate();
  const project = document.getProject();
  const name = fileNameOf(project.title || t(($) => $.common.unnamed));
  const content = projectToFile(project, {
    savedAt: new Date(systemClock.now()).toISOString(),
    app: t(($) => $.common.appName),
  });
  const file = { name, content, mimeType: 'application/json', description: t(($) => $.commands.fileKind) };
  try {
    if (await saveFile(file)) notify(notices, { kind: 'fileSaved', name });
  } catch {
    // The disk is full, the folder is read-only, or the browser forbids it: said, and nothing is lost.
    notify(notices, { kind: 'fileNotSaved', name });
  }
}
