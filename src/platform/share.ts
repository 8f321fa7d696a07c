/** How handing something to another app ended; `cancelled` when the person chose none. */
export type Handed = 'handed' | 'cancelled' | 'failed';

interface FileToHand {
  readonly name: string;
  readonly content: string;
  readonly mimeType: string;
}

/** Whether the system can hand links to other apps. */
export const canHandLink = (): boolean => typeof navigator.share === 'function';

/** Whether the system can hand such a file to other apps: phones mostly, and only some kinds of files. */
export function canHandFile(file: FileToHand): boolean {
  return typeof navigator.canShare === 'function' && navigator.canShare({ files: [toFile(file)] });
}

/** Lets the person choose an app that gets the link. Only after a press. */
export const handLink = (link: { readonly title: string; readonly url: string }): Promise<Handed> =>
  hand(link);

/** Lets the person choose an app that gets the file. Only after a press, a few seconds at most. */
export const handFile = (file: FileToHand): Promise<Handed> => hand({ files: [toFile(file)] });

const toFile = ({ name, content, mimeType }: FileToHand) => new File([content], name, { type: mimeType });

async function hand(data: ShareData): Promise<Handed> {
  try {
    await navigator.share(data);
    return 'handed';
  } catch (error) {
    return error instanceof DOMException && error.name === 'AbortError' ? 'cancelled' : 'failed';
  }
}
