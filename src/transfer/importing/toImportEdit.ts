import type { Change, Edit } from '@/model/edit';
import { placeNewActor } from '@/model/edits/actors';
import { label } from '@/model/edits/label';
import { addTieType, writeProject } from '@/model/edits/project';
import { putTie } from '@/model/edits/ties';
import type { ActorId } from '@/model/ids';
import type { Place, Project } from '@/model/types';
import type { Brought } from './types';

/**
 * Everything that a file brings, as one step that undoes as a whole: tie types, actors on their places, what they
 * lacked, ties. For a new project, everything that it holds.
 *
 * @param places of those in `brought.unplaced`; without one an actor is put at the origin
 */
export function toImportEdit(brought: Brought, places: ReadonlyMap<ActorId, Place>): Edit {
  const { isNew, title, frame, made, shown, filled, ties, types } = brought;
  if (isNew) {
    return { label: label('importFile', title), changes: writeProject(toImportedProject(brought, places)) };
  }
  const at = placeOf(brought, places);
  const changes: Change[] = [
    ...types.flatMap((type) => addTieType(type).changes),
    ...made.flatMap((actor) => placeNewActor(frame.id, { actor, at: at(actor.id) })),
    ...shown.map(({ id }): Change => ({ on: 'place', frame: frame.id, actor: id, to: at(id) })),
    ...filled.map(({ actor, set }): Change => ({ on: 'actor', id: actor.id, set })),
    ...ties.map((tie) => putTie(frame.id, tie)),
  ];
  return { label: label('importFile', title, Math.max(1, made.length + shown.length)), changes };
}

/** The project as it is with what was brought: a new one, or the open one after the edit. Places as there. */
export function toImportedProject(brought: Brought, places: ReadonlyMap<ActorId, Place>): Project {
  const { project, frame, made, shown, filled, ties, types } = brought;
  const at = placeOf(brought, places);
  const changed = filled.map(({ actor, set }) => ({ ...actor, ...set }));
  const placed = [...made, ...shown].map(({ id }) => [id, at(id)] as const);
  const after = {
    ...frame,
    place: { ...frame.place, ...Object.fromEntries(placed) },
    ties: { ...frame.ties, ...Object.fromEntries(ties.map((tie) => [tie.id, tie])) },
  };
  return {
    ...project,
    actors: {
      ...project.actors,
      ...Object.fromEntries([...changed, ...made].map((actor) => [actor.id, actor])),
    },
    tieTypes: { ...project.tieTypes, ...Object.fromEntries(types.map((type) => [type.id, type])) },
    frames: project.frames.map((one) => (one.id === frame.id ? after : one)),
  };
}

const placeOf =
  (brought: Brought, places: ReadonlyMap<ActorId, Place>) =>
  (id: ActorId): Place =>
    brought.places.get(id) ?? places.get(id) ?? [0, 0];
