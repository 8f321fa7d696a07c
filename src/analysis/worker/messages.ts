import type { AnalysisByIndex } from '../nameResult';
import type { AnalysisInput } from '../types';

/** What the page asks the worker; `packInput` is how it travels. */
export interface AnalysisRequest {
  /** Rises with every request; what comes back carries it, so that a stale answer is known. */
  readonly revision: number;
  readonly input: AnalysisInput;
}

/** What comes back to one request, in this order; `packFound` is how results travel. */
export type AnalysisNews =
  /** Everything, with estimates of what takes long; only about large maps. */
  | { readonly kind: 'early'; readonly revision: number; readonly found: AnalysisByIndex }
  /** Share of the work that is done, 0 to 1; only after `early`. */
  | { readonly kind: 'progress'; readonly revision: number; readonly share: number }
  /** The last word: all of it exact. */
  | { readonly kind: 'found'; readonly revision: number; readonly found: AnalysisByIndex }
  /** The last word: the analysis itself failed. */
  | { readonly kind: 'failed'; readonly revision: number };
