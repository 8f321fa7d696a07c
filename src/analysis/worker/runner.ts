import { nameResult } from '../nameResult';
import type { AnalysisInput, AnalysisResult, AnalysisState } from '../types';
import type { AnalysisWorker, WorkerListener } from './createAnalysisWorker';
import { handleMessage } from './handleMessage';
import { isSameValue } from './isSameValue';
import type { AnalysisAnswer, AnalysisRequest } from './messages';

export interface AnalysisRunner {
  /**
   * Asks for the analysis of a newer input; an older one that has not started is forgotten. Asks nothing when the
   * input is as before: moving or renaming somebody changes no number.
   */
  request(input: AnalysisInput): void;
  /** Ends the worker; nothing is reported any more. */
  dispose(): void;
}

interface RunnerOptions {
  /** `createAnalysisWorker` in the app, a scripted one in tests; may throw. */
  readonly createWorker: (listener: WorkerListener) => AnalysisWorker;
  readonly onState: (state: AnalysisState) => void;
}

/**
 * Keeps one analysis up to date with the newest input. At most one request is with the worker and one waits;
 * answers to anything but the newest request are dropped. Where no worker can be made, or once it fails, the
 * analysis runs in the calling thread: slower to the hand, but it answers.
 *
 * @param options how to make the worker, which starts with the first request, and whom to tell
 * @returns a runner that reports `waiting` on a request (unless it already waits) and `ready` with the result,
 *          or `failed` with the last result when the analysis itself throws
 */
export function createAnalysisRunner({ createWorker, onState }: RunnerOptions): AnalysisRunner {
  let worker: AnalysisWorker | 'none' | null = null;
  let newest = 0;
  let newestInput: AnalysisInput | null = null;
  let inFlight: AnalysisRequest | null = null;
  let queued: AnalysisRequest | null = null;
  let result: AnalysisResult | null = null;
  let state: AnalysisState['state'] | null = null;
  let disposed = false;

  const report = (next: AnalysisState['state']) => {
    if (next === 'waiting' && state === 'waiting') return;
    state = next;
    onState({ state: next, result });
  };

  const accept = ({ input }: AnalysisRequest, { found }: AnalysisAnswer) => {
    result = nameResult(input, found);
    report('ready');
  };

  const runHere = (request: AnalysisRequest) => {
    try {
      accept(request, handleMessage(request));
    } catch {
      // The owner shows the failure and the next edit asks again; throwing would break the edit that asked.
      report('failed');
    }
  };

  const listener: WorkerListener = {
    onAnswer: (answer) => {
      if (disposed || worker === 'none' || answer.revision !== inFlight?.revision) return;
      const answered = inFlight;
      const next = queued;
      inFlight = null;
      queued = null;
      if (next !== null) send(next);
      else accept(answered, answer);
    },
    onFailure: () => {
      if (disposed || worker === 'none') return;
      if (worker !== null) worker.terminate();
      worker = 'none';
      const unanswered = queued ?? inFlight;
      inFlight = null;
      queued = null;
      if (unanswered !== null) runHere(unanswered);
    },
  };

  const start = (): AnalysisWorker | 'none' => {
    try {
      return createWorker(listener);
    } catch {
      // Workers are missing or forbidden here (an old browser, a file:// page): the calling thread serves.
      return 'none';
    }
  };

  const send = (request: AnalysisRequest) => {
    worker ??= start();
    if (worker === 'none') {
      runHere(request);
      return;
    }
    inFlight = request;
    worker.post(request);
  };

  return {
    request(input) {
      if (disposed) return;
      if (state !== 'failed' && isSameValue(input, newestInput)) return;
      newestInput = input;
      newest++;
      const request = { revision: newest, input };
      report('waiting');
      // Whoever was told may have asked for something newer at once.
      if (request.revision !== newest || disposed) return;
      if (inFlight === null) send(request);
      else queued = request;
    },
    dispose() {
      disposed = true;
      if (worker !== null && worker !== 'none') worker.terminate();
      inFlight = null;
      queued = null;
    },
  };
}
