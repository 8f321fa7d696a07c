import { IMPORT_LIMITS } from './limits';
import { problem } from './problem';
import { createJoiner, type ImportNews, type ImportOrder } from './runMessages';
import type { FileReading, ImportProblem, ImportProgress } from './types';

export interface ImportListener {
  readonly onProgress?: ((progress: ImportProgress) => void) | undefined;
  /** Ends the reading. */
  readonly signal?: AbortSignal | undefined;
}

/** As much of a worker as is needed here. */
export interface ImportWorker extends EventTarget {
  postMessage(order: ImportOrder): void;
  terminate(): void;
}

/** The reader's worker. Throws where workers are not to be had. */
function createImportWorker(): Worker {
  return new Worker(new URL('./importing.worker.ts', import.meta.url), { type: 'module' });
}

/**
 * Reads a file in a worker of its own, which ends with the reading, when it is called off, and after half a minute.
 * Where no worker can be made the file is read on this thread.
 *
 * @param order its bytes stay with the caller: a table may be read again with another wish
 * @returns what the file holds or why it cannot be read; null when it was called off. Never rejects.
 */
export function runImport(
  order: ImportOrder,
  { onProgress, signal }: ImportListener = {},
  createWorker: () => ImportWorker = createImportWorker,
): Promise<FileReading | null> {
  return new Promise((resolve) => {
    if (signal?.aborted) {
      resolve(null);
      return;
    }
    const worker = startWorker(createWorker);
    if (worker === null) {
      resolve(readHere(order, onProgress));
      return;
    }
    const end = (answer: FileReading | null) => {
      clearTimeout(clock);
      signal?.removeEventListener('abort', cancel);
      worker.terminate();
      resolve(answer);
    };
    let hasBegun = false;
    const joiner = createJoiner();
    const cancel = () => end(null);
    const clock = setTimeout(
      () => end(refused(problem('tooSlow', { limit: IMPORT_LIMITS.seconds }))),
      IMPORT_LIMITS.seconds * 1000,
    );
    signal?.addEventListener('abort', cancel);
    worker.addEventListener('message', (event) => {
      if (!(event instanceof MessageEvent)) return;
      const data: ImportNews = event.data;
      hasBegun = true;
      if (data.kind === 'progress') {
        onProgress?.(data.progress);
        return;
      }
      // What is read is on its way: how long the page takes over it is not the file's fault.
      clearTimeout(clock);
      const reading = joiner.take(data);
      if (reading) end(reading);
    });
    worker.addEventListener('error', () => {
      if (hasBegun) {
        // What was too much for it would be too much for the page.
        end(refused(problem('failed')));
        return;
      }
      // It did not load (an old browser, a file opened from disk): slower, but an answer.
      clearTimeout(clock);
      signal?.removeEventListener('abort', cancel);
      worker.terminate();
      resolve(readHere(order, onProgress));
    });
    worker.postMessage(order);
  });
}

function startWorker(createWorker: () => ImportWorker): ImportWorker | null {
  try {
    return createWorker();
  } catch {
    // No workers here: the file is read on this thread.
    return null;
  }
}

/** The readers come with the worker; the page loads them only when it has to read by itself. */
async function readHere(
  { bytes, fileName, wish }: ImportOrder,
  onProgress: ImportListener['onProgress'],
): Promise<FileReading> {
  try {
    const { readFile } = await import('./readFile');
    return await readFile(bytes, fileName, wish, onProgress);
  } catch {
    return refused(problem('failed'));
  }
}

const refused = (wrong: ImportProblem): FileReading => ({
  ok: false,
  format: null,
  problem: wrong,
  tables: null,
});
