import type { Change, Edit } from '../edit';
import { entriesOf } from '../entries';
import type { FrameId, MapNoteId } from '../ids';
import { actorsInFrame, notesIn, otherFramesWith } from '../select';
import type { Frame, FrameFields, Project } from '../types';
import { alive } from './alive';
import { dropFromGroups } from './groups';
import { label } from './label';
import { addNote } from './mapNotes';

/**
 * Changes that write a whole frame with its places and ties.
 *
 * @param before the frame of this id as it is now, if there is one
 */
export function putFrame(frame: Frame, before?: Frame): Change[] {
  const { id, place, ties, ...fields } = frame;
  const changes: Change[] = [{ on: 'frame', id, set: alive(fields, before) }];
  for (const { id: tie, ...set } of Object.values(ties)) {
    changes.push({ on: 'tie', frame: id, id: tie, set: alive(set, before?.ties[tie]) });
  }
  for (const [actor, to] of entriesOf(place)) changes.push({ on: 'place', frame: id, actor, to });
  return changes;
}

/**
 * Copies a frame into a new one right after it: the same actors in the same places, the same tie ids, so
 * that comparing the two is a matter of sets. Its notes are copied under new ids.
 */
export function copyFrame(
  project: Project,
  from: Frame,
  copy: { readonly id: FrameId; readonly title: string; readonly noteId: () => MapNoteId },
): Edit {
  return {
    label: label('addFrame', copy.title),
    changes: [
      ...putFrame(freshFrom(project, from, copy)),
      ...notesIn(project, from.id).flatMap(
        (note) => addNote({ ...note, id: copy.noteId(), frame: copy.id }).changes,
      ),
    ],
  };
}

/** A new frame right after another one: the same actors in the same places, but no ties between them yet. */
export function emptyFrame(
  project: Project,
  from: Frame,
  fresh: { readonly id: FrameId; readonly title: string },
): Edit {
  return {
    label: label('addFrame', fresh.title),
    changes: putFrame({ ...freshFrom(project, from, fresh), ties: {} }),
  };
}

/** A frame as the one it follows, but for what its author says of it. */
function freshFrom(
  project: Project,
  from: Frame,
  { id, title }: { readonly id: FrameId; readonly title: string },
): Frame {
  const index = project.frames.findIndex((frame) => frame.id === from.id);
  const next = project.frames[index + 1];
  const order = next ? (from.order + next.order) / 2 : from.order + 1;
  return { ...from, id, title, order, stage: null, note: '' };
}

/** Sets fields of a frame. */
export function changeFrame(frame: Frame, set: Partial<FrameFields>, burst?: string): Edit {
  return {
    label: label('changeFrame', set.title ?? frame.title),
    changes: [{ on: 'frame', id: frame.id, set }],
    ...(burst === undefined ? {} : { burst }),
  };
}

/**
 * Moves a frame in the row of frames.
 *
 * @param to the index it is to have afterwards, 0 to one less than there are frames
 * @returns null when it stands there already; else one value is written, however many frames there are, unless
 *          two stood at the same order
 */
export function moveFrame(project: Project, frame: Frame, to: number): Edit | null {
  const from = project.frames.findIndex((one) => one.id === frame.id);
  const index = Math.max(0, Math.min(project.frames.length - 1, to));
  if (from === -1 || from === index) return null;
  const others = project.frames.filter((one) => one.id !== frame.id);
  const before = others[index - 1];
  const after = others[index];
  const moved = label('moveFrame', frame.title);
  const order =
    before && after ? (before.order + after.order) / 2 : before ? before.order + 1 : (after?.order ?? 0) - 1;
  const hasRoom = (!before || before.order < order) && (!after || order < after.order);
  if (hasRoom) return { label: moved, changes: [{ on: 'frame', id: frame.id, set: { order } }] };
  const row = others.toSpliced(index, 0, frame);
  return {
    label: moved,
    changes: row.map(({ id }, place): Change => ({ on: 'frame', id, set: { order: place } })),
  };
}

/**
 * Deletes a frame, with its notes and the actors that no other frame shows: nobody could see or delete them
 * any more.
 *
 * @returns null for the last frame, since a project keeps at least one
 */
export function removeFrame(project: Project, frame: Frame): Edit | null {
  if (project.frames.length <= 1) return null;
  const set = { deleted: true };
  const alone = actorsInFrame(project, frame).filter(
    ({ id }) => otherFramesWith(project, frame.id, id).length === 0,
  );
  return {
    label: label('deleteFrame', frame.title),
    changes: [
      { on: 'frame', id: frame.id, set },
      ...alone.map(({ id }): Change => ({ on: 'actor', id, set })),
      ...dropFromGroups(project, new Set(alone.map(({ id }) => id))),
      ...notesIn(project, frame.id).map(({ id }): Change => ({ on: 'mapNote', id, set })),
    ],
  };
}
