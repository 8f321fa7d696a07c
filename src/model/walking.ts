import type { ActorId, TieId } from './ids';
import type { Place, Tie } from './types';

export const SIDES = ['left', 'right', 'up', 'down'] as const;
export type Side = (typeof SIDES)[number];

/** One step to a side; y grows downwards, as on the map. */
export const STEPS = {
  left: [-1, 0],
  right: [1, 0],
  up: [0, -1],
  down: [0, 1],
} as const satisfies Record<Side, Place>;

/** Half the opening of the cone in which somebody counts as being on a side, degrees. */
const CONE_DEGREES = 60;
/** How much farther somebody on the edge of the cone seems than somebody straight ahead. */
const EDGE_WEIGHT = 2;

/** Somebody to whom one may go, with their place on the map. */
export type Stop = readonly [ActorId, Place];

/**
 * Whom one reaches by a step to a side: the nearest within 60° of straight ahead, where distance counts more the
 * farther somebody is off that line.
 *
 * @param stops everybody there is, in any order
 * @returns null when nobody stands on that side; equally near ones: the smaller id
 */
export function nearestOnSide(stops: readonly Stop[], from: Place, side: Side): ActorId | null {
  let nearest: ActorId | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const [id, place] of stops) {
    const weight = weightOf(place, from, side);
    if (weight > least || (weight === least && (nearest === null || id > nearest))) continue;
    if (weight === Number.POSITIVE_INFINITY) continue;
    least = weight;
    nearest = id;
  }
  return nearest;
}

/** Whoever is nearest to a place; equally near ones: the first. Null when there is nobody. */
export function nearestTo(stops: readonly Stop[], [x, y]: Place): ActorId | null {
  let nearest: ActorId | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const [id, place] of stops) {
    const distance = Math.hypot(place[0] - x, place[1] - y);
    if (distance >= least) continue;
    least = distance;
    nearest = id;
  }
  return nearest;
}

function weightOf(place: Place, from: Place, side: Side): number {
  const [right, down] = STEPS[side];
  const [x, y] = [place[0] - from[0], place[1] - from[1]];
  const ahead = x * right + y * down;
  const aside = Math.abs(x * down) + Math.abs(y * right);
  const degrees = (Math.atan2(aside, ahead) * 180) / Math.PI;
  // Whoever stands exactly here is on no side.
  if ((x === 0 && y === 0) || degrees > CONE_DEGREES) return Number.POSITIVE_INFINITY;
  return Math.hypot(x, y) * (1 + (EDGE_WEIGHT - 1) * (degrees / CONE_DEGREES) ** 2);
}

/**
 * The ties of an actor in the order in which keys walk them: clockwise from straight up by where the other end
 * stands, then by id.
 *
 * @param ties any ties; those of others are left out
 * @param placeOf null where somebody has no place, which counts as here
 */
export function tiesRound(
  actor: ActorId,
  ties: readonly Tie[],
  placeOf: (id: ActorId) => Place | null,
): readonly TieId[] {
  const here = placeOf(actor) ?? [0, 0];
  const turn = (tie: Tie) => {
    const [x, y] = placeOf(tie.source === actor ? tie.target : tie.source) ?? here;
    return (Math.atan2(x - here[0], here[1] - y) + 2 * Math.PI) % (2 * Math.PI);
  };
  return ties
    .filter(({ source, target }) => source === actor || target === actor)
    .map((tie) => ({ id: tie.id, turn: turn(tie) }))
    .sort((a, b) => a.turn - b.turn || (a.id < b.id ? -1 : 1))
    .map(({ id }) => id);
}
