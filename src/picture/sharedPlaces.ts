import type { ActorId } from '@/model/ids';
import { actorsInFrame } from '@/model/select';
import type { Frame, Place, Project } from '@/model/types';
import type { Box } from './shapes';

/** Two knots whose middles are nearer than this cover each other, px. */
const NEAREST_PX = 52;
/** Free spots are looked for on rings this far apart, px, in so many directions. */
const RING_PX = 62;
const DIRECTIONS = 8;
const MOST_RINGS = 4;

/**
 * One place for everybody who is in either frame, so that two pictures can be laid over each other: where they
 * are after, else where they were before. Somebody who went and in whose place another stands now moves a
 * little aside, so that both are seen.
 *
 * @returns Cost O(n) for maps whose actors stand apart.
 */
export function sharedPlaces(project: Project, before: Frame, after: Frame): ReadonlyMap<ActorId, Place> {
  const places = new Map<ActorId, Place>();
  const taken = createTaken();
  const stand = (id: ActorId, at: Place) => {
    places.set(id, at);
    taken.add(at);
  };
  for (const { id } of actorsInFrame(project, after)) stand(id, after.place[id] ?? [0, 0]);
  for (const { id } of actorsInFrame(project, before)) {
    if (!places.has(id)) stand(id, freeSpot(before.place[id] ?? [0, 0], taken.isFree));
  }
  return places;
}

/** Squares of the map by which near actors are found. */
function createTaken() {
  const cells = new Map<string, Place[]>();
  const cellOf = (value: number) => Math.floor(value / NEAREST_PX);
  return {
    add: (at: Place) => {
      const key = `${cellOf(at[0])} ${cellOf(at[1])}`;
      cells.set(key, [...(cells.get(key) ?? []), at]);
    },
    isFree: ([x, y]: Place) =>
      [-1, 0, 1].every((right) =>
        [-1, 0, 1].every((down) =>
          (cells.get(`${cellOf(x) + right} ${cellOf(y) + down}`) ?? []).every(
            (other) => Math.hypot(other[0] - x, other[1] - y) >= NEAREST_PX,
          ),
        ),
      ),
  };
}

function freeSpot([x, y]: Place, isFree: (at: Place) => boolean): Place {
  if (isFree([x, y])) return [x, y];
  for (let ring = 1; ring <= MOST_RINGS; ring++) {
    for (let direction = 0; direction < DIRECTIONS; direction++) {
      const angle = (direction / DIRECTIONS) * Math.PI * 2;
      const spot: Place = [x + Math.cos(angle) * RING_PX * ring, y + Math.sin(angle) * RING_PX * ring];
      if (isFree(spot)) return spot;
    }
  }
  return [x, y];
}

/** Room for the outermost knots with their rings, px, and the least a picture shows. */
const MARGIN_PX = 34;
const LEAST_PX = { width: 300, height: 200 } as const;

/** The part of the map with the knots of these places, without room for names; a default one for nobody. */
export function boxAround(places: Iterable<Place>): Box {
  let [left, top, right, bottom] = [
    Number.POSITIVE_INFINITY,
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
  ];
  for (const [x, y] of places) {
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  if (left > right) [left, top, right, bottom] = [0, 0, 0, 0];
  const width = Math.max(LEAST_PX.width, right - left + MARGIN_PX * 2);
  const height = Math.max(LEAST_PX.height, bottom - top + MARGIN_PX * 2);
  return { x: (left + right - width) / 2, y: (top + bottom - height) / 2, width, height };
}
