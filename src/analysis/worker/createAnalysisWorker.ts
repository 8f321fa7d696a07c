import type { AnalysisAnswer, AnalysisRequest } from './messages';
import { type PackedFound, unpackFound } from './packFound';
import { buffersOfInput, packInput } from './packInput';

export interface WorkerListener {
  readonly onAnswer: (answer: AnalysisAnswer) => void;
  /** The worker did not load, threw, or sent what cannot be read; nothing more will come from it. */
  readonly onFailure: () => void;
}

/** As much of a worker as the runner needs. */
export interface AnalysisWorker {
  post(request: AnalysisRequest): void;
  terminate(): void;
}

/**
 * Starts the analysis in a thread of its own. Throws where workers are missing or forbidden.
 *
 * @param listener told of every answer and of the first failure
 * @returns a running worker, until `terminate`
 */
export function createAnalysisWorker({ onAnswer, onFailure }: WorkerListener): AnalysisWorker {
  const worker = new Worker(new URL('./analysis.worker.ts', import.meta.url), { type: 'module' });
  worker.addEventListener('message', ({ data }: MessageEvent<{ revision: number; found: PackedFound }>) =>
    onAnswer({ revision: data.revision, found: unpackFound(data.found) }),
  );
  worker.addEventListener('error', onFailure);
  worker.addEventListener('messageerror', onFailure);
  return {
    post: ({ revision, input }) => {
      const packed = packInput(input);
      worker.postMessage({ revision, input: packed }, { transfer: buffersOfInput(packed) });
    },
    terminate: () => worker.terminate(),
  };
}
