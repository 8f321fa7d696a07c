import type { QuadraticCurve } from '@/picture/tieGeometry';
import type { TieEdgeType } from '../toFlow';
import type { Box } from './spatialGrid';

/** What painting and finding a tie need to know of its form, worked out once a tie. Canvas px. */
export interface TieShape extends Box {
  readonly curve: QuadraticCurve;
}

const known = new WeakMap<TieEdgeType, TieShape>();

/** The form of a tie, null for one that cannot be seen because its knots overlap. */
export function tieShape(edge: TieEdgeType): TieShape | null {
  const curve = edge.data?.thread.curve;
  if (!curve) return null;
  const before = known.get(edge);
  if (before) return before;
  const [x0, y0, cx, cy, x1, y1] = curve;
  const shape: TieShape = {
    curve,
    // A quadratic curve lies in the triangle of its ends and its control point.
    left: Math.min(x0, cx, x1),
    top: Math.min(y0, cy, y1),
    right: Math.max(x0, cx, x1),
    bottom: Math.max(y0, cy, y1),
  };
  known.set(edge, shape);
  return shape;
}

/** Adds a curve to a path, or to what a canvas strokes next. */
export function trace(path: CanvasPath, [x0, y0, cx, cy, x1, y1]: QuadraticCurve): void {
  path.moveTo(x0, y0);
  path.quadraticCurveTo(cx, cy, x1, y1);
}

/** A part of a curve, by its parameters from 0 to 1. */
export interface Part {
  readonly from: number;
  readonly to: number;
}

/**
 * The part of a thread that can be seen in a box, with a little more on both sides. A dashed thread across a
 * large map has thousands of dashes, of which a view shows a few.
 *
 * @param curve nearly straight, its control point over its middle, as our threads are
 * @returns null when none of it is in the box
 */
export function partIn([x0, y0, cx, cy, x1, y1]: QuadraticCurve, box: Box): Part | null {
  // The curve lies within this distance of its chord.
  const bow = Math.hypot(cx - (x0 + x1) / 2, cy - (y0 + y1) / 2) / 2 + 1;
  let [from, to] = [0, 1];
  const sides = [
    [x0 - x1, x0 - box.left + bow],
    [x1 - x0, box.right + bow - x0],
    [y0 - y1, y0 - box.top + bow],
    [y1 - y0, box.bottom + bow - y0],
  ] as const;
  // Liang and Barsky 1984: each side cuts off what is beyond it.
  for (const [slope, room] of sides) {
    if (slope === 0 && room < 0) return null;
    if (slope < 0) from = Math.max(from, room / slope);
    if (slope > 0) to = Math.min(to, room / slope);
  }
  if (from > to) return null;
  const more = 0.02;
  return { from: Math.max(0, from - more), to: Math.min(1, to + more) };
}

/** A part of a curve as a curve of its own (blossom of the curve). */
export function curveOf([x0, y0, cx, cy, x1, y1]: QuadraticCurve, { from, to }: Part): QuadraticCurve {
  const mix = (a: number, b: number, c: number, s: number, t: number) =>
    (1 - s) * (1 - t) * a + (s * (1 - t) + t * (1 - s)) * b + s * t * c;
  const at = (s: number, t: number) => [mix(x0, cx, x1, s, t), mix(y0, cy, y1, s, t)] as const;
  return [...at(from, from), ...at(from, to), ...at(to, to)];
}

/** Pieces in which the length of a curve is added up: far more than a slight bow needs. */
const PIECES = 16;

/** Length of the part of a curve before a parameter, px: where the dashes of the rest go on. */
export function lengthBefore(curve: QuadraticCurve, from: number): number {
  let length = 0;
  let [x, y] = [curve[0], curve[1]];
  for (let piece = 1; piece <= PIECES; piece++) {
    const [, , , , nextX, nextY] = curveOf(curve, { from: 0, to: (from * piece) / PIECES });
    length += Math.hypot(nextX - x, nextY - y);
    [x, y] = [nextX, nextY];
  }
  return length;
}
