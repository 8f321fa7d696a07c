import { useEffect, useState } from 'react';
import type { PickedFile } from '@/platform/files';
import type { ImportListener } from '@/transfer/importing/runImport';
import type { ImportOrder } from '@/transfer/importing/runMessages';
import type { FileReading, ImportProgress, ImportWish } from '@/transfer/importing/types';

/** Reads a file away from the page. @returns null when it was called off */
export type ReadInWorker = (order: ImportOrder, listener: ImportListener) => Promise<FileReading | null>;

export interface FileReadingState {
  /** What was read last; null before the first time, and of a file that the browser cannot read. */
  readonly reading: FileReading | null;
  /** Whether it is being read, for the first time or anew. */
  readonly isBusy: boolean;
  readonly progress: ImportProgress | null;
  /** The browser could not give out the bytes: the file was moved, or is a folder. */
  readonly isUnreadable: boolean;
}

const BEGUN: FileReadingState = { reading: null, isBusy: true, progress: null, isUnreadable: false };

/** What a file holds, read anew with every wish; an earlier reading is called off and what it gave stays shown. */
export function useFileReading(file: PickedFile, wish: ImportWish, read: ReadInWorker): FileReadingState {
  const [state, setState] = useState(BEGUN);
  useEffect(() => {
    const stop = new AbortController();
    const { signal } = stop;
    const tell = (change: Partial<FileReadingState>) => {
      if (!signal.aborted) setState((before) => ({ ...before, ...change }));
    };
    const run = async () => {
      tell({ isBusy: true, progress: null });
      const bytes = await bytesOf(file);
      if (signal.aborted) return;
      if (!bytes) return tell({ ...BEGUN, isBusy: false, isUnreadable: true });
      const onProgress = (progress: ImportProgress) => tell({ progress });
      const reading = await read({ bytes, fileName: file.name, wish }, { onProgress, signal });
      if (reading) tell({ reading, isBusy: false, progress: null, isUnreadable: false });
    };
    void run();
    return () => stop.abort();
  }, [file, wish, read]);
  return state;
}

async function bytesOf(file: PickedFile): Promise<Uint8Array | null> {
  try {
    return await file.bytes();
  } catch {
    // It was moved or taken away meanwhile, or is a folder: the caller says so.
    return null;
  }
}
