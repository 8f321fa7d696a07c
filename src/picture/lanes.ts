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

/** Lanes made once an edit, not with every movement of the pointer: only for another list of ties. */
export function rememberLanes(): (ties: readonly Tie[]) => ReadonlyMap<TieId, Lane> {
  let last: { readonly of: readonly Tie[]; readonly lanes: ReadonlyMap<TieId, Lane> } | null = null;
  return (ties) => {
    if (last?.of !== ties) last = { of: ties, lanes: lanesOf(ties) };
    return last.lanes;
  };
}
