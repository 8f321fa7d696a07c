import { KNOT_PX } from '@/appearance/actorLook';
import { APART_PX, freePlaces } from '@/canvas/layout/freePlaces';
import { nameBox } from '@/canvas/layout/nameBox';
import type { LayoutActor, LayoutAnswer, LayoutTask } from '@/canvas/layout/types';
import type { ActorId } from '@/model/ids';
import { actorsInFrame, visibleTies } from '@/model/select';
import type { Actor, Frame, Place, Project, Tie } from '@/model/types';
import type { Newcomers } from './newcomers';

/** Among more actors than this newcomers are not fitted in: they come beside the map as a picture of their own. */
const MOST_FITTED_IN = 1500;

interface Where {
  /** Where the first one should be, canvas px. */
  readonly near: Place;
  readonly runLayout: (task: LayoutTask) => Promise<LayoutAnswer>;
}

/**
 * Places for the newcomers of a frame; nobody who is there moves. Without ties they fill free places around a
 * point. With ties they are laid out: around those they are tied to, or as a picture of their own beside the map,
 * always so where there are more than 1,500.
 *
 * @returns places by actor. Cost of a layout.
 */
export async function placeNewcomers(
  project: Project,
  frame: Frame,
  { made, shown, ties }: Pick<Newcomers, 'made' | 'shown' | 'ties'>,
  { near, runLayout }: Where,
): Promise<ReadonlyMap<ActorId, Place>> {
  const newcomers = [...made, ...shown];
  const ids = newcomers.map(({ id }) => id);
  const present = actorsInFrame(project, frame).map((actor) => ({
    actor,
    at: frame.place[actor.id] ?? near,
  }));
  const taken = present.map(({ at }) => at);
  const isNew = new Set(ids);
  const tied = ties.filter(({ source, target }) => isNew.has(source) || isNew.has(target));
  if (tied.length === 0) {
    return inOrder(ids, freePlaces(taken, ids.length, near));
  }
  const layOut = async (pinned: typeof present, among: readonly Tie[]) => {
    const actors = [
      ...pinned.map(({ actor, at }) => toBody(actor, at, true)),
      ...newcomers.map((actor) => toBody(actor, near, false)),
    ];
    const pairs = among.map(({ source, target }) => ({ source, target, isDirected: false }));
    const input = { actors, ties: pairs, only: null };
    const { places } = await runLayout({ layout: { kind: 'force' }, input });
    return new Map(places.map(({ id, to }) => [id, to] as const));
  };
  const isLarge = ids.length + present.length > MOST_FITTED_IN;
  const isAnchored = !isLarge && tied.some(({ source, target }) => isNew.has(source) !== isNew.has(target));
  if (isAnchored) return layOut(present, [...visibleTies(project, frame), ...tied]);
  return beside(taken, await layOut([], tied));
}

const toBody = ({ id, name }: Actor, at: Place, isPinned: boolean): LayoutActor => ({
  id,
  at,
  isPinned,
  box: nameBox(name, KNOT_PX),
});

const inOrder = (ids: readonly ActorId[], places: readonly Place[]) =>
  new Map(ids.flatMap((id, index) => (places[index] ? [[id, places[index]] as const] : [])));

/** Moves a picture to the right of everything, unless it covers nobody where it is. */
function beside(taken: readonly Place[], picture: ReadonlyMap<ActorId, Place>): ReadonlyMap<ActorId, Place> {
  const places = [...picture.values()];
  const [left, top, right, bottom] = boxOf(places);
  const isFree = ([x, y]: Place) =>
    x < left - APART_PX || x > right + APART_PX || y < top - APART_PX || y > bottom + APART_PX;
  if (taken.every(isFree)) return picture;
  const [, others, edge, floor] = boxOf(taken);
  const by: Place = [
    Math.round(edge + APART_PX * 2 - left),
    Math.round((others + floor) / 2 - (top + bottom) / 2),
  ];
  return new Map([...picture].map(([id, [x, y]]) => [id, [x + by[0], y + by[1]] as const]));
}

/** Left, top, right and bottom of places; there is at least one. */
function boxOf(places: readonly Place[]): readonly [number, number, number, number] {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of places) {
    left = Math.min(left, x);
    top = Math.min(top, y);
    right = Math.max(right, x);
    bottom = Math.max(bottom, y);
  }
  return [left, top, right, bottom];
}
