import type { Place } from '@/model/types';

/** A straight line on the map, across or down, px. */
export interface Segment {
  readonly from: Place;
  readonly to: Place;
}

/** What a dragged actor snaps to. */
export interface Snap {
  /** How far it has to be shifted, px; [0, 0] where it snaps to nothing. */
  readonly by: Place;
  /** Lines on which it stands with others. */
  readonly lines: readonly Segment[];
  /** Gaps that are equal now, in pairs. */
  readonly gaps: readonly Segment[];
}

/** Others further away than this, px of the map, are no company: in a large map everything would snap. */
const NEAR_PX = 600;
/** Gaps smaller than this are two actors on one spot. */
const LEAST_GAP_PX = 24;
/** Two values this near are equal: places are whole px, but a dragged one may not be. */
const EQUAL_PX = 0.5;

type Axis = 0 | 1;

/** Others by one coordinate, ascending. */
type Sorted = readonly Place[];

/**
 * Prepares helper lines for one drag: sorts those who stand still once, O(n log n).
 *
 * @param still centres of everybody who is not dragged, px
 * @returns asked with where the dragged one is and how far it may be pulled, px: the nearest centre to line up
 *   with on each axis, or a place that makes equal gaps with two others in its row or column, whichever is
 *   nearer. A question costs O(log n + k) for the k others within reach of its lines.
 */
export function helperLines(still: readonly Place[]): (at: Place, reach: number) => Snap {
  const sorted: readonly [Sorted, Sorted] = [sortedBy(still, 0), sortedBy(still, 1)];
  return (at, reach) => {
    const byX = shift(sorted, at, reach, 0);
    const byY = shift(sorted, at, reach, 1);
    const snapped: Place = [at[0] + byX, at[1] + byY];
    return {
      by: [byX, byY],
      lines: [...lineThrough(sorted, snapped, 0), ...lineThrough(sorted, snapped, 1)],
      gaps: [...gapsAt(sorted, snapped, 0), ...gapsAt(sorted, snapped, 1)],
    };
  };
}

/** The shortest pull along an axis; a line wins over a gap that is as near. */
function shift(sorted: readonly [Sorted, Sorted], at: Place, reach: number, axis: Axis): number {
  const lined = within(sorted[axis], axis, at[axis], reach).filter((other) => isNear(other, at));
  const lines = lined.map((other) => other[axis] - at[axis]);
  const gaps = evenSpots(neighbours(sorted, at, reach, axis), axis).map((spot) => spot - at[axis]);
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  for (const by of [...lines, ...gaps]) {
    if (Math.abs(by) > reach || Math.abs(by) >= least) continue;
    least = Math.abs(by);
    best = by;
  }
  return best;
}

/** Two before and two after somebody, in their row (axis 0) or column (axis 1), nearest first. */
interface Neighbours {
  readonly before: readonly Place[];
  readonly after: readonly Place[];
}

function neighbours(sorted: readonly [Sorted, Sorted], at: Place, reach: number, axis: Axis): Neighbours {
  const cross = otherAxis(axis);
  const row = within(sorted[cross], cross, at[cross], reach).filter((other) => isNear(other, at));
  const along = sortedBy(row, axis);
  return {
    before: along
      .filter((other) => other[axis] < at[axis])
      .slice(-2)
      .reverse(),
    after: along.filter((other) => other[axis] > at[axis]).slice(0, 2),
  };
}

/** Where somebody would have equal gaps: in the middle of two, or as far from one as that one from the next. */
function evenSpots({ before: [left, left2], after: [right, right2] }: Neighbours, axis: Axis): number[] {
  const spots: number[] = [];
  if (left && right) spots.push((left[axis] + right[axis]) / 2);
  if (left && left2) spots.push(2 * left[axis] - left2[axis]);
  if (right && right2) spots.push(2 * right[axis] - right2[axis]);
  const isRoomy = (spot: number) =>
    [left, right].every((one) => !one || Math.abs(one[axis] - spot) >= LEAST_GAP_PX);
  return spots.filter(isRoomy);
}

/** The line on which others stand that share the coordinate, from the first of them to the last. */
function lineThrough(sorted: readonly [Sorted, Sorted], at: Place, axis: Axis): Segment[] {
  const others = within(sorted[axis], axis, at[axis], EQUAL_PX).filter((other) => isNear(other, at));
  if (others.length === 0) return [];
  const cross = otherAxis(axis);
  const ends = [...others, at].map((one) => one[cross]);
  const end = (value: number): Place => (axis === 0 ? [at[0], value] : [value, at[1]]);
  return [{ from: end(Math.min(...ends)), to: end(Math.max(...ends)) }];
}

/** The gaps beside somebody that are equal, along an axis. */
function gapsAt(sorted: readonly [Sorted, Sorted], at: Place, axis: Axis): Segment[] {
  const {
    before: [left, left2],
    after: [right, right2],
  } = neighbours(sorted, at, EQUAL_PX, axis);
  const row = [left2, left, at, right, right2].flatMap((one) => (one ? [one[axis]] : []));
  const middle = row.indexOf(at[axis]);
  const gaps = row.slice(1).map((value, index) => ({ from: row[index] ?? value, to: value }));
  const own = [gaps[middle - 1], gaps[middle]];
  const equal = gaps.filter(({ from, to }) =>
    own.some((gap) => gap && gap.from !== from && isEqual(gap.to - gap.from, to - from)),
  );
  // Both gaps of a pair are marked: each is equal to the other, unless only an outer one is.
  const withOwn = own.flatMap((gap) =>
    gap && equal.some(({ from, to }) => isEqual(to - from, gap.to - gap.from)) ? [gap] : [],
  );
  const cross = at[otherAxis(axis)];
  const end = (value: number): Place => (axis === 0 ? [value, cross] : [cross, value]);
  return [...new Set([...equal, ...withOwn])]
    .filter(({ from, to }) => to - from >= LEAST_GAP_PX)
    .map(({ from, to }) => ({ from: end(from), to: end(to) }));
}

const isEqual = (a: number, b: number) => Math.abs(a - b) <= 2 * EQUAL_PX;
const otherAxis = (axis: Axis): Axis => (axis === 0 ? 1 : 0);
const isNear = (a: Place, b: Place) => Math.abs(a[0] - b[0]) <= NEAR_PX && Math.abs(a[1] - b[1]) <= NEAR_PX;
const sortedBy = (places: readonly Place[], axis: Axis): Place[] =>
  [...places].sort((a, b) => a[axis] - b[axis]);

/** Those whose coordinate is at most `reach` from a value, by halving. */
function within(sorted: Sorted, axis: Axis, value: number, reach: number): readonly Place[] {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const half = (low + high) >> 1;
    if ((sorted[half]?.[axis] ?? 0) < value - reach) low = half + 1;
    else high = half;
  }
  let end = low;
  while (end < sorted.length && (sorted[end]?.[axis] ?? 0) <= value + reach) end++;
  return sorted.slice(low, end);
}
