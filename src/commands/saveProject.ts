import { currentTranslate } from '@/i18n/language';
import { systemClock } from '@/platform/clock';
import type { Session } from '@/session/createSession';
import { notify } from '@/session/notices';
import { maskedProject } from '@/session/shownNow';
import { fileNameOf } from '@/transfer/fileName';
import { projectToFile } from '@/transfer/rajutFile';
import { type Given, giveFile } from './giveFile';

/** Saves the project, after asking whose names go into the file while they are masked on screen. */
export async function askAndSaveProject(session: Session): Promise<void> {
  if (session.view.getState().names === 'full') await saveProjectFile(session, 'real');
  else session.view.setState({ dialog: 'saveNames' });
}

/**
 * Saves the project as a `.rajut.json` file, complete as it is in memory, also when saving here has failed.
 *
 * @param names `masked` writes the names as they are shown now; the file's name says so
 * @returns how it ended and the name of the file; a notice has told it
 */
export async function saveProjectFile(
  session: Session,
  names: 'real' | 'masked',
): Promise<{ readonly given: Given; readonly name: string }> {
  const { document, notices } = session;
  const t = currentTranslate();
  const isMasked = names === 'masked';
  const project = isMasked ? maskedProject(session) : document.getProject();
  const title = project.title || t(($) => $.common.unnamed);
  const name = fileNameOf(isMasked ? `${title} ${t(($) => $.looking.suffix)}` : title);
  const content = projectToFile(project, {
    savedAt: new Date(systemClock.now()).toISOString(),
    app: t(($) => $.common.appName),
  });
  const file = { name, content, mimeType: 'application/json', description: t(($) => $.commands.fileKind) };
  const given = await giveFile(file);
  if (given === 'saved') notify(notices, { kind: 'fileSaved', name, isProject: true });
  if (given === 'failed') notify(notices, { kind: 'fileNotSaved', name });
  return { given, name };
}
