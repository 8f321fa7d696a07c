import type { AnalysisNews, AnalysisRequest } from './messages';
import { type PackedNews, packRequest, unpackNews, type WorkerOrder } from './packMessages';

export interface WorkerListener {
  readonly onNews: (news: AnalysisNews) => void;
  /** The worker did not load, threw, or sent what cannot be read; nothing more will come from it. */
  readonly onFailure: () => void;
}

/** As much of a worker as the runner needs. */
export interface AnalysisWorker {
  post(request: AnalysisRequest): void;
  stop(): void;
  resume(): void;
  terminate(): void;
}

/**
 * Starts the analysis in a thread of its own. Throws where workers are missing or forbidden.
 *
 * @param listener told of all news and of the first failure
 * @returns a running worker, until `terminate`
 */
export function createAnalysisWorker({ onNews, onFailure }: WorkerListener): AnalysisWorker {
  const worker = new Worker(new URL('./analysis.worker.ts', import.meta.url), { type: 'module' });
  worker.addEventListener('message', ({ data }: MessageEvent<PackedNews>) => onNews(unpackNews(data)));
  worker.addEventListener('error', onFailure);
  worker.addEventListener('messageerror', onFailure);
  const send = (order: WorkerOrder, transfer: ArrayBufferLike[]) => worker.postMessage(order, { transfer });
  return {
    post: (request) => {
      const { message, buffers } = packRequest(request);
      send(message, buffers);
    },
    stop: () => send({ kind: 'stop' }, []),
    resume: () => send({ kind: 'resume' }, []),
    terminate: () => worker.terminate(),
  };
}
