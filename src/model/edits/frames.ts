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
  const index = project.frames.findIndex((frame) => frame.id === from.id);
  const next = project.frames[index + 1];
  const order = next ? (from.order + next.order) / 2 : from.order + 1;
  return {
    label: label('addFrame', copy.title),
    changes: [
      ...putFrame({ ...from, id: copy.id, title: copy.title, order, stage: null, note: '' }),
      ...notesIn(project, from.id).flatMap(
        (note) => addNote({ ...note, id: copy.noteId(), frame: copy.id }).changes,
      ),
    ],
  };
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
