import { type Clock, systemClock } from '@/platform/clock';
import { type AnalysisByIndex, nameResult } from '../nameResult';
import type { AnalysisInput, AnalysisProgress, AnalysisResult, AnalysisState } from '../types';
import type { AnalysisWorker, WorkerListener } from './createAnalysisWorker';
import { createEngine } from './createEngine';
import { isSameValue } from './isSameValue';
import type { AnalysisNews, AnalysisRequest } from './messages';

export interface AnalysisRunner {
  /**
   * Asks for the analysis of a newer input; an older one under way is left. Asks nothing when the input is as
   * before: moving or renaming somebody changes no number.
   */
  request(input: AnalysisInput): void;
  /** Leaves it at the estimates; does nothing when there are none. */
  stop(): void;
  /** Goes on to the exact numbers after `stop`. */
  resume(): void;
  /** Ends the worker; nothing is reported any more. */
  dispose(): void;
}

interface RunnerOptions {
  /** `createAnalysisWorker` in the app, a scripted one in tests; may throw. */
  readonly createWorker: (listener: WorkerListener) => AnalysisWorker;
  readonly onState: (state: AnalysisState) => void;
  /** Told apart from the state, because it changes often and concerns one line of the screen. */
  readonly onProgress?: (progress: AnalysisProgress) => void;
  /** For slices where there is no worker. */
  readonly clock?: Clock;
}

/**
 * Keeps one analysis up to date with the newest input; news of anything but the newest request are dropped. Where
 * no worker can be made, or once it fails, the analysis runs in the calling thread, in slices: slower to the hand,
 * but it answers.
 *
 * @param options how to make the worker, which starts with the first request, and whom to tell
 * @returns a runner that reports `waiting` on a request (unless it already waits), again with estimates where the
 *          map is large, and `ready` with the result, or `failed` with the last result when the analysis itself
 *          throws. Stopped at estimates it is `ready` too.
 */
export function createAnalysisRunner(options: RunnerOptions): AnalysisRunner {
  const { createWorker, onState, onProgress = () => {}, clock = systemClock } = options;
  let worker: AnalysisWorker | null = null;
  let newest: AnalysisRequest | null = null;
  /** Whether the newest request has had its last word. */
  let isAnswered = true;
  let result: AnalysisResult | null = null;
  let state: AnalysisState['state'] | null = null;
  let progress: AnalysisProgress = null;
  let disposed = false;

  const report = (next: AnalysisState['state']) => {
    state = next;
    onState({ state: next, result });
  };
  const reportProgress = (next: AnalysisProgress) => {
    if (progress === null && next === null) return;
    progress = next;
    onProgress(next);
  };

  const accept = (request: AnalysisRequest, found: AnalysisByIndex) => {
    result = nameResult(request.input, found);
  };

  const onNews = (news: AnalysisNews) => {
    if (disposed || isAnswered || newest === null || news.revision !== newest.revision) return;
    switch (news.kind) {
      case 'early':
        accept(newest, news.found);
        report('waiting');
        reportProgress({ share: 0, isStopped: false });
        return;
      case 'progress':
        if (progress?.isStopped === false) reportProgress({ share: news.share, isStopped: false });
        return;
      case 'found':
        isAnswered = true;
        accept(newest, news.found);
        reportProgress(null);
        report('ready');
        return;
      case 'failed':
        isAnswered = true;
        reportProgress(null);
        report('failed');
    }
  };

  const startHere = (): AnalysisWorker => {
    const engine = createEngine({
      now: clock.now,
      later: (run) => clock.after(0, () => !disposed && run()),
      tell: onNews,
    });
    return { post: engine.ask, stop: engine.stop, resume: engine.resume, terminate: engine.stop };
  };

  const start = (): AnalysisWorker => {
    let isDead = false;
    try {
      return createWorker({
        onNews: (news) => {
          if (!isDead) onNews(news);
        },
        onFailure: () => {
          if (isDead || disposed) return;
          isDead = true;
          worker?.terminate();
          worker = startHere();
          reportProgress(null);
          if (newest !== null && !isAnswered) worker.post(newest);
        },
      });
    } catch {
      // Workers are missing or forbidden here (an old browser, a file:// page): the calling thread serves.
      return startHere();
    }
  };

  return {
    request(input) {
      if (disposed) return;
      if (state !== 'failed' && newest !== null && isSameValue(input, newest.input)) return;
      const request = { revision: (newest?.revision ?? 0) + 1, input };
      newest = request;
      isAnswered = false;
      reportProgress(null);
      if (state !== 'waiting') report('waiting');
      // Whoever was told may have asked for something newer at once.
      if (request !== newest || disposed) return;
      worker ??= start();
      worker.post(request);
    },
    stop() {
      if (disposed || progress === null || progress.isStopped) return;
      worker?.stop();
      reportProgress({ ...progress, isStopped: true });
      report('ready');
    },
    resume() {
      if (disposed || progress === null || !progress.isStopped) return;
      reportProgress({ ...progress, isStopped: false });
      report('waiting');
      worker?.resume();
    },
    dispose() {
      disposed = true;
      worker?.terminate();
    },
  };
}
