import type { ActorId } from '@/model/ids';
import type { Column, Scores } from './metrics/facts';
import { onFirstRead } from './onFirstRead';
import type { MeasureResult } from './types';

/** Values that agree to this many parts of 1 differ by rounding only and share a rank. */
const RANK_STEPS = 1e9;

/**
 * Gives a measure's columns the names of the actors. Each part is made when it is first read: a screen shows
 * one measure of sixteen, and an edit must not cost the page the other fifteen.
 *
 * @param actors in id order
 * @param scores one entry an actor, in the same order
 * @returns both columns by id, and who is highest; equal values (to 1e-9) in id order
 * Cost O(n) a column and O(n log n) for the ranking, on first reading.
 */
export function toMeasureResult(actors: readonly ActorId[], scores: Scores): MeasureResult {
  const valuesById = onFirstRead(() => named(actors, scores.values));
  const rawById = onFirstRead(() =>
    scores.raw === scores.values ? valuesById() : named(actors, scores.raw),
  );
  const ranking = onFirstRead(() => rank(actors, scores.values));
  return {
    get values() {
      return valuesById();
    },
    get raw() {
      return rawById();
    },
    get ranking() {
      return ranking();
    },
  };
}

function named(actors: readonly ActorId[], column: Column): MeasureResult['values'] {
  return Object.fromEntries(actors.map((id, u) => [id, column[u] ?? null]));
}

function rank(actors: readonly ActorId[], values: Column): readonly ActorId[] {
  const ranked = actors.flatMap((id, u) => {
    const value = values[u] ?? null;
    return value === null ? [] : [{ id, rank: Math.round(value * RANK_STEPS) }];
  });
  // Sorting is stable, so equals stay in id order.
  return ranked.sort((a, b) => b.rank - a.rank).map(({ id }) => id);
}
