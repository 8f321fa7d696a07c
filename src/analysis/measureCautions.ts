import { SMALL_N } from './cautions';
import type { AnalysisResult, MeasureId } from './types';

/** What to keep in mind about one measure, the most telling first. */
export const MEASURE_CAUTIONS = ['disconnected', 'withoutArrows', 'layers', 'smallN', 'boundary'] as const;
export type MeasureCaution = (typeof MEASURE_CAUTIONS)[number];

/** More than these are no longer read. */
const CAUTIONS_MAX = 2;

/** Measures whose values of different parts mean different things. */
const ONE_PART_ONLY: ReadonlySet<MeasureId> = new Set([
  'betweenness',
  'closeness',
  'eigenvector',
  'pagerank',
  'eccentricity',
  'reach2',
]);
/** Measures that follow arrows where the reader asks for it. */
const FOLLOWING_ARROWS: ReadonlySet<MeasureId> = new Set([
  'inDegree',
  'outDegree',
  'betweenness',
  'closeness',
  'harmonic',
  'pagerank',
  'eccentricity',
  'reach2',
]);

/**
 * What a reader must know before believing an order of actors.
 *
 * @param result of the map
 * @param measure the one that is read
 * @param layers how many tie types are counted together
 * @returns at most two, in the order of MEASURE_CAUTIONS; none of a map without ties, where nothing is ordered
 */
export function measureCautions(
  { n, m, components, isolates, arrowCount }: AnalysisResult,
  measure: MeasureId,
  layers: number,
): readonly MeasureCaution[] {
  if (m === 0) return [];
  const applies: Readonly<Record<MeasureCaution, boolean>> = {
    disconnected: components.length - isolates.length > 1 && ONE_PART_ONLY.has(measure),
    withoutArrows: arrowCount !== null && !FOLLOWING_ARROWS.has(measure),
    layers: layers > 1,
    smallN: n < SMALL_N,
    boundary: true,
  };
  return MEASURE_CAUTIONS.filter((caution) => applies[caution]).slice(0, CAUTIONS_MAX);
}
