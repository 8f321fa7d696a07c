import type { ActorId } from '@/model/ids';
import type { Position } from './types';

/**
 * @param actors in id order: an actor's place is its index
 * @param position of one of them
 * @returns the same with actors by id
 */
export function namePosition(actors: readonly ActorId[], position: Position<number>): Position<ActorId> {
  const nameOf = (index: number | null) => (index === null ? null : (actors[index] ?? null));
  return { ...position, dependsOn: nameOf(position.dependsOn), blocker: nameOf(position.blocker) };
}

/**
 * @param actors in id order
 * @param positions one an actor, in the same order
 * @returns the same by id
 */
export function namePositions(
  actors: readonly ActorId[],
  positions: readonly Position<number>[],
): Readonly<Record<ActorId, Position<ActorId>>> {
  return Object.fromEntries(
    positions.flatMap((position, u) => {
      const id = actors[u];
      return id === undefined ? [] : [[id, namePosition(actors, position)]];
    }),
  );
}
