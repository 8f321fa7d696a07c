import { useEffect } from 'react';
import { type PickedFile, toPicked } from '@/platform/files';

/** Takes files and texts that are pasted on a page without a map; in fields and dialogs pasting stays the browser's. */
export function useFilePaste(onFiles: (files: readonly PickedFile[]) => void): void {
  useEffect(() => {
    const paste = (event: ClipboardEvent) => {
      const data = event.clipboardData;
      if (!data || isElsewhere()) return;
      const text = data.getData('text/plain');
      // Programs add a picture of what is copied: a file counts only where there is no text.
      const files = text.trim() === '' ? [...data.files] : [new File([text], '', { type: 'text/plain' })];
      if (files.length === 0) return;
      event.preventDefault();
      onFiles(files.map(toPicked));
    };
    document.addEventListener('paste', paste);
    return () => document.removeEventListener('paste', paste);
  }, [onFiles]);
}

/** Whether pasting belongs to a field or a dialog. */
export const isElsewhere = () =>
  document.activeElement?.closest('input, textarea, [contenteditable="true"], [role="dialog"]') != null;
