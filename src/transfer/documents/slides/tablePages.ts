import type { Row, Table } from '@/report/types';
import { textOf } from '@/report/words';
import { BODY, linesIn } from './fit';

/** Type of tables, pt, and room above and below the words of a cell, inches. */
export const TABLE_PT = 12;
export const CELL_MARGIN = { across: 0.09, down: 0.05 } as const;
const LINE = 1.24;
const BOLD = 1.12;

/** Height of a row as it will come out, inches; a little more than it takes. */
export function rowHeight({ columns }: Table, { cells, isHeading }: Row): number {
  const lines = cells.map((words, at) => {
    const share = isHeading ? 1 : (columns[at]?.share ?? 1);
    // The first column is bold, and bold is wider.
    const size = at === 0 ? TABLE_PT * BOLD : TABLE_PT;
    return linesIn(textOf(words), share * BODY.width - 2 * CELL_MARGIN.across, size);
  });
  return (Math.max(1, ...lines) * TABLE_PT * LINE) / 72 + 2 * CELL_MARGIN.down;
}

/** Height of the row of column names. */
export function headHeight(table: Table): number {
  const cells = table.columns.map(({ head }) => [{ text: head, about: [] }]);
  return rowHeight(table, { cells, isHeading: false });
}

/** Room between a table and texts below it, inches. */
export const BELOW_TABLE = 0.2;

/** Height of a page of a table with the names of its columns, inches. */
export function heightOfRows(table: Table, rows: readonly Row[]): number {
  return rows.reduce((sum, row) => sum + rowHeight(table, row), headHeight(table));
}

/** Steps in which pages are made alike, inches. */
const STEP = 0.2;

/**
 * The rows of a table slide by slide, so that no slide has only the last of them. A heading is on the slide of the
 * first row below it.
 *
 * @returns at least one page; a row higher than a slide has one to itself
 */
export function pagesOf(table: Table): readonly (readonly Row[])[] {
  const most = BODY.height - headHeight(table);
  const greedy = paged(table, most);
  const all = table.rows.reduce((sum, row) => sum + rowHeight(table, row), 0);
  for (let room = all / greedy.length; room < most; room += STEP) {
    const even = paged(table, room);
    if (even.length <= greedy.length) return even;
  }
  return greedy;
}

function paged(table: Table, room: number): readonly (readonly Row[])[] {
  const pages: Row[][] = [];
  let page: Row[] = [];
  let used = 0;
  for (const row of table.rows) {
    const height = rowHeight(table, row);
    if (page.length > 0 && used + height > room) {
      const last = page.at(-1);
      const carried = last?.isHeading && page.length > 1 ? [last] : [];
      pages.push(page.slice(0, page.length - carried.length));
      page = [...carried];
      used = carried.reduce((sum, one) => sum + rowHeight(table, one), 0);
    }
    page.push(row);
    used += height;
  }
  return [...pages, page];
}
