import { askAbout, askPosition } from '@/analysis/bargaining/ask';
import { targetedRobustness } from '@/analysis/whatIf/curves';
import type { ActorId } from '@/model/ids';
import { effectOfTie, type TieEffect } from './effectOfTie';
import type { Proposal } from './types';
import { weaveTie } from './weaveTie';
import { toWeavingMap, type WeavingInput } from './weavingMap';

type Woven = Pick<Proposal, 'source' | 'target' | 'strength'>;

export interface EffectsInput {
  readonly weaving: WeavingInput;
  /** Proposals that come first. */
  readonly before: readonly Woven[];
  readonly tie: Woven;
  /** Whose bargaining position is asked; null for nobody's. */
  readonly actor: ActorId | null;
}

/** A number before and after; null where undefined. */
export interface BeforeAfter {
  readonly before: number | null;
  readonly after: number | null;
}

/** What a tie would change. */
export interface Effects extends TieEffect {
  /** R while the best tied leave, 0 to below 0.5. */
  readonly robustness: BeforeAfter;
  /** Index of the bargaining position, 0 to 1; null for nobody. */
  readonly position: BeforeAfter | null;
}

/**
 * What a tie would change for the whole and for one actor.
 *
 * @returns numbers of the network with all that comes first, without and with the tie
 * Cost O(n m).
 */
export function effectsOf({ weaving, before, tie, actor }: EffectsInput): Effects {
  const now = before.reduce(weaveTie, weaving);
  const then = weaveTie(now, tie);
  const positionIn = ({ input }: WeavingInput) => {
    const asked = actor === null ? null : askAbout(input, [actor]);
    return asked && askPosition(asked).index;
  };
  return {
    ...effectOfTie(now, toWeavingMap(now), tie),
    robustness: { before: targetedRobustness(now.input), after: targetedRobustness(then.input) },
    position: actor === null ? null : { before: positionIn(now), after: positionIn(then) },
  };
}
