import type { Edit } from '@/model/edit';
import type { TieTypeId } from '@/model/ids';
import { tieTypesInOrder } from '@/model/select';
import { DASHES, type Dash, type Project, type TieType } from '@/model/types';

/** Number of colours in the palette of ties. */
export const TIE_COLOURS = 6;

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

/** Where a new type stands: after all others. */
export function lastOrder(project: Project): number {
  return Math.max(-1, ...Object.values(project.tieTypes).map((type) => type.order)) + 1;
}

/**
 * A look that no type has yet, a new colour before a new dash. When all are taken: the first colour, solid.
 */
export function freshLook(types: readonly TieType[]): { readonly colour: number; readonly dash: Dash } {
  const isFree = (colour: number, dash: Dash) =>
    !types.some((type) => type.colour === colour && type.dash === dash);
  const colours = Array.from({ length: TIE_COLOURS }, (_, colour) => colour);
  const unused = colours.find((colour) => !types.some((type) => type.colour === colour));
  const dashes = DASHES.filter((dash) => !types.some((type) => type.dash === dash));
  if (unused !== undefined) return { colour: unused, dash: dashes[0] ?? 'solid' };
  for (const dash of DASHES) {
    const colour = colours.find((one) => isFree(one, dash));
    if (colour !== undefined) return { colour, dash };
  }
  return { colour: 0, dash: 'solid' };
}
