import type { GridSpot } from '@/analysis/grid/spotsOf';
import { LEVELS } from '@/analysis/grid/types';

/** Edges of a rectangle, px. */
interface Edges {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Where rows, columns and cells of a grid are, and how large what stands in them is. */
export interface GridRows {
  readonly box: Edges;
  /** Of names and knots, 0.7 to 1. */
  readonly scale: number;
  readonly row: (level: number) => { readonly top: number; readonly bottom: number; readonly middle: number };
  readonly column: (level: number) => { readonly from: number; readonly to: number };
  /** Room of a cell below the name of its field, and how many chips fit into it. */
  readonly cell: (
    row: number,
    column: number,
  ) => Edges & {
    readonly columns: number;
    readonly step: number;
    readonly most: number;
  };
}

/** A chip takes so much at full size, px. */
const CHIP = { wide: 112, high: 30 } as const;
/** Room for the name of a field above its highest row, and between chips and the edges of a cell, px. */
const TITLE_PX = 38;
const PADDING_PX = 5;
const LEAST_ROW_PX = 38;
const SCALES = [1, 0.92, 0.84, 0.77, 0.7] as const;
/** Actors of one cell for which a column as wide as the others is enough. */
const ROOMY = 6;

/**
 * Rows as high as who stands in them needs; all chips smaller where the page is short.
 *
 * @param titled levels whose rows begin with the name of a field
 */
export function fitRows(
  spots: readonly Pick<GridSpot, 'row' | 'column'>[],
  titled: ReadonlySet<number>,
  box: Edges,
): GridRows {
  const counts = new Map<string, number>();
  for (const { row, column } of spots)
    counts.set(`${row} ${column}`, (counts.get(`${row} ${column}`) ?? 0) + 1);
  const countOf = (row: number, column: number) => counts.get(`${row} ${column}`) ?? 0;
  const columns = columnEdges(countOf, box);
  const column = (level: number) => columns[level - 1] ?? { from: box.left, to: box.right };
  const perLine = (level: number, scale: number) =>
    Math.max(1, Math.floor((column(level).to - column(level).from - 2 * PADDING_PX) / (CHIP.wide * scale)));
  const needOf = (row: number, scale: number) => {
    const lines = LEVELS.map((level) => Math.ceil(countOf(row, level) / perLine(level, scale)));
    return Math.max(LEAST_ROW_PX * scale, Math.max(...lines) * CHIP.high * scale + 2 * PADDING_PX);
  };
  const titles = LEVELS.filter((level) => titled.has(level)).length * TITLE_PX;
  const free = box.bottom - box.top - titles;
  const sumOf = (scale: number) => LEVELS.reduce((sum, level) => sum + needOf(level, scale), 0);
  const scale = SCALES.find((one) => sumOf(one) <= free) ?? 0.7;
  // What is left over goes to all rows alike; what is missing is taken from each by its share.
  const sum = sumOf(scale);
  const heightOf = (level: number) =>
    sum <= free ? needOf(level, scale) + (free - sum) / LEVELS.length : (needOf(level, scale) * free) / sum;
  const edges = new Map<number, { top: number; bottom: number; chips: number }>();
  let y = box.top;
  for (const level of [...LEVELS].reverse()) {
    const title = titled.has(level) ? TITLE_PX : 0;
    const bottom = y + title + heightOf(level);
    edges.set(level, { top: y, bottom, chips: y + title });
    y = bottom;
  }
  const edgesOf = (level: number) => edges.get(level) ?? { top: box.top, bottom: box.bottom, chips: box.top };
  return {
    box,
    scale,
    column,
    row: (level) => {
      const { top, bottom, chips } = edgesOf(level);
      return { top, bottom, middle: (chips + bottom) / 2 };
    },
    cell: (row, level) => {
      const { chips, bottom } = edgesOf(row);
      const { from, to } = column(level);
      const across = perLine(level, scale);
      const step = CHIP.high * scale;
      const lines = Math.max(1, Math.floor((bottom - chips - PADDING_PX) / step));
      return {
        left: from + PADDING_PX,
        right: to - PADDING_PX,
        top: chips,
        bottom: bottom - PADDING_PX / 2,
        columns: across,
        step,
        most: lines * across,
      };
    },
  };
}

/** A column with a full cell is up to twice as wide. */
function columnEdges(countOf: (row: number, column: number) => number, box: Edges) {
  const shares = LEVELS.map((level) => {
    const fullest = Math.max(...LEVELS.map((row) => countOf(row, level)));
    return Math.min(2, Math.max(1, fullest / ROOMY));
  });
  const sum = shares.reduce((all, share) => all + share, 0);
  let x = box.left;
  return shares.map((share) => {
    const from = x;
    x += ((box.right - box.left) * share) / sum;
    return { from, to: x };
  });
}
