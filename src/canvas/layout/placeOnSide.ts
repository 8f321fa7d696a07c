import type { Place } from '@/model/types';
import { type Side, STEPS } from '@/model/walking';
import { APART_PX } from './freePlaces';

/** A step to the side, px: names need more room across than down. */
const STEP_PX = { left: 176, right: 176, up: APART_PX, down: APART_PX } as const satisfies Record<
  Side,
  number
>;
/** Farther than this many steps nobody looks for a place; somebody there is then covered. */
const MOST_STEPS = 60;

/**
 * A free place on one side of somebody: straight ahead, else a little aside, else farther out.
 *
 * @param taken places of those who are there, canvas px
 * @returns whole px, at least APART_PX from everybody unless a crowd leaves no room within 60 steps
 * Cost O(taken) a place that is tried, mostly one.
 */
export function placeOnSide(taken: readonly Place[], from: Place, side: Side): Place {
  const [right, down] = STEPS[side];
  const isFree = ([x, y]: Place) => taken.every(([a, b]) => Math.hypot(a - x, b - y) >= APART_PX);
  const at = (steps: number, aside: number): Place => [
    Math.round(from[0] + right * STEP_PX[side] * steps + Math.abs(down) * STEP_PX.right * aside),
    Math.round(from[1] + down * STEP_PX[side] * steps + Math.abs(right) * STEP_PX.down * aside),
  ];
  for (let steps = 1; steps <= MOST_STEPS; steps++) {
    for (const aside of [0, 1, -1, 2, -2].filter((one) => Math.abs(one) <= steps)) {
      const place = at(steps, aside);
      if (isFree(place)) return place;
    }
  }
  return at(1, 0);
}
