import { useEffect, useState } from 'react';
import { type PickedFile, toPicked } from '@/platform/files';

/** Takes files that are dropped anywhere on the page. @returns whether files hover over it now */
export function useFileDrop(onFiles: (files: readonly PickedFile[]) => void): boolean {
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    /** Elements entered and not left: moving between two of them enters the next before leaving the last. */
    let depth = 0;
    const setDepth = (next: number) => {
      depth = Math.max(0, next);
      setOver(depth > 0);
    };
    const enter = (event: DragEvent) => {
      if (hasFiles(event)) setDepth(depth + 1);
    };
    const leave = (event: DragEvent) => {
      if (hasFiles(event)) setDepth(depth - 1);
    };
    // Without this the browser would leave the page and show the file instead.
    const over = (event: DragEvent) => {
      if (hasFiles(event)) event.preventDefault();
    };
    const drop = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setDepth(0);
      onFiles([...(event.dataTransfer?.files ?? [])].map(toPicked));
    };
    addEventListener('dragenter', enter);
    addEventListener('dragleave', leave);
    addEventListener('dragover', over);
    addEventListener('drop', drop);
    return () => {
      removeEventListener('dragenter', enter);
      removeEventListener('dragleave', leave);
      removeEventListener('dragover', over);
      removeEventListener('drop', drop);
    };
  }, [onFiles]);
  return isOver;
}

const hasFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;
