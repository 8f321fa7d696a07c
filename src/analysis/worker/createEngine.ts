import { type AnalysisStep, analyseInSteps, type Memory } from '../analyseInSteps';
import type { AnalysisByIndex } from '../nameResult';
import type { AnalysisNews, AnalysisRequest } from './messages';

/** Milliseconds of work before others get their turn: the thread never answers later than that. */
const SLICE_MS = 24;
/** Milliseconds between two words about how far it is. */
const PROGRESS_MS = 250;

export interface AnalysisEngine {
  /** Begins an analysis; one that is under way is left. */
  ask(request: AnalysisRequest): void;
  /** Leaves off until `resume`, or until something newer is asked. */
  stop(): void;
  resume(): void;
}

interface EngineParts {
  /** Milliseconds since whenever. */
  readonly now: () => number;
  /** Runs once, after others had their turn. */
  readonly later: (run: () => void) => void;
  readonly tell: (news: AnalysisNews) => void;
}

interface Work {
  readonly revision: number;
  readonly steps: Generator<AnalysisStep, AnalysisByIndex, undefined>;
  /** When how far it is was told last; null before the estimate. */
  toldAt: number | null;
}

/**
 * Carries out the newest analysis in slices. Beginning is at once: what fits into one slice is answered before
 * `ask` returns.
 *
 * @param parts time, turns and whom to tell
 * @returns an engine that tells about the newest request only
 */
export function createEngine({ now, later, tell }: EngineParts): AnalysisEngine {
  const memory: Memory = { last: null };
  let work: Work | null = null;
  let isStopped = false;
  let isScheduled = false;
  let isRunning = false;

  const run = () => {
    isScheduled = false;
    if (isRunning) return;
    isRunning = true;
    const until = now() + SLICE_MS;
    while (work !== null && !isStopped && now() < until) advance(work);
    isRunning = false;
    if (work === null || isStopped || isScheduled) return;
    isScheduled = true;
    later(run);
  };

  const advance = (current: Work) => {
    const { revision, steps } = current;
    const end = (news: AnalysisNews) => {
      // Only its own: whoever is told may ask for something newer at once.
      work = null;
      tell(news);
    };
    let step: IteratorResult<AnalysisStep, AnalysisByIndex>;
    try {
      step = steps.next();
    } catch {
      // The page shows that it failed, and the next edit asks again; the thread lives on for that.
      end({ kind: 'failed', revision });
      return;
    }
    if (step.done) {
      end({ kind: 'found', revision, found: step.value });
      return;
    }
    const { share, early } = step.value;
    if (early !== null) {
      current.toldAt = now();
      tell({ kind: 'early', revision, found: early });
    } else if (current.toldAt !== null && now() - current.toldAt >= PROGRESS_MS) {
      current.toldAt = now();
      tell({ kind: 'progress', revision, share });
    }
  };

  return {
    ask({ revision, input }) {
      work = { revision, steps: analyseInSteps(input, memory), toldAt: null };
      isStopped = false;
      if (!isScheduled) run();
    },
    stop() {
      isStopped = true;
    },
    resume() {
      isStopped = false;
      if (!isScheduled) run();
    },
  };
}
