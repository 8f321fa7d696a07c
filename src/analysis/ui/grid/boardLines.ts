import { LEVELS } from '../../grid/types';

/** On which line of the page's grid each row of the board is drawn; the first line is 1. */
export interface BoardLines {
  /** By level of influence. */
  readonly level: ReadonlyMap<number, number>;
  /** Of the names above the row of this level. */
  readonly titleAbove: ReadonlyMap<number, number>;
  /** The line under the lowest row. */
  readonly end: number;
}

/**
 * Rows from the highest influence down, with a line of names above the highest of the high and of the low rows.
 *
 * @param highFrom lowest level that counts as high, 2 to 6
 */
export function boardLines(highFrom: number): BoardLines {
  const level = new Map<number, number>();
  const titleAbove = new Map<number, number>();
  let line = 1;
  for (const row of LEVELS.toReversed()) {
    if (row === 5 || row === highFrom - 1) titleAbove.set(row, line++);
    level.set(row, line++);
  }
  return { level, titleAbove, end: line };
}
