import type { ActorId } from '@/model/ids';
import type { Scores } from './metrics/facts';
import type { MeasureResult } from './types';

/** Values that agree to this many parts of 1 differ by rounding only and share a rank. */
const RANK_STEPS = 1e9;

/**
 * Gives a measure's columns the names of the actors.
 *
 * @param actors in id order
 * @param scores one entry an actor, in the same order
 * @returns both columns by id, and who is highest; equal values (to 1e-9) in id order
 * Cost O(n log n).
 */
export function toMeasureResult(actors: readonly ActorId[], { values, raw }: Scores): MeasureResult {
  const ranked = actors.flatMap((id, u) => {
    const value = values[u] ?? null;
    return value === null ? [] : [{ id, rank: Math.round(value * RANK_STEPS) }];
  });
  return {
    values: named(actors, values),
    raw: named(actors, raw),
    // Sorting is stable, so equals stay in id order.
    ranking: ranked.sort((a, b) => b.rank - a.rank).map(({ id }) => id),
  };
}

function named(actors: readonly ActorId[], column: Scores['values']): MeasureResult['values'] {
  return Object.fromEntries(actors.map((id, u) => [id, column[u] ?? null]));
}
