import { forceLayout, type LaidOut, type LayoutInput } from './forceLayout';

/** The layout's worker. Throws where workers are not to be had. */
function createLayoutWorker(): Worker {
  return new Worker(new URL('./layout.worker.ts', import.meta.url), { type: 'module' });
}

/**
 * Lays out in a worker and ends it; computes on this thread where a worker cannot be made or breaks, so that
 * the command always answers.
 */
export function runLayout(
  input: LayoutInput,
  createWorker: () => Worker = createLayoutWorker,
): Promise<readonly LaidOut[]> {
  return new Promise((resolve) => {
    let worker: Worker;
    try {
      worker = createWorker();
    } catch {
      // No workers here (an old browser, a file opened from disk): slower, but the same picture.
      resolve(forceLayout(input));
      return;
    }
    worker.addEventListener('message', (event: MessageEvent<readonly LaidOut[]>) => {
      worker.terminate();
      resolve(event.data);
    });
    worker.addEventListener('error', () => {
      worker.terminate();
      resolve(forceLayout(input));
    });
    worker.postMessage(input);
  });
}
