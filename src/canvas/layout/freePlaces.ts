import type { Place } from '@/model/types';

/** Distance kept between the centres of any two actors, px: a knot with a name of average width below it. */
export const APART_PX = 150;
/** Columns stand wider apart than rows, because names are wider than high. */
const STEP: Place = [176, APART_PX];

/**
 * Places for new actors that cover nobody: on a grid around a point, row by row in wide rings.
 *
 * @param taken places of the actors that are there, canvas px; they never move
 * @param count how many places are wanted, 0 or more
 * @param near where the first one should be, canvas px; it is rounded to whole px
 * @returns `count` places in the order of filling, at least APART_PX from each other and from all taken; the
 *          same arguments always give the same places
 * Cost O(taken + count) but for the empty middle of each ring: neighbours are looked up in squares of APART_PX.
 */
export function freePlaces(taken: readonly Place[], count: number, near: Place): Place[] {
  const isFree = createNeighbourhood(taken);
  const centre: Place = [Math.round(near[0]), Math.round(near[1])];
  const found: Place[] = [];
  for (let ring = 0; found.length < count; ring++) {
    for (const [column, row] of cellsOfRing(ring)) {
      if (found.length === count) break;
      const place: Place = [centre[0] + column * STEP[0], centre[1] + row * STEP[1]];
      if (isFree(place)) found.push(place);
    }
  }
  return found;
}

/** Rings grow this much faster across than down: screens are wide, and so are rows of names. */
const WIDE = 2;

/** Cells of a wide ring, nearest first, ties clockwise from the right; the places of a grid never collide. */
function cellsOfRing(ring: number): Place[] {
  const cells: Place[] = [];
  for (let row = -ring; row <= ring; row++) {
    for (let column = -ring * WIDE; column <= ring * WIDE; column++) {
      if (Math.max(Math.abs(row), Math.ceil(Math.abs(column) / WIDE)) === ring) cells.push([column, row]);
    }
  }
  const distance = ([column, row]: Place) => Math.hypot((column * STEP[0]) / WIDE, row * STEP[1]);
  const angle = ([column, row]: Place) => (Math.atan2(row, column) + 2 * Math.PI) % (2 * Math.PI);
  return cells.sort((a, b) => distance(a) - distance(b) || angle(a) - angle(b));
}

function createNeighbourhood(taken: readonly Place[]): (place: Place) => boolean {
  const square = (x: number, y: number) => `${x} ${y}`;
  const squares = new Map<string, Place[]>();
  for (const place of taken) {
    const key = square(Math.floor(place[0] / APART_PX), Math.floor(place[1] / APART_PX));
    const known = squares.get(key);
    if (known) known.push(place);
    else squares.set(key, [place]);
  }
  return ([x, y]) => {
    for (let across = -1; across <= 1; across++) {
      for (let down = -1; down <= 1; down++) {
        const key = square(Math.floor(x / APART_PX) + across, Math.floor(y / APART_PX) + down);
        const isNear = ([a, b]: Place) => Math.hypot(a - x, b - y) < APART_PX;
        if (squares.get(key)?.some(isNear)) return false;
      }
    }
    return true;
  };
}
