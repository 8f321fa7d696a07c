import { guessColumns, rolesOfHeading } from './guessColumns';
import { beginningOf } from './limitedLines';
import type { CellRow } from './parseCells';
import type { ReadLines } from './readLines';
import { type ReadRow, type RoleCells, readActorRow, readTieRow } from './readRow';
import type { ColumnRole, PastedTable, ReadingWish } from './types';

/**
 * Reads rows of cells as actors or ties, by the roles of their columns.
 *
 * @param isKnown whether the project has an actor of this name
 * @returns what the rows say, each row once, and how the columns were read. Cost O(cells).
 */
export function readTable(
  rows: readonly CellRow[],
  { hasHeading, columns: wished = [] }: ReadingWish,
  isKnown: (key: string) => boolean,
): ReadLines & { readonly table: PastedTable } {
  const read: ReadLines = { actors: [], ties: [], skipped: [], remarks: [] };
  const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  const [first] = rows;
  const named = first ? rolesOfHeading(first.cells) : null;
  const isHeaded = hasHeading ?? named !== null;
  const body = isHeaded ? rows.slice(1) : rows;
  const guessed = (isHeaded ? named : null) ?? guessColumns(body, width, isKnown);
  const roles = Array.from(
    { length: width },
    (_, index): ColumnRole => wished[index] ?? guessed[index] ?? 'ignored',
  );
  if (isHeaded && first) {
    read.skipped.push({ line: first.line, reason: 'heading', text: shownRow(first) });
  }
  const isOfTies = roles.includes('from') && roles.includes('to');
  const isReadable = isOfTies || roles.includes('name');
  for (const row of body) {
    const skip = (reason: 'noColumn' | (ReadRow<never> & { ok: false })['reason']) =>
      void read.skipped.push({ line: row.line, reason, text: shownRow(row) });
    if (!isReadable) {
      skip('noColumn');
      continue;
    }
    const cells = cellsByRole(row, roles);
    const one = isOfTies ? readTieRow(row.line, cells, isHeaded) : readActorRow(row.line, cells);
    if (!one.ok) {
      skip(one.reason);
      continue;
    }
    if ('name' in one.said) read.actors.push(one.said);
    else read.ties.push(one.said);
    read.remarks.push(...one.remarks);
  }
  return {
    ...read,
    table: { columns: describe(roles, isHeaded ? first : undefined, body), hasHeading: isHeaded },
  };
}

/** The cells of a row by role; of two columns with the same role the first that holds anything. */
function cellsByRole({ cells }: CellRow, roles: readonly ColumnRole[]): RoleCells {
  const found = new Map<ColumnRole, string>();
  roles.forEach((role, index) => {
    const cell = cells[index] ?? '';
    if (role !== 'ignored' && cell.trim() !== '' && !found.has(role)) found.set(role, cell);
  });
  return found;
}

function describe(roles: readonly ColumnRole[], heading: CellRow | undefined, body: readonly CellRow[]) {
  return roles.map((role, index) => ({
    role,
    heading: beginningOf(heading?.cells[index]?.trim() ?? ''),
    example: beginningOf(body.find(({ cells }) => cells[index]?.trim())?.cells[index]?.trim() ?? ''),
  }));
}

const shownRow = ({ cells }: CellRow) => beginningOf(cells.join(' · '));
