import type { TieId } from '@/model/ids';
import type { Tie } from '@/model/types';

/** Which of the ties between the same two actors a tie is. */
export interface Lane {
  readonly lane: number;
  readonly lanes: number;
  readonly isReversed: boolean;
}

/** Gives every tie a lane of its own among those that join the same two actors, in id order. O(m log m). */
export function lanesOf(ties: readonly Tie[]): ReadonlyMap<TieId, Lane> {
  const pairs = new Map<string, Tie[]>();
  for (const tie of ties) {
    const key = isReversed(tie) ? `${tie.target} ${tie.source}` : `${tie.source} ${tie.target}`;
    const pair = pairs.get(key);
    if (pair) pair.push(tie);
    else pairs.set(key, [tie]);
  }
  const lanes = new Map<TieId, Lane>();
  for (const pair of pairs.values()) {
    const sorted = [...pair].sort((a, b) => (a.id < b.id ? -1 : 1));
    for (const [lane, tie] of sorted.entries()) {
      lanes.set(tie.id, { lane, lanes: sorted.length, isReversed: isReversed(tie) });
    }
  }
  return lanes;
}

const isReversed = (tie: Tie) => tie.source > tie.target;

const known = new WeakMap<readonly Tie[], ReadonlyMap<TieId, Lane>>();

/** The same, found once for a list: not with every movement of the pointer, nor by each who asks after an edit. */
export function lanesOnce(ties: readonly Tie[]): ReadonlyMap<TieId, Lane> {
  const lanes = known.get(ties) ?? lanesOf(ties);
  known.set(ties, lanes);
  return lanes;
}
