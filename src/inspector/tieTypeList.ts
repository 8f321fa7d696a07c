import type { Edit } from '@/model/edit';
import type { TieTypeId } from '@/model/ids';
import { tieTypesInOrder } from '@/model/select';
import type { Project } from '@/model/types';

/** How many ties of a type there are, in all frames together. */
export function countTies(project: Project, type: TieTypeId): number {
  return project.frames.flatMap((frame) => Object.values(frame.ties)).filter((tie) => tie.type === type)
    .length;
}

/**
 * Moves a tie type one place up (-1) or down (1) in the list.
 *
 * @param name how the reader calls the type, for the label
 * @returns null at the end of the list. All types get whole numbers as order, so that equal ones part.
 */
export function moveTieType(project: Project, id: TieTypeId, by: -1 | 1, name: string): Edit | null {
  const types = tieTypesInOrder(project);
  const from = types.findIndex((type) => type.id === id);
  const [moved, other] = [types[from], types[from + by]];
  if (!moved || !other) return null;
  types[from] = other;
  types[from + by] = moved;
  return {
    label: { verb: 'changeTieType', name, count: 1 },
    changes: types.flatMap((type, order) =>
      type.order === order ? [] : [{ on: 'tieType', id: type.id, set: { order } }],
    ),
  };
}
