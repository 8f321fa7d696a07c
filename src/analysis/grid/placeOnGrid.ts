import type { ActorId } from '@/model/ids';
import type { Actor } from '@/model/types';
import type { GridRule, HighFrom, Judged, Quadrant, StakeholderGrid } from './types';

/** High from the middle of the scale on. The scale's middle counts as high, so that nobody stands on the line. */
const MIDDLE = 3;

/** What the grid reads of an actor. */
export type GridActor = Pick<Actor, 'id' | 'influence' | 'interest'>;

/**
 * Puts actors into the four quadrants of power by interest. The quadrants follow the Community Tool Box (chapter 7,
 * section 8), as the reports of the training use them.
 *
 * @param actors of one frame, in any order; a judgement of 0 is none, beyond 5 counts as 5
 * @param rule from where a judgement counts as high
 * @returns everybody exactly once: judged, or unjudged; both in id order. With `median` and everybody judged alike
 *          nobody is above it, so nobody is high. The median of influence is that of all whose influence is judged, also
 *          when their interest is not; so with interest.
 * Cost O(n log n).
 */
export function placeOnGrid(actors: readonly GridActor[], rule: GridRule): StakeholderGrid {
  const sorted = [...actors].sort((a, b) => (a.id < b.id ? -1 : 1));
  const levels = sorted.map(({ id, influence, interest }) => ({
    id,
    influence: toLevel(influence),
    interest: toLevel(interest),
  }));
  const highFrom: HighFrom = {
    influence: highLevel(
      levels.map(({ influence }) => influence),
      rule,
    ),
    interest: highLevel(
      levels.map(({ interest }) => interest),
      rule,
    ),
  };
  return {
    rule,
    highFrom,
    judged: levels.filter(isJudged).map((one): Judged => ({ ...one, quadrant: quadrantOf(one, highFrom) })),
    declared: levels.filter(({ influence }) => influence > 0),
    unjudged: levels.filter((one) => !isJudged(one)).map(({ id }) => id),
  };
}

/**
 * The actors of one quadrant.
 *
 * @returns ids in id order
 */
export function membersOf(grid: StakeholderGrid, quadrant: Quadrant): readonly ActorId[] {
  return grid.judged.filter((one) => one.quadrant === quadrant).map(({ id }) => id);
}

const isJudged = ({ influence, interest }: GridActor) => influence > 0 && interest > 0;

/**
 * A judgement as one of the five levels, 0 for none.
 *
 * @param judgement below 1 is none, beyond 5 counts as 5
 */
function toLevel(judgement: number): number {
  return judgement >= 1 ? Math.min(5, Math.round(judgement)) : 0;
}

/** The quadrant of two judgements. */
function quadrantOf(
  { influence, interest }: Pick<Judged, 'influence' | 'interest'>,
  highFrom: HighFrom,
): Quadrant {
  const isStrong = influence >= highFrom.influence;
  const isKeen = interest >= highFrom.interest;
  if (isStrong) return isKeen ? 'promoters' : 'latents';
  return isKeen ? 'defenders' : 'apathetics';
}

/** The lowest whole level that counts as high; 0 is no judgement. */
function highLevel(levels: readonly number[], rule: GridRule): number {
  const judged = levels.filter((level) => level > 0);
  return rule === 'middle' || judged.length === 0 ? MIDDLE : Math.floor(median(judged)) + 1;
}

function median(levels: readonly number[]): number {
  const sorted = [...levels].sort((a, b) => a - b);
  const half = sorted.length / 2;
  const upper = sorted[Math.floor(half)] ?? 0;
  return Number.isInteger(half) ? ((sorted[half - 1] ?? 0) + upper) / 2 : upper;
}
