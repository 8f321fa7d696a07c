import type { ActorId } from '@/model/ids';
import type { MeasureResult } from '../types';

/** Differences below this are noise of the computation, not of the network. */
const SAME = 1e-9;

/** An actor's place among those for whom a measure is defined. */
export interface Rank {
  /** 1 for the highest value; equal values share the best place. */
  readonly rank: number;
  readonly of: number;
  /** How many others have the same value. */
  readonly others: number;
}

/**
 * The place of an actor by a measure.
 *
 * @returns null when the measure is undefined for the actor, or the actor is not in the result
 * Cost O(n).
 */
export function rankOf({ values, ranking }: MeasureResult, actor: ActorId): Rank | null {
  const own = values[actor];
  if (own === null || own === undefined) return null;
  let above = 0;
  let same = 0;
  for (const id of ranking) {
    const value = values[id] ?? 0;
    if (value > own + SAME) above++;
    else if (value >= own - SAME) same++;
  }
  return { rank: above + 1, of: ranking.length, others: same - 1 };
}
