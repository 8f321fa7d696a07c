import type { Place } from '@/model/types';

/** Room an actor takes with its knot and its name, px from the knot's centre. */
export interface Box {
  /** To the left, and as much to the right. */
  readonly side: number;
  readonly above: number;
  readonly below: number;
}

/** Places while a layout is computed: two numbers an actor, px, in the order of the network's actors. */
export interface Spots {
  readonly xs: Float64Array;
  readonly ys: Float64Array;
}

/** As many spots as asked for, all on the origin. */
export function newSpots(count: number): Spots {
  return { xs: new Float64Array(count), ys: new Float64Array(count) };
}

export interface Extent {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The box around some actors with their names; zero-sized on the origin for nobody. */
export function extentOf({ xs, ys }: Spots, boxes: readonly Box[]): Extent {
  if (boxes.length === 0) return { left: 0, top: 0, right: 0, bottom: 0 };
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [i, box] of boxes.entries()) {
    const x = xs[i] ?? 0;
    const y = ys[i] ?? 0;
    left = Math.min(left, x - box.side);
    right = Math.max(right, x + box.side);
    top = Math.min(top, y - box.above);
    bottom = Math.max(bottom, y + box.below);
  }
  return { left, top, right, bottom };
}

/** Middle of the box around some knots; the origin for nobody. */
export function middleOf({ xs, ys }: Spots): Place {
  if (xs.length === 0) return [0, 0];
  const middle = (values: Float64Array) =>
    (values.reduce((a, b) => Math.min(a, b)) + values.reduce((a, b) => Math.max(a, b))) / 2;
  return [middle(xs), middle(ys)];
}

/** Moves all spots alike. */
export function shift({ xs, ys }: Spots, byX: number, byY: number): void {
  for (const i of xs.keys()) {
    xs[i] = (xs[i] ?? 0) + byX;
    ys[i] = (ys[i] ?? 0) + byY;
  }
}

/** A generator of numbers from 0 to 1, the same for the same seed (Numerical Recipes' linear congruence). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(1664525, state) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
