import { analyseByIndex } from '../analyse';
import type { AnalysisAnswer, AnalysisRequest } from './messages';

/**
 * Answers one request; the whole of what the worker does.
 *
 * @param request a frame's input with its revision
 * @returns the analysis under the same revision
 */
export function handleMessage({ revision, input }: AnalysisRequest): AnalysisAnswer {
  return { revision, found: analyseByIndex(input) };
}
