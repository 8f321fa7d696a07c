import type { Project } from './types';

/** What a project holds by id: everything but its own fields. Each is a root map of the stored document too. */
export const COLLECTIONS = [
  'actors',
  'tieTypes',
  'groups',
  'mapNotes',
  'savedViews',
  'frames',
  'worksheets',
  'plan',
] as const satisfies readonly (keyof Project)[];
