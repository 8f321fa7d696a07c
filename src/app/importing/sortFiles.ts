import type { PickedFile } from '@/platform/files';
import { MAX_FILE_MB } from '@/transfer/parseJson';

/** A larger file is not read to see what it is, bytes: whoever opens it refuses it anyway. */
const MOST_BYTES = MAX_FILE_MB * 1_000_000;
/** How every file of Rajut begins: a project, several, or one that is locked. */
const BEGINNING = /^\uFEFF?\s*\{\s*"format"\s*:\s*"rajut/;
/** Bytes in which it does. */
const HEAD_BYTES = 400;

/** Files of Rajut, and all others, each in the order given. */
export interface SortedFiles {
  readonly ours: readonly PickedFile[];
  readonly others: readonly PickedFile[];
}

/** Tells files of Rajut from those of other programs, by how they begin or what they are called. */
export async function sortFiles(files: readonly PickedFile[]): Promise<SortedFiles> {
  const ours: PickedFile[] = [];
  const others: PickedFile[] = [];
  for (const file of files) ((await isOurs(file)) ? ours : others).push(file);
  return { ours, others };
}

async function isOurs(file: PickedFile): Promise<boolean> {
  if (/\.rajut\.json$/i.test(file.name)) return true;
  if (file.sizeBytes > MOST_BYTES) return false;
  try {
    const head = (await file.bytes()).subarray(0, HEAD_BYTES);
    return BEGINNING.test(new TextDecoder().decode(head));
  } catch {
    // Moved or taken away meanwhile, or a folder: whoever opens it says so.
    return false;
  }
}
