import writeXlsxFile, { type CellObject, type Row } from 'write-excel-file/universal';
import type { Cell, Table } from '../../measures/table';

/** A sheet of a workbook. */
export interface XlsxSheet {
  /** At most 31 characters, none of []:*?/\ among them. */
  readonly name: string;
  readonly table: Table;
}

/** Characters that a cell takes, less one. */
const CELL_LIMIT = 32_766;
/** Width of a column, in characters. */
const NARROWEST = 8;
const WIDEST = 48;
/** Height of a line, in points, and lines of a cell beyond which one reads it by itself. */
const LINE_POINTS = 15;
const MOST_LINES = 12;
/** Said of every cell: a spreadsheet that knows no font for one takes another than for its neighbour. */
const FONT = { fontFamily: 'Calibri', fontSize: 11 };
/** Shares to three decimals on screen; the cell holds all of them. */
const DECIMALS = '0.000';
/** Rows whose cells are looked at for the width of their column. */
const MEASURED_ROWS = 200;

/**
 * Writes a workbook whose first row stays in sight. Texts are typed and formatted as text, so that nothing in a name
 * is ever computed, not even when a cell is edited; numbers are numbers.
 *
 * @returns the whole file. Cost O(cells), on the thread that calls
 */
export async function writeXlsx(sheets: readonly XlsxSheet[]): Promise<Uint8Array<ArrayBuffer>> {
  const blob = await writeXlsxFile(
    sheets.map(({ name, table }) => ({
      sheet: name,
      data: [
        table.columns.map((head): CellObject => ({ ...toCell(head), fontWeight: 'bold' })),
        ...table.rows.map(toRow),
      ],
      columns: table.columns.map((_, index) => ({ width: widthOf(table, index) })),
      stickyRowsCount: 1,
      orientation: 'landscape' as const,
    })),
    FONT,
  ).toBlob();
  return new Uint8Array(await blob.arrayBuffer());
}

/** Programs disagree on who finds the height of a row whose texts are longer than its columns are wide: told. */
function toRow(row: readonly Cell[]): Row {
  const lines = row.reduce((most: number, cell) => Math.max(most, linesOf(cell)), 1);
  const height = Math.min(MOST_LINES, lines) * LINE_POINTS;
  return row.map((cell, index) => {
    const written = cell === null ? null : toCell(cell);
    return index === 0 && lines > 1 ? { ...written, height } : written;
  });
}

const linesOf = (cell: Cell) =>
  typeof cell !== 'string'
    ? 1
    : cell.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / WIDEST)), 0);

function toCell(value: Exclude<Cell, null>): CellObject {
  const top = { alignVertical: 'top' } as const;
  if (typeof value === 'number') {
    return { ...top, value, type: Number, ...(Number.isInteger(value) ? {} : { format: DECIMALS }) };
  }
  if (typeof value === 'boolean') return { ...top, value, type: Boolean };
  return { ...top, value: cellText(value), type: String, format: '@', wrap: linesOf(value) > 1 };
}

/**
 * What XML cannot hold is left out, halves of characters too. The library keeps texts in a plain object, where words
 * such as "constructor" are taken: these get a blank without width, which readers leave out again.
 */
function cellText(text: string): string {
  const whole = text
    .slice(0, CELL_LIMIT)
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '');
  return whole in Object.prototype ? `${whole}\u200B` : whole;
}

function widthOf({ columns, rows }: Table, index: number): number {
  const cells = [columns[index] ?? '', ...rows.slice(0, MEASURED_ROWS).map((row) => row[index] ?? '')];
  const longest = cells.reduce((most: number, cell) => Math.max(most, shown(cell).length), 0);
  return Math.min(WIDEST, Math.max(NARROWEST, longest + 2));
}

/** Sheets show about ten figures of a number. */
const shown = (cell: Cell) => (typeof cell === 'number' ? String(cell).slice(0, 10) : String(cell));
