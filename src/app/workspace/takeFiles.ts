import type { PickedFile } from '@/platform/files';
import type { Session } from '@/session/createSession';

/**
 * Takes files that were picked, dropped or pasted while a project is open: one of Rajut goes to the dialog that asks
 * how to open it, those of other programs to the preview of what they would become. Nothing changes before the person
 * agrees.
 */
export async function takeFiles(
  { view }: Pick<Session, 'view'>,
  files: readonly PickedFile[],
): Promise<void> {
  if (files.length === 0) return;
  const { sortFiles } = await import('../importing/sortFiles');
  const { ours, others } = await sortFiles(files);
  view.setState({ dialog: others.length > 0 ? 'importFile' : 'openFile', offered: [...ours, ...others] });
}
