import type { Box } from './spots';

/** Room of one actor where actors stand in rows and columns, px. */
export interface Cell {
  readonly width: number;
  readonly height: number;
  /** How far the knot stands above the middle, because the name hangs below it. */
  readonly raised: number;
}

/** Free room between the boxes of two neighbours, px. */
const BETWEEN = { columns: 18, rows: 20 } as const;
/** A few short names do not stand closer than this, px: ties are to be seen between them. */
const LEAST = { width: 120, height: 96 } as const;

/** Room in which each of some actors fits with its name. */
export function cellFor(actors: readonly { readonly box: Box }[]): Cell {
  let [side, above, below] = [0, 0, 0];
  for (const { box } of actors) {
    side = Math.max(side, box.side);
    above = Math.max(above, box.above);
    below = Math.max(below, box.below);
  }
  return {
    width: Math.max(LEAST.width, 2 * side + BETWEEN.columns),
    height: Math.max(LEAST.height, above + below + BETWEEN.rows),
    raised: (below - above) / 2,
  };
}
