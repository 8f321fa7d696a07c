import type { CellRow } from '../../pasted/parseCells';
import { readXml } from '../xml/readXml';

/** What cells refer to. */
export interface CellBook {
  readonly strings: readonly string[];
  /** By the number of a style: whether it shows dates. */
  readonly dates: readonly boolean[];
}

/** Cells that rows may have together; more are a table that nobody wrote, only far corners. */
const MOST_CELLS = 6_000_000;

export type ReadCells =
  | { readonly ok: true; readonly rows: readonly CellRow[] }
  /** `cell` is far to the right, or null when the XML is malformed. */
  | { readonly ok: false; readonly cell: string | null };

/**
 * Reads the cells of a sheet (ECMA-376, SpreadsheetML) as text: numbers as Excel keeps them, dates as 2026-11-28,
 * formulas by their last value, errors as nothing.
 *
 * @returns rows that hold anything, each with its number. Cost O(length).
 */
export function readCells(xml: string, { strings, dates }: CellBook): ReadCells {
  const rows: CellRow[] = [];
  let cells: string[] = [];
  let row = 0;
  let column = 0;
  let type = '';
  let style = 0;
  let value = '';
  let total = 0;
  let farthest: string | null = null;
  const mistake = readXml(xml, {
    open: (name, attributes) => {
      if (name === 'row') {
        row = Number(attributes.r) || row + 1;
        cells = [];
        column = 0;
      } else if (name === 'c') {
        const reference = attributes.r ?? '';
        column = columnOf(reference) ?? column;
        type = attributes.t ?? 'n';
        style = Number(attributes.s ?? 0);
        value = '';
        total += Math.max(1, column - cells.length);
        if (total > MOST_CELLS) farthest ??= reference;
      }
    },
    close: (name, _text, _line, raw) => {
      if (name === 'v' || (name === 't' && type === 'inlineStr')) value += raw;
      else if (name === 'c' && farthest === null) {
        const shown = toText(value, type, { strings, isDate: dates[style] ?? false });
        if (shown !== '') {
          while (cells.length < column) cells.push('');
          cells[column] = shown;
        }
        column += 1;
      } else if (name === 'row' && cells.length > 0) rows.push({ line: row, cells });
    },
  });
  if (farthest !== null) return { ok: false, cell: farthest };
  return mistake ? { ok: false, cell: null } : { ok: true, rows };
}

/** "B12" stands in column 1; null for a cell that does not say. */
function columnOf(reference: string): number | null {
  const letters = /^([A-Z]{1,3})\d+$/.exec(reference)?.[1];
  if (letters === undefined) return null;
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function toText(
  value: string,
  type: string,
  { strings, isDate }: { readonly strings: readonly string[]; readonly isDate: boolean },
): string {
  switch (type) {
    case 's':
      return strings[Number(value)] ?? '';
    case 'b':
      return value === '1' ? 'TRUE' : 'FALSE';
    case 'e':
      return '';
    case 'n': {
      const number = Number(value);
      if (value.trim() === '' || Number.isNaN(number)) return value;
      return isDate ? dateText(number) : String(number);
    }
    default:
      return value;
  }
}

/** Days since 1899-12-30, as Excel counts them, as a date, with the time when it has one. */
function dateText(days: number): string {
  const ms = Math.round((days - 25_569) * 86_400_000);
  const date = new Date(ms);
  if (Number.isNaN(date.getTime())) return String(days);
  const text = date.toISOString();
  return Number.isInteger(days) ? text.slice(0, 10) : `${text.slice(0, 10)} ${text.slice(11, 16)}`;
}

/** The texts that cells share, in their order; readings aids for Japanese are left out. */
export function readSharedStrings(xml: string): readonly string[] {
  const strings: string[] = [];
  let text = '';
  let phonetic = 0;
  readXml(xml, {
    open: (name) => {
      if (name === 'si') text = '';
      else if (name === 'rPh') phonetic += 1;
    },
    close: (name, _text, _line, raw) => {
      if (name === 'rPh') phonetic -= 1;
      else if (name === 't' && phonetic === 0) text += raw;
      else if (name === 'si') strings.push(text);
    },
  });
  return strings;
}

/** Numbers of the formats of dates that every spreadsheet knows. */
const DATE_FORMATS: ReadonlySet<number> = new Set([14, 15, 16, 17, 18, 19, 20, 21, 22, 45, 46, 47]);

/** Which styles show dates. */
export function readDateStyles(xml: string): readonly boolean[] {
  const own = new Set<number>();
  const dates: boolean[] = [];
  let isInCells = false;
  readXml(xml, {
    open: (name, attributes) => {
      const id = Number(attributes.numFmtId);
      // What stands in quotes or brackets is text or a colour, no date.
      const code = (attributes.formatCode ?? '').replace(/"[^"]*"|\[[^\]]*\]|\\./g, '');
      if (name === 'numFmt' && /[ymdhs]/i.test(code)) own.add(id);
      else if (name === 'cellXfs') isInCells = true;
      else if (name === 'xf' && isInCells) dates.push(DATE_FORMATS.has(id) || own.has(id));
    },
    close: (name) => {
      if (name === 'cellXfs') isInCells = false;
    },
  });
  return dates;
}
