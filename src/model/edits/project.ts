import { COLLECTIONS } from '../collections';
import type { Change, Edit, EditLabel } from '../edit';
import { entriesOf } from '../entries';
import type { TieTypeId } from '../ids';
import type { Frame, Project, ProjectFields, TieType } from '../types';
import { alive } from './alive';
import { putFrame } from './frames';
import { label } from './label';

/** Sets the project's own fields: title, question, purpose. */
export function changeProject(set: Partial<ProjectFields>, burst?: string): Edit {
  return {
    label: label('changeProject'),
    changes: [{ on: 'project', set }],
    ...(burst === undefined ? {} : { burst }),
  };
}

/** Adds a tie type; a preset that was deleted comes back. */
export function addTieType(type: TieType): Edit {
  const { id, ...fields } = type;
  return { label: label('addTieType', type.name), changes: [{ on: 'tieType', id, set: alive(fields) }] };
}

/** Sets fields of a tie type. */
export function changeTieType(type: TieType, set: Partial<Omit<TieType, 'id'>>, burst?: string): Edit {
  return {
    label: label('changeTieType', set.name ?? type.name),
    changes: [{ on: 'tieType', id: type.id, set }],
    ...(burst === undefined ? {} : { burst }),
  };
}

/** Deletes a tie type and gives its ties, in every frame, to another one. */
export function removeTieType(project: Project, type: TieType, heir: TieTypeId): Edit {
  const handed = project.frames.flatMap((frame) =>
    Object.values(frame.ties)
      .filter((tie) => tie.type === type.id)
      .map((tie): Change => ({ on: 'tie', frame: frame.id, id: tie.id, set: { type: heir } })),
  );
  return {
    label: label('deleteTieType', type.name),
    changes: [...handed, { on: 'tieType', id: type.id, set: { deleted: true } }],
  };
}

/**
 * Everything a project holds, as changes that write it into a document.
 *
 * @param over what the document holds now; its fields that the project lacks are taken away
 */
export function writeProject(project: Project, over?: Project): Change[] {
  const { id, actors, tieTypes, groups, mapNotes, savedViews, frames, worksheets, plan, ...fields } = project;
  return [
    { on: 'project', set: over ? withoutCollections(alive(fields, over)) : fields },
    ...Object.values(tieTypes).map(
      ({ id, ...set }): Change => ({ on: 'tieType', id, set: alive(set, over?.tieTypes[id]) }),
    ),
    ...Object.values(actors).map(
      ({ id, ...set }): Change => ({ on: 'actor', id, set: alive(set, over?.actors[id]) }),
    ),
    ...Object.values(groups).map(
      ({ id, ...set }): Change => ({ on: 'group', id, set: alive(set, over?.groups[id]) }),
    ),
    ...Object.values(mapNotes).map(
      ({ id, ...set }): Change => ({ on: 'mapNote', id, set: alive(set, over?.mapNotes[id]) }),
    ),
    ...Object.values(savedViews).map(
      ({ id, ...set }): Change => ({ on: 'savedView', id, set: alive(set, over?.savedViews[id]) }),
    ),
    ...Object.entries(worksheets).map(
      ([id, set]): Change => ({ on: 'worksheet', id, set: alive(set, over?.worksheets[id]) }),
    ),
    ...Object.entries(plan).map(([id, set]): Change => ({ on: 'plan', id, set: alive(set, over?.plan[id]) })),
    ...frames.flatMap((frame) =>
      putFrame(
        frame,
        over?.frames.find((one) => one.id === frame.id),
      ),
    ),
  ];
}

/** A project's own fields; its collections are written entity by entity. */
function withoutCollections<Set extends object>(set: Set): Set {
  const own = { ...set };
  for (const key of [...COLLECTIONS, 'deleted']) Reflect.deleteProperty(own, key);
  return own;
}

/**
 * Makes the current project equal to another one as a single undoable step: what the other has not is
 * soft-deleted, the rest is written. Used to restore a version and to replace a project by a file.
 */
export function replaceProject(current: Project, other: Project, name: EditLabel): Edit {
  const set = { deleted: true };
  const { actors, tieTypes, groups, mapNotes, savedViews, worksheets, plan } = current;
  const removed: Change[] = [
    ...missing(actors, other.actors).map((id): Change => ({ on: 'actor', id, set })),
    ...missing(tieTypes, other.tieTypes).map((id): Change => ({ on: 'tieType', id, set })),
    ...missing(groups, other.groups).map((id): Change => ({ on: 'group', id, set })),
    ...missing(mapNotes, other.mapNotes).map((id): Change => ({ on: 'mapNote', id, set })),
    ...missing(savedViews, other.savedViews).map((id): Change => ({ on: 'savedView', id, set })),
    ...missing(worksheets, other.worksheets).map((id): Change => ({ on: 'worksheet', id, set })),
    ...missing(plan, other.plan).map((id): Change => ({ on: 'plan', id, set })),
    ...current.frames.flatMap((frame) => removeFromFrameOf(other, frame)),
  ];
  return { label: name, changes: [...removed, ...writeProject(other, current)] };
}

function removeFromFrameOf(other: Project, { id, place, ties }: Frame): Change[] {
  const theirs = other.frames.find((frame) => frame.id === id);
  if (!theirs) return [{ on: 'frame', id, set: { deleted: true } }];
  return [
    ...missing(ties, theirs.ties).map(
      (tie): Change => ({ on: 'tie', frame: id, id: tie, set: { deleted: true } }),
    ),
    ...missing(place, theirs.place).map((actor): Change => ({ on: 'place', frame: id, actor, to: null })),
  ];
}

function missing<Key extends string>(mine: Readonly<Record<Key, unknown>>, theirs: object): Key[] {
  return entriesOf(mine).flatMap(([key]) => (Object.hasOwn(theirs, key) ? [] : [key]));
}
