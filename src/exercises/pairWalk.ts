import type { ActorId } from '@/model/ids';

/** Two actors about whom one is asked; the first is the one whose turn it is. */
export interface Pair {
  readonly centre: ActorId;
  readonly other: ActorId;
}

/** More actors make more pairs than anybody answers one by one. */
export const MOST_WALKED = 60;

/**
 * Every pair once, in the order in which one is asked: first me with each, then the next one with each who is left.
 *
 * @param ids in their order, "me" first
 * @returns n(n − 1) / 2 pairs, none for fewer than two actors
 * Cost O(n²).
 */
export function pairsInOrder(ids: readonly ActorId[]): readonly Pair[] {
  return ids.flatMap((centre, at) => ids.slice(at + 1).map((other) => ({ centre, other })));
}

/**
 * Where to go on when the rest of somebody's pairs is passed over.
 *
 * @returns the place of the first pair of the next one; the number of pairs when there is none
 */
export function afterCentre(pairs: readonly Pair[], at: number): number {
  const centre = pairs[at]?.centre;
  const next = pairs.findIndex((pair, index) => index > at && pair.centre !== centre);
  return next < 0 ? pairs.length : next;
}
