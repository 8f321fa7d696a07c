import { ownValue } from '@/model/entries';
import type { ActorId } from '@/model/ids';
import { type Cell, cellFor } from './cells';
import type { Network } from './network';
import { WIDE } from './packParts';
import { newSpots, type Spots } from './spots';
import type { Judgement, Shape } from './types';

/** Free border inside a cell, px. */
const BORDER_PX = 14;
/** Between the grid and those who are not judged yet, px. */
const BESIDE_PX = 96;
/** Room for the name of a quadrant above its upper row, px. */
const TITLE_PX = 50;
/** Rows, from the highest influence down, above which a quadrant's name stands: high begins at 3. */
const TITLED = [5, 2];

const LEVELS = [1, 2, 3, 4, 5] as const;

/**
 * Influence upwards by interest to the right, a cell for each pair of judgements from 1 to 5. Columns and rows are
 * as wide as their fullest cell; actors of one cell stand in rows. Who is not judged in both stands to the right of
 * the grid.
 *
 * @param judged by actor; values beyond 5 count as 5
 * @returns spots about the grid's top left corner, with its lines
 * Cost O(n).
 */
export function gridLayout({ actors }: Network, judged: Readonly<Record<ActorId, Judgement>>): Shape {
  const spots = newSpots(actors.length);
  const cell = cellFor(actors);
  const cells = new Map<string, number[]>();
  const others: number[] = [];
  for (const [i, { id }] of actors.entries()) {
    const { influence = 0, interest = 0 } = ownValue(judged, id) ?? {};
    if (influence < 1 || interest < 1) others.push(i);
    else {
      const key = cellKey(Math.min(5, Math.round(interest)), Math.min(5, Math.round(influence)));
      cells.set(key, [...(cells.get(key) ?? []), i]);
    }
  }
  const sizeOf = (interest: number, influence: number) =>
    blockFor(cells.get(cellKey(interest, influence))?.length ?? 0, cell);
  const widths = LEVELS.map(
    (x) => Math.max(...LEVELS.map((y) => sizeOf(x, y).columns)) * cell.width + 2 * BORDER_PX,
  );
  const heights = LEVELS.toReversed().map(
    (y) => Math.max(...LEVELS.map((x) => sizeOf(x, y).rows)) * cell.height + 2 * BORDER_PX + titleAbove(y),
  );
  const columns = edges(widths);
  const rows = edges(heights);
  for (const interest of LEVELS) {
    for (const influence of LEVELS) {
      const members = cells.get(cellKey(interest, influence)) ?? [];
      const middle = {
        x: ((columns[interest - 1] ?? 0) + (columns[interest] ?? 0)) / 2,
        y: ((rows[5 - influence] ?? 0) + titleAbove(influence) + (rows[6 - influence] ?? 0)) / 2,
      };
      fill(spots, members, cell, { columns: blockFor(members.length, cell).columns, ...middle });
    }
  }
  const [right, bottom] = [columns[5] ?? 0, rows[5] ?? 0];
  if (others.length > 0) {
    // As high as the grid at most, unless that made it wider than the grid.
    const across = Math.max(
      1,
      Math.ceil((others.length * cell.height) / bottom),
      Math.ceil(Math.sqrt(others.length) / 2),
    );
    const down = Math.ceil(others.length / across);
    const left = right + BESIDE_PX;
    fill(spots, others, cell, {
      columns: across,
      x: left + (across * cell.width) / 2,
      y: (down * cell.height) / 2 + BORDER_PX + TITLE_PX,
    });
  }
  return {
    spots,
    guides: { kind: 'grid', columns, rows, beside: others.length > 0 ? right + BESIDE_PX : null },
  };
}

const titleAbove = (influence: number) => (TITLED.includes(influence) ? TITLE_PX : 0);

const cellKey = (interest: number, influence: number) => `${interest} ${influence}`;

/** What an empty cell asks for, in actors. */
const EMPTY = { columns: 0.55, rows: 0.55 } as const;

/** How so many actors stand in a cell; an empty one takes less than the room of one. */
function blockFor(count: number, cell: Cell): { readonly columns: number; readonly rows: number } {
  if (count < 2) return count === 0 ? EMPTY : { columns: 1, rows: 1 };
  const columns = Math.max(2, Math.ceil(Math.sqrt((count * WIDE * cell.height) / cell.width)));
  return { columns, rows: Math.ceil(count / columns) };
}

/** Running sums with a 0 before the first. */
function edges(sizes: readonly number[]): number[] {
  const sums = [0];
  for (const size of sizes) sums.push((sums.at(-1) ?? 0) + size);
  return sums;
}

/** Puts actors in rows about a middle; the last row stands in the middle too. */
function fill(
  { xs, ys }: Spots,
  members: readonly number[],
  cell: Cell,
  { columns, ...middle }: { readonly columns: number; readonly x: number; readonly y: number },
): void {
  const rows = Math.ceil(members.length / columns);
  for (const [k, i] of members.entries()) {
    const row = Math.floor(k / columns);
    const here = Math.min(columns, members.length - row * columns);
    xs[i] = middle.x + ((k % columns) - (here - 1) / 2) * cell.width;
    ys[i] = middle.y + (row - (rows - 1) / 2) * cell.height - cell.raised;
  }
}
