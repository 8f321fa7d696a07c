import type { Place } from '@/model/types';

/** A soft shape round some places. */
export interface Hull {
  /** Path data, clockwise. */
  readonly path: string;
  /** Middle of its upper edge, where its name stands. */
  readonly top: Place;
}

/**
 * The convex hull of some places, with room round it and round corners: every point at most `pad` px from the
 * hull. One place gives a circle, two a capsule. Monotone chain, O(n log n).
 *
 * @source A. M. Andrew, Another efficient algorithm for convex hulls in two dimensions, 1979
 * @returns null for no places
 */
export function hullOf(places: readonly Place[], pad: number): Hull | null {
  const corners = convex(places);
  const [first] = corners;
  if (!first) return null;
  const xs = corners.map(([x]) => x);
  const top: Place = [
    Math.round((Math.min(...xs) + Math.max(...xs)) / 2),
    Math.round(Math.min(...corners.map(([, y]) => y)) - pad),
  ];
  if (corners.length === 1) {
    const [x, y] = first;
    const half = `A${pad} ${pad} 0 0 1 `;
    return {
      path: `M${round(x - pad)} ${round(y)}${half}${round(x + pad)} ${round(y)}${half}${round(x - pad)} ${round(y)}Z`,
      top,
    };
  }
  const sides = corners.map((from, index) =>
    offset(from, corners[(index + 1) % corners.length] ?? first, pad),
  );
  const path = sides
    .map(({ from, to }, index) => `${index === 0 ? 'M' : `A${pad} ${pad} 0 0 1 `}${from}L${to}`)
    .join('');
  return { path: `${path}A${pad} ${pad} 0 0 1 ${sides[0]?.from ?? ''}Z`, top };
}

/** A side moved outwards, which on a clockwise hull with y downwards is to its left. */
function offset([x1, y1]: Place, [x2, y2]: Place, pad: number) {
  const length = Math.hypot(x2 - x1, y2 - y1);
  const right = ((y2 - y1) / length) * pad;
  const down = (-(x2 - x1) / length) * pad;
  return {
    from: `${round(x1 + right)} ${round(y1 + down)}`,
    to: `${round(x2 + right)} ${round(y2 + down)}`,
  };
}

/** Corners of the convex hull, clockwise on screen, without doubles and without those on a side. */
export function convex(places: readonly Place[]): Place[] {
  const sorted = [...places].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const upper = chain(sorted);
  const lower = chain(sorted.reverse());
  const ring = [...upper.slice(0, -1), ...lower.slice(0, -1)];
  return ring.length > 0 ? ring : upper.slice(0, 1);
}

function chain(sorted: readonly Place[]): Place[] {
  const kept: Place[] = [];
  for (const place of sorted) {
    if (kept.at(-1)?.[0] === place[0] && kept.at(-1)?.[1] === place[1]) continue;
    while (kept.length > 1 && turn(kept.at(-2), kept.at(-1), place) <= 0) kept.pop();
    kept.push(place);
  }
  return kept;
}

/** Above 0 when the way over three places turns right, as seen on screen. */
function turn(a: Place = [0, 0], b: Place = [0, 0], c: Place): number {
  return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);
}

const round = (value: number) => Math.round(value * 10) / 10;
