import type { Problem, Reading } from '@/model/problem';
import type { Project } from '@/model/types';
import type { PickedFile } from '@/platform/files';
import { isLockedFile } from '@/transfer/locked/lockedFile';
import { MAX_FILE_MB } from '@/transfer/parseJson';
import { bundleToProjects } from '@/transfer/rajutFile';
import type { Locks } from '../locked/createLocks';

/** A larger file is refused before it fills the memory, bytes. */
const MOST_BYTES = MAX_FILE_MB * 1_000_000;

/** Why a file was not opened; nothing on the device has changed. */
export type FileTrouble =
  | { readonly kind: 'refused'; readonly name: string; readonly problems: readonly Problem[] }
  | { readonly kind: 'unreadable'; readonly name: string };

export type FilesReading =
  | { readonly ok: true; readonly projects: readonly Project[] }
  /** No trouble: the person did not give the password of a locked file. */
  | { readonly ok: false; readonly trouble: FileTrouble | null };

/**
 * Reads project files and bundles in the order given, locked ones with the password that is asked for.
 *
 * @returns every project of every file, or the trouble with the first file that cannot be read: either all
 *          files are opened or none, so that a person need not find out which of them was left out
 */
export async function readFiles(
  files: readonly PickedFile[],
  locks: Pick<Locks, 'open'>,
): Promise<FilesReading> {
  const projects: Project[] = [];
  for (const file of files) {
    const { name } = file;
    if (file.sizeBytes > MOST_BYTES) {
      const problems: Problem[] = [{ code: 'tooLarge', place: [], limit: MAX_FILE_MB }];
      return { ok: false, trouble: { kind: 'refused', name, problems } };
    }
    const text = await textOf(file);
    if (text === null) return { ok: false, trouble: { kind: 'unreadable', name } };
    const reading = isLockedFile(text) ? await readLocked({ name, text }, locks) : bundleToProjects(text);
    if (!reading) return { ok: false, trouble: null };
    if (!reading.ok) return { ok: false, trouble: { kind: 'refused', name, problems: reading.problems } };
    projects.push(...reading.value);
  }
  return { ok: true, projects };
}

/** @returns null when the person gave up */
async function readLocked(
  file: { readonly name: string; readonly text: string },
  locks: Pick<Locks, 'open'>,
): Promise<Reading<readonly Project[]> | null> {
  const unlocked = await locks.open(file);
  switch (unlocked.state) {
    case 'cancelled':
      return null;
    case 'refused':
      return { ok: false, problems: [unlocked.problem] };
    case 'open':
      return bundleToProjects(unlocked.text);
  }
}

async function textOf(file: PickedFile): Promise<string | null> {
  try {
    return await file.text();
  } catch {
    // The file was moved or taken away meanwhile, or is a folder: the caller says so.
    return null;
  }
}
