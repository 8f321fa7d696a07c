import type { ActorId, TieId } from '@/model/ids';
import { type Ghost, isNothing, NO_CHANGES } from './ghost';
import type { View } from './view';

/**
 * Puts a ghost in place of the one before; one without changes ends it. It is seen on the map, undimmed, and what it
 * means is read beside it.
 */
export function suppose(view: View, ghost: Ghost): void {
  if (isNothing(ghost)) {
    view.setState({ ghost: null });
    return;
  }
  view.setState(({ openSections }) => ({
    ghost,
    lit: null,
    screen: 'map',
    rightTab: 'reading',
    openSections: openSections.has('whatIf') ? openSections : new Set([...openSections, 'whatIf' as const]),
  }));
}

/** Supposes that these are gone too; who all are supposed to be gone already come back. */
export function supposeGone(view: View, actors: Iterable<ActorId>, ties: Iterable<TieId>): void {
  const ghost = view.getState().ghost ?? NO_CHANGES;
  const [some, others] = [[...actors], [...ties]];
  const areGone =
    some.every((id) => ghost.actorsGone.has(id)) && others.every((id) => ghost.tiesGone.has(id));
  const [actorsGone, tiesGone] = [new Set(ghost.actorsGone), new Set(ghost.tiesGone)];
  for (const id of some) areGone ? actorsGone.delete(id) : actorsGone.add(id);
  for (const id of others) areGone ? tiesGone.delete(id) : tiesGone.add(id);
  suppose(view, { ...ghost, actorsGone, tiesGone });
}

/** Takes out of the ghost who and what the map no longer has, and who has joined it for real. */
export function keepGhostPresent(
  view: View,
  isActorThere: (id: ActorId) => boolean,
  isTieThere: (id: TieId) => boolean,
): void {
  const { ghost } = view.getState();
  if (!ghost) return;
  const actorsJoined = ghost.actorsJoined.filter(({ id }) => !isActorThere(id));
  const isEnd = (id: ActorId) => isActorThere(id) || actorsJoined.some((one) => one.id === id);
  const kept: Ghost = {
    actorsGone: new Set([...ghost.actorsGone].filter(isActorThere)),
    tiesGone: new Set([...ghost.tiesGone].filter(isTieThere)),
    actorsJoined,
    tiesJoined: ghost.tiesJoined.filter(({ source, target }) => isEnd(source) && isEnd(target)),
  };
  const isSame =
    kept.actorsGone.size === ghost.actorsGone.size &&
    kept.tiesGone.size === ghost.tiesGone.size &&
    kept.actorsJoined.length === ghost.actorsJoined.length &&
    kept.tiesJoined.length === ghost.tiesJoined.length;
  if (!isSame) view.setState({ ghost: isNothing(kept) ? null : kept });
}
