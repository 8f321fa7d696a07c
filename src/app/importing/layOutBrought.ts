import { KNOT_PX } from '@/appearance/actorLook';
import { nameBox } from '@/canvas/layout/nameBox';
import type { LayoutAnswer, LayoutTask } from '@/canvas/layout/types';
import type { ActorId } from '@/model/ids';
import type { Actor, Place } from '@/model/types';
import type { Brought } from '@/transfer/importing/types';
import { actorsOf, type BroughtPicture, drawnOf, pictureOf } from './broughtNetwork';

export type RunLayout = (task: LayoutTask) => Promise<LayoutAnswer>;

export interface LaidOutAhead {
  /** The small picture, as soon as it can be drawn. */
  readonly picture: Promise<BroughtPicture>;
  /** Places of all of whom the file says none. */
  readonly places: Promise<ReadonlyMap<ActorId, Place>>;
}

/**
 * Begins to lay out a network that becomes a project, while its preview is being read: those whom the small picture
 * shows come first. Places that the file says stay; the others are laid out round them.
 *
 * @param run the layout in its worker; a rejection is passed on
 */
export function layOutBrought(brought: Brought, run: RunLayout): LaidOutAhead {
  const all = actorsOf(brought);
  const drawn = drawnOf(brought);
  const drawnPlaces = placesFor(brought, drawn, run);
  const places =
    drawn.length === all.length ? drawnPlaces : drawnPlaces.then(() => placesFor(brought, all, run));
  return {
    picture: drawnPlaces.then((found) => pictureOf(brought, drawn, new Map([...found, ...brought.places]))),
    places,
  };
}

async function placesFor(
  { places, ties }: Brought,
  actors: readonly Actor[],
  run: RunLayout,
): Promise<ReadonlyMap<ActorId, Place>> {
  if (actors.every(({ id }) => places.has(id))) return new Map();
  const bodies = actors.map(({ id, name }) => ({
    id,
    at: places.get(id) ?? ([0, 0] as const),
    isPinned: places.has(id),
    box: nameBox(name, KNOT_PX),
  }));
  const present = new Set(actors.map(({ id }) => id));
  const pairs = ties.flatMap(({ source, target }) =>
    present.has(source) && present.has(target) ? [{ source, target, isDirected: false }] : [],
  );
  const { places: found } = await run({
    layout: { kind: 'force' },
    input: { actors: bodies, ties: pairs, only: null },
  });
  return new Map(found.map(({ id, to }) => [id, to]));
}
