import type { AnalysisInput, AnalysisResult } from '../types';

/** What the page asks the worker. */
export interface AnalysisRequest {
  /** Rises with every request; the answer carries it, so that a stale one is known. */
  readonly revision: number;
  readonly input: AnalysisInput;
}

/** What the worker answers. */
export interface AnalysisAnswer {
  readonly revision: number;
  readonly result: AnalysisResult;
}
