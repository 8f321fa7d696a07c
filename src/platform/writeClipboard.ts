/** What other programs find on the clipboard: the richer kind where they know it. */
export interface ClipboardContent {
  readonly text: string;
  readonly html: string;
}

/**
 * Puts content on the clipboard from a click. The event of copying works on http:// and in files opened from disk,
 * where the newer interface of browsers does not.
 *
 * @returns whether the browser allowed it
 */
export function writeClipboard(content: ClipboardContent): boolean {
  const fill = (event: ClipboardEvent) => {
    event.stopImmediatePropagation();
    fillClipboard(event, content);
  };
  document.addEventListener('copy', fill, { capture: true });
  try {
    return document.execCommand('copy');
  } finally {
    document.removeEventListener('copy', fill, { capture: true });
  }
}

/** Answers an event of copying with content of ours. */
export function fillClipboard(event: ClipboardEvent, { text, html }: ClipboardContent): void {
  event.clipboardData?.setData('text/plain', text);
  event.clipboardData?.setData('text/html', html);
  event.preventDefault();
}
