import { describe, expect, it } from 'vitest';
import type { Column } from '@/table/columns';
import { nextSorting, sortRows } from '@/table/sortRows';

interface Row {
  readonly name: string;
  readonly value: number | null;
}

const NAME: Column<Row> = {
  id: 'name',
  name: 'Nama',
  widthPx: 1,
  show: ({ name }) => name,
  sortBy: ({ name }) => name,
};
const VALUE: Column<Row> = {
  id: 'value',
  name: 'Nilai',
  widthPx: 1,
  isNumber: true,
  show: ({ value }) => String(value),
  sortBy: ({ value }) => value,
};
const rows: readonly Row[] = [
  { name: 'Dinas 10', value: null },
  { name: 'dinas 9', value: 0 },
  { name: '', value: 0.5 },
  { name: 'Bappeda', value: 0.25 },
];

const names = (column: string, direction: 'ascending' | 'descending') =>
  sortRows(rows, [NAME, VALUE], { column, direction }, 'id').map(({ name }) => name);

describe('sorting rows', () => {
  it('follows the alphabet whatever the case, and figures by their size', () => {
    expect(names('name', 'ascending')).toEqual(['Bappeda', 'dinas 9', 'Dinas 10', '']);
  });

  it('puts rows without a value last in both directions', () => {
    expect(names('value', 'ascending')).toEqual(['dinas 9', 'Bappeda', '', 'Dinas 10']);
    expect(names('value', 'descending')).toEqual(['', 'Bappeda', 'dinas 9', 'Dinas 10']);
    expect(names('name', 'descending').at(-1)).toBe('');
  });

  it('leaves the rows as they came when the column is gone', () => {
    expect(names('deleted', 'ascending')).toEqual(rows.map(({ name }) => name));
  });

  it('begins with the highest number or the first letter, and turns round when pressed again', () => {
    const first = nextSorting({ column: 'name', direction: 'ascending' }, VALUE);
    expect(first).toEqual({ column: 'value', direction: 'descending' });
    expect(nextSorting(first, VALUE)).toEqual({ column: 'value', direction: 'ascending' });
    expect(nextSorting(first, NAME)).toEqual({ column: 'name', direction: 'ascending' });
  });
});
