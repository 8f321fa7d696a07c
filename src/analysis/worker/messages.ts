import type { AnalysisByIndex } from '../nameResult';
import type { AnalysisInput } from '../types';

/** What the page asks the worker; `packInput` is how it travels. */
export interface AnalysisRequest {
  /** Rises with every request; the answer carries it, so that a stale one is known. */
  readonly revision: number;
  readonly input: AnalysisInput;
}

/** What the worker answers; `packFound` is how it travels. */
export interface AnalysisAnswer {
  readonly revision: number;
  readonly found: AnalysisByIndex;
}
