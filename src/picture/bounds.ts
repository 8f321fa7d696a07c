import { toSegments } from './pathSegments';
import type { Box, PathShape, Picture, Shape } from './shapes';
import { textWidth } from './textWidth';

/** What a letter reaches over and under its base line, as shares of the type's size. */
const UP = 0.85;
const DOWN = 0.28;

/**
 * The rectangle that a picture needs with its names, notes and groups; null for an empty one. Threads are passed
 * over: they run between knots, and bow by less than the margin of a page.
 */
export function boundsOf({ items }: Picture): Box | null {
  return boundsOfShapes(items.flatMap(({ kind, shapes }) => (kind === 'thread' ? [] : shapes)));
}

/**
 * The same of shapes. Of curves and arcs the corners that they are drawn from count, which lie on or a little
 * beyond them.
 *
 * @returns Cost O(length of all paths).
 */
export function boundsOfShapes(shapes: readonly Shape[]): Box | null {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  const reach = (x: number, y: number, more: number) => {
    left = Math.min(left, x - more);
    right = Math.max(right, x + more);
    top = Math.min(top, y - more);
    bottom = Math.max(bottom, y + more);
  };
  for (const shape of shapes) {
    if (shape.kind === 'path') reachPath(shape, reach);
    else {
      const { lines, anchor, x, y, size, leading, weight, halo } = shape;
      const width = Math.max(0, ...lines.map((line) => textWidth(line, size, weight)));
      const from = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
      const more = (halo?.width ?? 0) / 2;
      reach(from, y - size * UP, more);
      reach(from + width, y + (lines.length - 1) * leading + size * DOWN, more);
    }
  }
  return left > right ? null : { x: left, y: top, width: right - left, height: bottom - top };
}

function reachPath({ d, at, line, width }: PathShape, reach: (x: number, y: number, more: number) => void) {
  const scale = at?.scale ?? 1;
  const turn = ((at?.turn ?? 0) * Math.PI) / 180;
  const [cos, sin] = [Math.cos(turn) * scale, Math.sin(turn) * scale];
  const more = line === null ? 0 : (width * scale) / 2;
  for (const [x, y] of pointsOf(d)) {
    reach((at?.x ?? 0) + x * cos - y * sin, (at?.y ?? 0) + x * sin + y * cos, more);
  }
}

const known = new Map<string, readonly (readonly [number, number])[]>();
const MOST_KNOWN = 500;

/** Ends and control points of a path; outlines and icons are asked for often, and kept. */
function pointsOf(d: string): readonly (readonly [number, number])[] {
  const before = known.get(d);
  if (before) return before;
  const points = toSegments(d).flatMap(({ points }) => points);
  if (known.size < MOST_KNOWN) known.set(d, points);
  return points;
}
