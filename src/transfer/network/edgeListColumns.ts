import { wordOf } from '../pasted/columnWords';
import { directionOf } from '../pasted/fieldValues';
import { rolesOfHeading } from '../pasted/guessColumns';
import { type CellRow, type Delimiter, parseCells } from '../pasted/parseCells';
import type { ColumnRole } from '../pasted/types';
import { type NetworkReading, refused } from './types';
import { strengthIn } from './values';

/** Characters that are looked at to find the delimiter, and rows that are looked at to guess what columns mean. */
const SAMPLE_LENGTH = 65_536;
const SAMPLE_ROWS = 200;
/** Share of the filled cells of a column that have to agree. */
const MOST = 0.6;
const SOURCE_WORDS: ReadonlySet<string> = new Set(['source', 'from', 'asal', 'dari']);
const TARGET_WORDS: ReadonlySet<string> = new Set(['target', 'to', 'tujuan', 'ke']);

/** An edge list in cells, with what each column holds. */
export interface EdgeListTable {
  readonly ok: true;
  readonly roles: readonly ColumnRole[];
  /** Rows below the heading. */
  readonly body: readonly CellRow[];
  /** Headings that mean nothing here. */
  readonly ignored: readonly string[];
}

/**
 * Takes an edge list apart: finds the delimiter, the heading if it has one, and what each column holds.
 *
 * @param text without a byte order mark
 * @returns the rows, or why they cannot be ties. Cost O(length).
 */
export function toEdgeListTable(text: string): EdgeListTable | (NetworkReading & { ok: false }) {
  if (!/[^\s,;]/.test(text)) return refused('empty');
  const delimiter = declaredDelimiter(text) ?? findDelimiter(text);
  if (delimiter === null) {
    const word = wordOf(text.split(/[\r\n]/, 1)[0] ?? '');
    const isHalf = SOURCE_WORDS.has(word) || TARGET_WORDS.has(word);
    return isHalf ? refused('halfHeader', 1, word) : refused('oneColumn', 1);
  }
  const isDeclared = declaredDelimiter(text) !== null;
  const rows = parseCells(text, delimiter).filter(({ line }) => !(isDeclared && line === 1));
  const [first] = rows;
  if (!first) return refused('empty');
  const named = rolesOfHeading(first.cells);
  if (named?.includes('from')) {
    const body = rows.slice(1);
    if (body.length === 0) return refused('headerOnly', first.line);
    const ignored = first.cells.filter((cell, index) => named[index] === 'ignored' && cell.trim() !== '');
    return { ok: true, roles: named, body, ignored: ignored.map((cell) => cell.trim()) };
  }
  return headingProblem(first, named) ?? { ok: true, roles: guessRoles(rows), body: rows, ignored: [] };
}

/** A first row that names columns, but not the two that a tie needs. */
function headingProblem({ cells, line }: CellRow, named: readonly ColumnRole[] | null) {
  const words = cells.map(wordOf);
  const one = words.find((word) => SOURCE_WORDS.has(word) || TARGET_WORDS.has(word));
  if (one !== undefined) return refused('halfHeader', line, one);
  const isOfActors = named?.every((role, index) => role !== 'ignored' || words[index] === '') ?? false;
  return isOfActors ? refused('noEndColumns', line, cells.map((cell) => cell.trim()).join(', ')) : null;
}

/** Excel's own word for it, in a first line of its own. */
function declaredDelimiter(text: string): Delimiter | null {
  const declared = /^"?sep=([\t;,])"?[\r\n]/i.exec(text)?.[1];
  return declared === '\t' || declared === ';' || declared === ',' ? declared : null;
}

/**
 * The delimiter under which the first row is a heading, else the one that gives most rows two columns. A tab never
 * stands in names, and where semicolons are used commas may be decimal.
 */
function findDelimiter(text: string): Delimiter | null {
  const sample = beginning(text);
  const found = (['\t', ';', ','] as const).map((delimiter) => {
    const rows = parseCells(sample, delimiter);
    const isHeaded = rolesOfHeading(rows[0]?.cells ?? [])?.includes('from') ?? false;
    const split = rows.filter(({ cells }) => cells.length > 1).length;
    return { delimiter, isHeaded, share: rows.length === 0 ? 0 : split / rows.length };
  });
  const headed = found.find(({ isHeaded }) => isHeaded);
  if (headed) return headed.delimiter;
  const best = Math.max(...found.map(({ share }) => share));
  return best === 0 ? null : (found.find(({ share }) => share === best)?.delimiter ?? null);
}

/** Whole lines from the beginning; the whole text where the first line is longer than the sample. */
function beginning(text: string): string {
  if (text.length <= SAMPLE_LENGTH) return text;
  const end = Math.max(text.lastIndexOf('\n', SAMPLE_LENGTH), text.lastIndexOf('\r', SAMPLE_LENGTH));
  return end < 0 ? text : text.slice(0, end);
}

/** Without a heading: source, target, and then whatever the cells look like. */
function guessRoles(rows: readonly CellRow[]): readonly ColumnRole[] {
  const sample = rows.slice(0, SAMPLE_ROWS);
  const width = sample.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  const taken = new Set<ColumnRole>();
  return Array.from({ length: width }, (_, index): ColumnRole => {
    if (index < 2) return index === 0 ? 'from' : 'to';
    const cells = sample.map((row) => (row.cells[index] ?? '').trim()).filter(Boolean);
    const most = (is: (cell: string) => boolean) =>
      cells.length > 0 && cells.filter(is).length >= cells.length * MOST;
    const looks = most((cell) => strengthIn(cell) !== null)
      ? 'strength'
      : most((cell) => directionOf(cell) !== null)
        ? 'direction'
        : 'tieType';
    if (cells.length === 0 || taken.has(looks)) return 'ignored';
    taken.add(looks);
    return looks;
  });
}
