import type { PickedFile } from '@/platform/files';
import type { Session } from '@/session/createSession';
import { notify } from '@/session/notices';

/** Files that hold a list of names or a table as plain text. */
const LISTS = /\.(txt|csv|tsv)$/i;
/** A longer list is refused unread, bytes: ten thousand long names in any script. */
const MOST_LIST_BYTES = 8_000_000;

/**
 * Takes a file that was dropped on an open project: a list of names goes to the preview of pasted text, everything
 * else to the dialog that opens files, which says what it cannot read. Nothing changes before the person agrees.
 */
export async function takeDropped(
  { view, document, notices }: Session,
  files: readonly PickedFile[],
): Promise<void> {
  const [file] = files;
  if (!file) return;
  const isList = LISTS.test(file.name) && file.sizeBytes <= MOST_LIST_BYTES;
  // Not readable, such as one that was moved meanwhile: the dialog says so.
  const text = isList ? await file.text().catch(() => null) : null;
  if (text === null) view.setState({ dialog: 'openFile', offered: file });
  else if (document.readOnly) notify(notices, { kind: 'readOnly' });
  else view.setState({ dialog: 'names', pasted: text });
}
