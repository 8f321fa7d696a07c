import type { Edit } from '../edit';
import type { SavedView } from '../types';
import { alive } from './alive';
import { label } from './label';

/** Keeps a way of looking by name. */
export function saveView(saved: SavedView): Edit {
  const { id, ...fields } = saved;
  return { label: label('saveView', saved.name), changes: [{ on: 'savedView', id, set: alive(fields) }] };
}

/** Renames a saved view, or gives it another look. */
export function changeView(saved: SavedView, set: Partial<Omit<SavedView, 'id'>>): Edit {
  return {
    label: label('changeView', set.name ?? saved.name),
    changes: [{ on: 'savedView', id: saved.id, set }],
  };
}

/** Forgets a saved view; the map stays as it looks. */
export function removeView(saved: SavedView): Edit {
  return {
    label: label('deleteView', saved.name),
    changes: [{ on: 'savedView', id: saved.id, set: { deleted: true } }],
  };
}
