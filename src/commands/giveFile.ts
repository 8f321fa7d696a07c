import { type FileToSave, saveFile } from '@/platform/files';

/** How saving a file ended. */
export type Given = 'saved' | 'cancelled' | 'failed';

/** Lets the person save a file. Never rejects: a full disk or a folder that is read-only is an answer. */
export async function giveFile(file: FileToSave): Promise<Given> {
  try {
    return (await saveFile(file)) ? 'saved' : 'cancelled';
  } catch {
    return 'failed';
  }
}
