import type { ActorId } from '@/model/ids';
import { neighbours } from '../kernels/csr';
import { type GridTies, isTied } from './gridTies';
import type { MissingPair, PairShare } from './types';

/** Missing pairs that are listed: more than anybody ties in a year. */
export const MISSING_MAX = 20;

/**
 * How many of the pairs among some actors are tied, and which are not.
 *
 * @param members in id order, without doubles
 * @returns `pairs` is 0 below two members
 * Cost O(k² d) for k members of d neighbours.
 */
export function pairShare(ties: GridTies, members: readonly ActorId[]): PairShare {
  const indices = members.flatMap((id) => ties.indexOf.get(id) ?? []);
  const introduced: MissingPair[] = [];
  const strangers: MissingPair[] = [];
  let tied = 0;
  for (const [at, u] of indices.entries()) {
    for (const v of indices.slice(at + 1)) {
      if (isTied(ties, u, v)) tied++;
      else if (introduced.length < MISSING_MAX) {
        const pair = missingPair(ties, u, v);
        if (pair.via !== null) introduced.push(pair);
        else if (strangers.length < MISSING_MAX) strangers.push(pair);
      }
    }
  }
  const pairs = (indices.length * (indices.length - 1)) / 2;
  return { tied, pairs, missing: [...introduced, ...strangers].slice(0, MISSING_MAX) };
}

function missingPair(ties: GridTies, u: number, v: number): MissingPair {
  const common = neighbours(ties.csr, u).find((w) => isTied(ties, v, w));
  const idOf = (index: number) => ties.actors[index];
  const [a, b, via] = [idOf(u), idOf(v), common === undefined ? undefined : idOf(common)];
  if (a === undefined || b === undefined) throw new Error('missingPair: an index without an actor');
  return { a, b, via: via ?? null };
}
