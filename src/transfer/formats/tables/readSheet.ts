import type { Value } from '../../exchange/types';
import type { Collector } from '../../importing/collect';
import { problem } from '../../importing/problem';
import type { ImportRole } from '../../importing/roles';
import { type ImportProblem, type ReadSheet, SAMPLE_ROWS, type SheetWish } from '../../importing/types';
import { cleanText } from '../../pasted/cleanText';
import { beginningOf } from '../../pasted/limitedLines';
import type { CellRow } from '../../pasted/parseCells';
import { letterOf, rolesOf } from './columns';
import { guessForm } from './guessForm';
import { readArrows } from './readArrows';
import { readMatrix } from './readMatrix';
import { addActorRow, addTieRow, type Names, type RowReader } from './readRows';

/** Rows of cells with the name of the sheet they stand on, '' for a text. */
export interface Sheet {
  readonly name: string;
  readonly rows: readonly CellRow[];
  /** The text of each row, for names and arrows; from line 1. */
  readonly lines: () => readonly string[];
}

/** A sheet whose form and columns are known, and what reads it into a network. */
export interface PreparedSheet {
  readonly shown: ReadSheet;
  /** How many rows or lines it has. */
  readonly size: number;
  /** @returns null when it was read */
  readonly read: (collector: Collector, names: Names) => ImportProblem | null;
}

/** Decides how a sheet is read, by its content and what a person wishes. Cost O(cells of a sample). */
export function prepareSheet(sheet: Sheet, wish: SheetWish = {}, isBesides = false): PreparedSheet {
  const { name, rows } = sheet;
  const guess = guessForm(sheet, isBesides);
  const form = wish.form ?? guess.form;
  const hasHeading = wish.hasHeading ?? guess.hasHeading;
  const heading = hasHeading ? (rows[0] ?? null) : null;
  const body = hasHeading ? rows.slice(1) : rows;
  const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  const isList = form === 'actors' || form === 'ties';
  const roles = isList
    ? rolesOf({ form, heading, body, width, wish: wish.columns })
    : Array.from({ length: width }, (): ImportRole => 'ignored');
  const shown: ReadSheet = {
    name,
    form,
    hasHeading,
    columns: roles.map((role, column) => ({
      role,
      heading: textAt(heading, column),
      example: textAt(body.find(({ cells }) => cells[column]?.trim()) ?? null, column),
    })),
    rows: body.slice(0, SAMPLE_ROWS).map((row) => Array.from({ length: width }, (_, at) => textAt(row, at))),
    rowCount: body.length,
  };
  const read: PreparedSheet['read'] = (collector, names) => {
    collector.inSheet(name);
    switch (form) {
      case 'nothing':
        return null;
      case 'lines':
        return readArrows(sheet.lines(), collector, names);
      case 'matrix':
      case 'twoModes':
        return readMatrix(rows, { form, hasHeading, sheet: name }, collector);
      case 'actors':
      case 'ties':
        return readList({ form, sheet: name, heading, body, roles }, collector, names);
    }
  };
  return { shown, size: rows.length, read };
}

const textAt = (row: CellRow | null, column: number) => beginningOf(cleanText(row?.cells[column] ?? ''));

interface List {
  readonly form: 'actors' | 'ties';
  readonly sheet: string;
  readonly heading: CellRow | null;
  readonly body: readonly CellRow[];
  readonly roles: readonly ImportRole[];
}

function readList(list: List, collector: Collector, names: Names): ImportProblem | null {
  const { form, sheet, heading, body, roles } = list;
  const headings = roles.map((_, column) => cleanText(heading?.cells[column] ?? '') || letterOf(column));
  const needed: readonly ImportRole[] = form === 'actors' ? ['name'] : ['from', 'to'];
  if (needed.some((role) => !roles.includes(role))) {
    const detail = headings.join(', ').slice(0, 120);
    return problem('noColumns', { line: heading?.line ?? body[0]?.line ?? 0, sheet, detail });
  }
  if (body.length === 0) return problem('headerOnly', { line: heading?.line ?? 0, sheet });
  const reader: RowReader = {
    collector,
    names,
    columns: columnsOf(roles),
    toValues: valueReader(roles, headings),
  };
  for (const row of body) {
    if (collector.isFull()) return null;
    if (form === 'actors') addActorRow(row, reader);
    else addTieRow(row, reader);
  }
  const ignored = headings.filter(
    (_, column) => roles[column] === 'ignored' && heading?.cells[column]?.trim(),
  );
  if (ignored.length > 0) collector.remark('ignoredColumns', 0, ignored.join(', '), ignored.length);
  return null;
}

/** The position of each role, the first of two alike. */
function columnsOf(roles: readonly ImportRole[]): ReadonlyMap<ImportRole, number> {
  const columns = new Map<ImportRole, number>();
  for (const [column, role] of roles.entries()) if (!columns.has(role)) columns.set(role, column);
  return columns;
}

/** What is read otherwise than as an attribute. */
const NOT_VALUES: ReadonlySet<ImportRole> = new Set<ImportRole>([
  'name',
  'id',
  'x',
  'y',
  'colour',
  'from',
  'to',
  'direction',
  'ignored',
]);

function valueReader(
  roles: readonly ImportRole[],
  headings: readonly string[],
): (row: CellRow) => ReadonlyMap<string, Value> {
  const read = roles.flatMap((role, column) =>
    NOT_VALUES.has(role) ? [] : [{ column, name: role === 'kept' ? (headings[column] ?? '') : role }],
  );
  return ({ cells }) => {
    const values = new Map<string, Value>();
    for (const { column, name } of read) {
      const cell = cells[column]?.trim() ?? '';
      if (cell !== '' && !values.has(name)) values.set(name, cell);
    }
    return values;
  };
}
