import type { Problem } from '@/model/problem';
import type { Project } from '@/model/types';
import type { PickedFile } from '@/platform/files';
import { MAX_FILE_MB } from '@/transfer/parseJson';
import { bundleToProjects } from '@/transfer/rajutFile';

/** A larger file is refused before it fills the memory, bytes. */
const MOST_BYTES = MAX_FILE_MB * 1_000_000;

/** Why a file was not opened; nothing on the device has changed. */
export type FileTrouble =
  | { readonly kind: 'refused'; readonly name: string; readonly problems: readonly Problem[] }
  | { readonly kind: 'unreadable'; readonly name: string };

export type FilesReading =
  | { readonly ok: true; readonly projects: readonly Project[] }
  | { readonly ok: false; readonly trouble: FileTrouble };

/**
 * Reads project files and bundles in the order given.
 *
 * @returns every project of every file, or the trouble with the first file that cannot be read: either all
 *          files are opened or none, so that a person need not find out which of them was left out
 */
export async function readFiles(files: readonly PickedFile[]): Promise<FilesReading> {
  const projects: Project[] = [];
  for (const file of files) {
    const { name } = file;
    if (file.sizeBytes > MOST_BYTES) {
      const problems: Problem[] = [{ code: 'tooLarge', place: [], limit: MAX_FILE_MB }];
      return { ok: false, trouble: { kind: 'refused', name, problems } };
    }
    const text = await textOf(file);
    if (text === null) return { ok: false, trouble: { kind: 'unreadable', name } };
    const reading = bundleToProjects(text);
    if (!reading.ok) return { ok: false, trouble: { kind: 'refused', name, problems: reading.problems } };
    projects.push(...reading.value);
  }
  return { ok: true, projects };
}

async function textOf(file: PickedFile): Promise<string | null> {
  try {
    return await file.text();
  } catch {
    // The file was moved or taken away meanwhile, or is a folder: the caller says so.
    return null;
  }
}
