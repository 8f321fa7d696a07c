import type { AnalysisResult } from '@/analysis/types';
import type { ActorId } from '@/model/ids';

/** With fewer actors nobody stands between others. */
const ACTORS_MIN = 3;

/**
 * The actor at the centre: who carries most paths, or where nobody does, who is best tied.
 *
 * @returns null below three actors and where nothing is tied: there is nobody whose leaving could be shown
 */
export function centreOf({ n, m, stage, measures }: AnalysisResult): ActorId | null {
  if (n < ACTORS_MIN || m === 0) return null;
  return stage?.evidence.hub ?? measures.betweenness.ranking[0] ?? measures.degree.ranking[0] ?? null;
}
