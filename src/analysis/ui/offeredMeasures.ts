import { type AnalysisResult, MAIN_MEASURES, MEASURES, type MeasureId } from '../types';

/** Measures that mean something only where arrows are followed. */
const OF_ARROWS: ReadonlySet<MeasureId> = new Set(['inDegree', 'outDegree']);

/** Whether a measure is shown first. */
export function isMain(measure: MeasureId): boolean {
  return MAIN_MEASURES.some((one) => one === measure);
}

/**
 * The measures to choose from: the main ones first, in their order, then the others.
 *
 * @param chosen stays in the list, also when it has no values any more
 */
export function offeredMeasures(
  { arrowCount }: AnalysisResult,
  chosen: MeasureId | null = null,
): readonly MeasureId[] {
  const others = MEASURES.filter(
    (one) => !isMain(one) && (arrowCount !== null || !OF_ARROWS.has(one) || one === chosen),
  );
  return [...MAIN_MEASURES, ...others];
}
