import { LIMITS } from '@/model/limits';
import type { Place } from '@/model/types';

/** Between these distances, px, of neighbours a picture can be looked at as it is. */
const LEAST = 45;
const MOST = 1_200;
/** Else neighbours get this far from each other. */
const WANTED = 180;
/** Neighbours are looked for in a grid that has about one actor a cell. */
const AROUND = [-1, 0, 1];

/**
 * Makes places of a file fit to be looked at: other programs place actors in a square of one unit, or a few px apart.
 * Places that fit already stay as they are, so that what Rajut wrote comes back where it was.
 *
 * @param places of some or all actors; null for an actor without one
 * @returns places in the same order, whole px; all null when they say nothing: everybody in one spot
 * Cost O(actors), more when many share a spot.
 */
export function fitPlaces(places: readonly (Place | null)[]): readonly (Place | null)[] {
  const found = places.filter((place) => place !== null);
  if (found.length < 2) return places.map((place) => place && (isNear(found) ? place : ([0, 0] as const)));
  const usual = usualDistance(found);
  if (usual === 0) return places.map(() => null);
  const isFit = usual >= LEAST && usual <= MOST && isNear(found);
  const scale = isFit ? 1 : WANTED / usual;
  const [x, y] = isFit ? [0, 0] : middleOf(found);
  const round = (at: number) => (isFit ? at : Math.round(at));
  return places.map((place): Place | null => {
    if (!place) return null;
    const to = [round((place[0] - x) * scale), round((place[1] - y) * scale)] as const;
    return to.every((at) => Math.abs(at) <= LIMITS.coordinate) ? to : null;
  });
}

const isNear = (places: readonly Place[]) =>
  places.every((place) => place.every((at) => Math.abs(at) <= LIMITS.coordinate));

function middleOf(places: readonly Place[]): Place {
  let [x, y] = [0, 0];
  for (const place of places) {
    x += place[0] / places.length;
    y += place[1] / places.length;
  }
  return [x, y];
}

/** The median distance to the nearest other actor, of those who do not share their spot; 0 when all do. */
function usualDistance(places: readonly Place[]): number {
  const [x, y] = [places.map((place) => place[0]), places.map((place) => place[1])];
  const [left, right] = rangeOf(x);
  const [top, bottom] = rangeOf(y);
  const [width, height] = [right - left, bottom - top];
  if (width === 0 && height === 0) return 0;
  // On a line, the distance along it.
  const cell = Math.max(Math.sqrt((width * height) / places.length), Math.max(width, height) / places.length);
  const cells = new Map<string, Place[]>();
  const keyOf = (column: number, row: number) => `${column} ${row}`;
  const columnOf = ([at]: Place) => Math.floor((at - left) / cell);
  const rowOf = ([, at]: Place) => Math.floor((at - top) / cell);
  for (const place of places) {
    const key = keyOf(columnOf(place), rowOf(place));
    const there = cells.get(key);
    // A crowd in one cell is looked at in part only.
    if (!there) cells.set(key, [place]);
    else if (there.length < 30) there.push(place);
  }
  const distances: number[] = [];
  for (const place of places) {
    let nearest = Infinity;
    for (const right of AROUND) {
      for (const down of AROUND) {
        for (const other of cells.get(keyOf(columnOf(place) + right, rowOf(place) + down)) ?? []) {
          const distance = Math.hypot(other[0] - place[0], other[1] - place[1]);
          if (distance > 0 && distance < nearest) nearest = distance;
        }
      }
    }
    if (nearest < Infinity) distances.push(nearest);
  }
  distances.sort((a, b) => a - b);
  return distances[Math.floor(distances.length / 2)] ?? cell;
}

function rangeOf(values: readonly number[]): readonly [number, number] {
  let [least, most] = [Infinity, -Infinity];
  for (const value of values) {
    least = Math.min(least, value);
    most = Math.max(most, value);
  }
  return [least, most];
}
