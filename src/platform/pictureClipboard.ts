/** Whether the browser can put pictures on the clipboard here: only on https, localhost and from files it trusts. */
export function canCopyPictures(): boolean {
  return typeof ClipboardItem !== 'undefined' && typeof navigator.clipboard?.write === 'function';
}

/**
 * Puts a picture on the clipboard. To be called from a click; what is still being made may come later.
 *
 * @returns whether the browser allowed it
 */
export async function copyPicture(png: Promise<Blob>): Promise<boolean> {
  try {
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': png })]);
    return true;
  } catch {
    return false;
  }
}
