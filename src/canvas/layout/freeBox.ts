import type { Place } from '@/model/types';

/** A rectangle of the map, px. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** How far apart the corners are that are tried, px. */
const STEP_PX = 40;
/** Beyond so many rings of steps the map is full: the box then stands where it was asked for. */
const MOST_RINGS = 30;

/**
 * Where a box covers nothing that stands on the map, as near as can be to where it was asked for.
 *
 * @param taken what stands there already, canvas px
 * @param size of the new box, px
 * @param near where its middle should be
 * @returns its upper left corner, whole px; the same arguments always give the same corner. Cost O(taken) for each
 *   of at most 3,721 corners, mostly a few
 */
export function freeBox(
  taken: readonly Box[],
  { width, height }: Pick<Box, 'width' | 'height'>,
  near: Place,
): Place {
  const first: Place = [Math.round(near[0] - width / 2), Math.round(near[1] - height / 2)];
  const isFree = ([left, top]: Place) => !taken.some((box) => overlap(box, { left, top, width, height }));
  for (let ring = 0; ring <= MOST_RINGS; ring++) {
    const corner = cornersOf(ring, first).find(isFree);
    if (corner) return corner;
  }
  return first;
}

/** Corners on a square ring of steps, nearest first. */
function cornersOf(ring: number, [left, top]: Place): Place[] {
  const corners: Place[] = [];
  for (let down = -ring; down <= ring; down++) {
    const across = Math.abs(down) === ring ? 1 : Math.max(1, 2 * ring);
    for (let step = -ring; step <= ring; step += across)
      corners.push([left + step * STEP_PX, top + down * STEP_PX]);
  }
  const distance = ([x, y]: Place) => Math.hypot(x - left, y - top);
  return corners.sort((a, b) => distance(a) - distance(b));
}

const overlap = (a: Box, b: Box) =>
  a.left < b.left + b.width &&
  b.left < a.left + a.width &&
  a.top < b.top + b.height &&
  b.top < a.top + a.height;
