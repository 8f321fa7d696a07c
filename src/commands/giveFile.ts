import { type FileToSave, saveFile } from '@/platform/files';

/** How saving a file ended; `unmade`: its content could not be made, and no other folder would help. */
export type Given = 'saved' | 'cancelled' | 'failed' | 'unmade';

/** Lets the person save a file. Never rejects: a full disk or a folder that is read-only is an answer. */
export async function giveFile(file: FileToSave): Promise<Given> {
  let isMade = true;
  const content =
    file.content instanceof Promise
      ? file.content.catch((error: unknown) => {
          isMade = false;
          throw error;
        })
      : file.content;
  try {
    return (await saveFile({ ...file, content })) ? 'saved' : 'cancelled';
  } catch {
    return isMade ? 'failed' : 'unmade';
  }
}
