const FULL = 2 * Math.PI;

/** Room that a name needs on a ring, px: between its width, at the top, and its height, at the sides. */
const SEAT_PX = 138;
/** From one ring to the next, px. */
export const RING_PX = 132;
/** Rings are drawn out across: names are wider than high, and so are screens. */
export const RING_STRETCH = 1.18;

/** The smallest radius on which so many have room, px. */
export const radiusFor = (count: number) => (count * SEAT_PX) / FULL;
/** How many have room on a ring, at least one. */
export const seatsOn = (radius: number) => Math.max(1, Math.floor((radius * FULL) / SEAT_PX));

/** Someone who is to stand on a ring, with the direction it would like, radians. */
export interface Wish {
  readonly who: number;
  readonly angle: number;
}

/**
 * Equal places round a ring for everybody, each as near to its wish as the order of the wishes allows.
 *
 * @returns the direction of each, going round; equal wishes by `who`
 * Cost O(n log n).
 */
export function seatsRound(wishes: readonly Wish[]): Wish[] {
  // A direction a hair before a full turn is none.
  const turned = (angle: number) => (((angle + 1e-9) % FULL) + FULL) % FULL;
  const sorted = [...wishes].sort((a, b) => turned(a.angle) - turned(b.angle) || a.who - b.who);
  const step = FULL / Math.max(1, sorted.length);
  // What each would have the ring turned by; their mean, taken round the circle.
  let [x, y] = [0, 0];
  for (const [seat, { angle }] of sorted.entries()) {
    x += Math.cos(angle - seat * step);
    y += Math.sin(angle - seat * step);
  }
  const offset = Math.hypot(x, y) < 1e-9 ? -Math.PI / 2 : Math.atan2(y, x);
  return sorted.map(({ who }, seat) => ({ who, angle: offset + seat * step }));
}
