import { rolesOfHeading } from './guessColumns';
import { beginningOf, linesOf, MOST_LINES } from './limitedLines';
import { type CellRow, parseCells } from './parseCells';
import { type ReadLines, readLines } from './readLines';
import { readTable } from './readTable';
import { splitTie } from './splitTie';
import type { PastedReading, ReadingWish, SkippedLine } from './types';

/**
 * Reads what somebody pasted or typed: names, one a line; ties such as "A -> B: koordinasi"; or a table from a
 * spreadsheet. Never throws, and accounts for every line that is not empty: it is in `actors`, in `ties`, or in
 * `skipped` with the reason.
 *
 * @param isKnown whether the project has an actor with this `nameKey`; tells a table of ties from one of actors
 * @param wish how the person wants it read, where they disagree with the guess
 * Cost O(length); lines beyond what a project can hold are skipped as 'tooMany'.
 */
export function readPasted(
  text: string,
  isKnown: (key: string) => boolean,
  wish: ReadingWish = {},
): PastedReading {
  const { kept, rest } = firstLines(text);
  const table = findTable(kept);
  const isTable = table !== null && (wish.form ?? (table.isClear ? 'table' : 'lines')) === 'table';
  const read: ReadLines & Pick<PastedReading, 'table'> = isTable
    ? readTable(table.rows, wish, isKnown)
    : { ...readLines(kept), table: null };
  return { ...read, skipped: [...read.skipped, ...rest], mayBeTable: table !== null };
}

/** Cuts a text off after MOST_LINES. */
function firstLines(text: string): {
  readonly kept: readonly string[];
  readonly rest: readonly SkippedLine[];
} {
  const lines = linesOf(text);
  const rest = lines.slice(MOST_LINES).flatMap((line, index): SkippedLine[] => {
    const shown = beginningOf(line.trim());
    return shown === '' ? [] : [{ line: MOST_LINES + index + 1, reason: 'tooMany', text: shown }];
  });
  return { kept: lines.slice(0, MOST_LINES), rest };
}

interface FoundTable {
  readonly rows: readonly CellRow[];
  /** Whether it is read as a table unless the person wishes otherwise. */
  readonly isClear: boolean;
}

/**
 * A text with columns. Tabs come from spreadsheets and mean columns; semicolons do when every row has as many, or
 * under a heading; commas only under a heading, since names of agencies and people hold them.
 */
function findTable(lines: readonly string[]): FoundTable | null {
  const text = lines.join('\n');
  const delimiters = (['\t', ';', ','] as const).filter((one) => text.includes(one));
  let unclear: FoundTable | null = null;
  for (const delimiter of delimiters) {
    const rows = parseCells(text, delimiter);
    if (!rows.some(({ cells }) => cells.filter((cell) => cell.trim() !== '').length > 1)) continue;
    const isHeaded = rows.length > 1 && rolesOfHeading(rows[0]?.cells ?? []) !== null;
    const mayBe = !hasTies(rows) && (delimiter === '\t' || isRegular(rows));
    const isClear = isHeaded || (mayBe && delimiter !== ',');
    if (isClear) return { rows, isClear };
    if (mayBe) unclear ??= { rows, isClear };
  }
  return unclear;
}

/** Whether the rows are lines with arrows in which the delimiter only happens to stand. */
const hasTies = (rows: readonly CellRow[]) => rows.some(({ cells }) => splitTie(cells[0] ?? '') !== null);

/** Whether several rows have equally many cells. */
const isRegular = (rows: readonly CellRow[]) =>
  rows.length > 1 && rows.every(({ cells }) => cells.length === rows[0]?.cells.length);
