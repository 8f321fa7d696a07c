import { copyActors, pasteClip } from '@/model/edits/copies';
import { addNote, changeNote } from '@/model/edits/mapNotes';
import type { MapNoteId } from '@/model/ids';
import type { Place } from '@/model/types';
import type { Session } from '@/session/createSession';
import { select } from '@/session/view';
import { roundPlace } from '../drafting';
import { writeMoves } from '../moving';
import type { Drag } from './startDrag';

/** Writes what a drag has done, as one step. Nothing is written where nothing moved. */
export function drop(session: Session, drag: Drag): void {
  if (drag.isCopy) {
    dropCopies(session, drag);
    return;
  }
  if (drag.places.size > 0) writeMoves(session, { frame: drag.frame, places: drag.places });
  for (const [id, to] of drag.notes) moveNote(session, id, to);
}

/**
 * Puts copies where the drag ended; the originals stay where they were. A press that trembled is no wish for a copy
 * on top of the original.
 */
function dropCopies({ document, view, apply, ids }: Session, { frame: id, places, notes }: Drag): void {
  const project = document.getProject();
  const frame = project.frames.find((one) => one.id === id);
  if (!frame) return;
  for (const [noteId, to] of notes) {
    const note = project.mapNotes[noteId];
    const at = roundPlace(to);
    if (note && !isSamePlace(note.at, at)) apply(addNote({ ...note, id: ids.mapNote(), at }));
  }
  const clip = copyActors(project, frame, [...places.keys()]);
  const [first] = clip.actors;
  const to = first ? places.get(first.actor.id) : undefined;
  if (!first || !to) return;
  const by = roundPlace([to[0] - first.at[0], to[1] - first.at[1]]);
  if (isSamePlace(by, [0, 0])) return;
  const { edit, actors } = pasteClip(project, frame, clip, { by, ids, verb: 'duplicate' });
  apply(edit);
  select(view, actors);
}

/** Writes where a note was moved to. */
function moveNote({ document, apply }: Session, id: MapNoteId, place: Place): void {
  const note = document.getProject().mapNotes[id];
  const at = roundPlace(place);
  if (note && !isSamePlace(note.at, at)) apply(changeNote(note, { at }));
}

const isSamePlace = (a: Place, b: Place) => a[0] === b[0] && a[1] === b[1];
