import type { Reader } from '../../importing/problem';
import { problem } from '../../importing/problem';
import type { ImportDelimiter, ImportProblem, ImportWish, ReadTables } from '../../importing/types';
import { linesOf } from '../../pasted/limitedLines';
import { type CellRow, parseCells } from '../../pasted/parseCells';
import { splitTie } from '../../pasted/splitTie';
import { guessForm } from '../tables/guessForm';
import { readTables } from '../tables/readTables';

const DELIMITERS: readonly ImportDelimiter[] = ['\t', ';', ','];
/** Characters that are looked at to find the delimiter. */
const SAMPLE_LENGTH = 65_536;
/** Share of lines that have to agree. */
const MOST = 0.6;

/**
 * Reads delimited text: lists of actors or ties, matrices; or names and arrows, one a line.
 *
 * @param text without a byte order mark
 * @returns the problem, if there is one, and how the columns were read. Never throws. Cost O(length).
 */
export function readDelimited(
  text: string,
  wish: ImportWish,
  reader: Reader,
): { readonly problem: ImportProblem | null; readonly tables: ReadTables | null } {
  if (!/[^\s,;]/.test(text)) return { problem: problem('empty'), tables: null };
  const declared = declaredDelimiter(text);
  const found = declared ?? findDelimiter(beginning(text));
  const delimiter = wish.delimiter ?? found;
  const rows = delimiter === null ? asRows(text) : parseCells(text, delimiter);
  const body = withoutGuards(declared ? rows.filter(({ line }) => line !== 1) : rows);
  if (body.length === 0) return { problem: problem('empty'), tables: null };
  const sheet = { name: '', rows: body, lines: () => linesOf(text) };
  const { problem: wrong, sheets } = readTables([sheet], wish, reader);
  return { problem: wrong, tables: { delimiter, sheets } };
}

/** Spreadsheets, and Rajut for them, put an apostrophe before what would be computed; it is no part of a name. */
const GUARDED = /^'(?=[=+\-@\uFF1D\uFF0B\uFF0D\uFF20\t\r\n])/;

function withoutGuards(rows: readonly CellRow[]): readonly CellRow[] {
  return rows.map((row) =>
    row.cells.some((cell) => GUARDED.test(cell))
      ? { ...row, cells: row.cells.map((cell) => cell.replace(GUARDED, '')) }
      : row,
  );
}

/** Excel's own word for it, in a first line of its own. */
function declaredDelimiter(text: string): ImportDelimiter | null {
  const declared = /^"?sep=([\t;,])"?[\r\n]/i.exec(text.slice(0, 10))?.[1];
  return DELIMITERS.find((delimiter) => delimiter === declared) ?? null;
}

/**
 * The delimiter under which the first row is a heading or the whole a matrix, else one that gives most rows equally
 * many columns. A tab never stands in names; where semicolons are used, commas are decimal or belong to names.
 *
 * @returns null for lines that no delimiter parts
 */
function findDelimiter(sample: string): ImportDelimiter | null {
  const tried = DELIMITERS.filter((delimiter) => sample.includes(delimiter)).map((delimiter) => {
    const rows = parseCells(sample, delimiter);
    const filled = rows.map(({ cells }) => cells.filter((cell) => cell.trim() !== '').length);
    const isParted = filled.filter((count) => count > 1).length;
    const arrows = rows.filter(({ cells }) => splitTie(cells[0] ?? '') !== null).length;
    const { form, hasHeading } = guessForm({ name: '', rows });
    const isClear =
      isParted > 0 && (form === 'matrix' || form === 'twoModes' || (hasHeading && form !== 'lines'));
    return { delimiter, isClear, isArrows: arrows >= rows.length * MOST, share: regularity(rows), isParted };
  });
  const clear = tried.find(({ isClear }) => isClear);
  if (clear) return clear.delimiter;
  const best = tried.find(
    ({ delimiter, isParted, isArrows, share }) =>
      isParted > 0 && !isArrows && (delimiter === '\t' || share >= MOST),
  );
  return best?.delimiter ?? null;
}

/** The share of rows that have as many cells, more than one, as most others. */
function regularity(rows: readonly CellRow[]): number {
  const counts = new Map<number, number>();
  for (const { cells } of rows)
    if (cells.length > 1) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
  return rows.length === 0 ? 0 : Math.max(0, ...counts.values()) / rows.length;
}

/** Each line as one cell. */
function asRows(text: string): readonly CellRow[] {
  return linesOf(text).flatMap((cell, index) =>
    cell.trim() === '' ? [] : [{ line: index + 1, cells: [cell] }],
  );
}

/** Whole lines from the beginning. */
function beginning(text: string): string {
  if (text.length <= SAMPLE_LENGTH) return text;
  const end = Math.max(text.lastIndexOf('\n', SAMPLE_LENGTH), text.lastIndexOf('\r', SAMPLE_LENGTH));
  return end < 0 ? text.slice(0, SAMPLE_LENGTH) : text.slice(0, end);
}
