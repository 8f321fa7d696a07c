import { layOut } from './layOut';
import type { LayoutAnswer, LayoutTask } from './types';

/** The layout's worker. Throws where workers are not to be had. */
function createLayoutWorker(): Worker {
  return new Worker(new URL('./layout.worker.ts', import.meta.url), { type: 'module' });
}

/**
 * Lays out in a worker and ends it; computes on this thread where a worker cannot be made or breaks, so that
 * the command always answers.
 *
 * @param signal ends the worker and rejects with the signal's reason, for who has no use for the answer any more
 */
export function runLayout(
  task: LayoutTask,
  createWorker: () => Worker = createLayoutWorker,
  signal?: AbortSignal,
): Promise<LayoutAnswer> {
  return new Promise((resolve, reject) => {
    const here = () => resolve(layOut(task.layout, task.input));
    let worker: Worker;
    try {
      worker = createWorker();
    } catch {
      // No workers here (an old browser, a file opened from disk): slower, but the same picture.
      here();
      return;
    }
    worker.addEventListener('message', (event: MessageEvent<LayoutAnswer>) => {
      worker.terminate();
      resolve(event.data);
    });
    worker.addEventListener('error', () => {
      worker.terminate();
      here();
    });
    signal?.addEventListener('abort', () => {
      worker.terminate();
      reject(signal.reason);
    });
    worker.postMessage(task);
  });
}
