import type { Edit } from '../edit';
import type { MapNote } from '../types';
import { alive } from './alive';
import { label } from './label';

/** Puts a note on the map of its frame. */
export function addNote(note: MapNote): Edit {
  const { id, ...fields } = note;
  return {
    label: label('addNote', firstWords(note.text)),
    changes: [{ on: 'mapNote', id, set: alive(fields) }],
  };
}

/** Sets the text or the place of a note. */
export function changeNote(note: MapNote, set: Partial<Omit<MapNote, 'id'>>, burst?: string): Edit {
  return {
    label: label('changeNote', firstWords(set.text ?? note.text)),
    changes: [{ on: 'mapNote', id: note.id, set }],
    ...(burst === undefined ? {} : { burst }),
  };
}

/** Takes a note off the map. */
export function removeNote(note: MapNote): Edit {
  return {
    label: label('deleteNote', firstWords(note.text)),
    changes: [{ on: 'mapNote', id: note.id, set: { deleted: true } }],
  };
}

/** Characters of a note that name it in a label. */
const MOST_SHOWN = 24;

function firstWords(text: string): string {
  const line = text.trim().split('\n', 1)[0] ?? '';
  const shown = [...line].slice(0, MOST_SHOWN).join('');
  return shown.length < line.length ? `${shown.trimEnd()}…` : shown;
}
