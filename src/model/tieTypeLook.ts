import { DASHES, type Dash, type Project, type TieType } from './types';

/** Number of colours in the palette of ties. */
export const TIE_COLOURS = 6;

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
