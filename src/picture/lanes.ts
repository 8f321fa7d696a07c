import type { ActorId, TieId } from '@/model/ids';
import type { Tie } from '@/model/types';

/** Which of the ties between the same two actors a tie is. */
export interface Lane {
  readonly lane: number;
  readonly lanes: number;
  readonly isReversed: boolean;
}

/** Whether two ties, or one before and after an edit, run the same way. */
export const isSameLane = (one: Lane | undefined, other: Lane | undefined): boolean =>
  one === other ||
  (one?.lane === other?.lane && one?.lanes === other?.lanes && one?.isReversed === other?.isReversed);

/** Nearly all ties are the only one between their actors. */
const ALONE: Lane = { lane: 0, lanes: 1, isReversed: false };
const ALONE_REVERSED: Lane = { ...ALONE, isReversed: true };

/** Gives every tie a lane of its own among those that join the same two actors, in id order. O(m log m). */
export function lanesOf(ties: readonly Tie[]): ReadonlyMap<TieId, Lane> {
  // Two steps to a pair, because a key put together of two names costs more than all the rest.
  const pairs = new Map<ActorId, Map<ActorId, Tie[]>>();
  const shared = new Set<Tie[]>();
  const lanes = new Map<TieId, Lane>();
  for (const tie of ties) {
    const { source, target } = tie;
    const [low, high] = isReversed(tie) ? [target, source] : [source, target];
    const ofLow = pairs.get(low) ?? new Map<ActorId, Tie[]>();
    const pair = ofLow.get(high);
    if (pair) {
      pair.push(tie);
      shared.add(pair);
    } else {
      if (ofLow.size === 0) pairs.set(low, ofLow);
      ofLow.set(high, [tie]);
    }
    lanes.set(tie.id, isReversed(tie) ? ALONE_REVERSED : ALONE);
  }
  for (const pair of shared) {
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
