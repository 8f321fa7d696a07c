import { visibleTies } from '@/model/select';
import type { Project, Tie } from '@/model/types';
import { ownRows } from './rows';
import type { Worksheet } from './types';

/** The worksheet that plans: it has a row for planned ties only. */
const PLANNING = 'tiePlan';

/**
 * The rows that a worksheet has now: ids of actors or ties, or of rows of one's own. Ties are those of all frames,
 * each once, in the order of the frames.
 *
 * Cost O(frames · ties).
 */
export function rowsOf(project: Project, sheet: Worksheet): readonly string[] {
  switch (sheet.rows?.of) {
    case 'actors':
      return Object.keys(project.actors);
    case 'ties':
      return [...tiesOfSheet(project, sheet).keys()];
    case 'own':
      return ownRows(project, sheet.id);
    case undefined:
      return [];
  }
}

/** The ties that a worksheet has rows for, by id, as they are in the last frame that shows them. */
export function tiesOfSheet(project: Project, { id }: Pick<Worksheet, 'id'>): ReadonlyMap<string, Tie> {
  const ties = project.frames.flatMap((frame) => visibleTies(project, frame));
  const wanted = id === PLANNING ? ties.filter(({ status }) => status === 'planned') : ties;
  return new Map(wanted.map((tie) => [tie.id, tie]));
}
