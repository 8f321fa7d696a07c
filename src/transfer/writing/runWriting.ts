import type { WritingNews, WritingOrder, Written } from './writingMessages';

/** Ties, or rows of a workbook, from which on writing would be felt on the page. */
const MANY = 2_000;

/** The writer's worker. Throws where workers are not to be had. */
function createWritingWorker(): Worker {
  return new Worker(new URL('./writing.worker.ts', import.meta.url), { type: 'module' });
}

/**
 * Writes a file: a large one in a worker of its own, which ends with it, a small one here. Where no worker can be made
 * a large one is written on this thread too.
 *
 * @returns the whole file. Rejects when it cannot be written.
 */
export function runWriting(
  order: WritingOrder,
  createWorker: () => Worker = createWritingWorker,
): Promise<Written> {
  const worker = isLarge(order) ? startWorker(createWorker) : null;
  if (worker === null) return writeHere(order);
  return new Promise<Written>((resolve, reject) => {
    worker.addEventListener('message', ({ data: { written } }: MessageEvent<WritingNews>) => {
      worker.terminate();
      if (written === null) reject(new Error('runWriting: the file could not be written'));
      else resolve(written);
    });
    worker.addEventListener('error', () => {
      // It did not load (an old browser, a file opened from disk): slower, but an answer.
      worker.terminate();
      writeHere(order).then(resolve, reject);
    });
    worker.postMessage(order);
  });
}

function isLarge(order: WritingOrder): boolean {
  if (order.kind === 'network') return order.network.ties.length + order.network.actors.length > MANY;
  return order.sheets.reduce((sum, { table }) => sum + table.rows.length, 0) > MANY;
}

function startWorker(createWorker: () => Worker): Worker | null {
  try {
    return createWorker();
  } catch {
    // No workers here: the file is written on this thread.
    return null;
  }
}

/** The writers come with the worker; the page loads them only when it has to write by itself. */
async function writeHere(order: WritingOrder): Promise<Written> {
  const { writeOrder } = await import('./writeOrder');
  return writeOrder(order);
}
