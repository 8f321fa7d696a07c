import { expect, it } from 'vitest';
import type { Column } from '@/table/columns';
import { filterRows } from '@/table/filterRows';

type Row = readonly [name: string, sector: string, ties: string];

const COLUMNS = [0, 1, 2].map(
  (index): Column<Row> => ({
    id: String(index),
    name: '',
    widthPx: 1,
    isNumber: index === 2,
    show: (row) => row[index] ?? '',
    sortBy: () => null,
  }),
);
const ROWS: readonly Row[] = [
  ['Dinas Pertanian', 'Pemerintah', '3'],
  ['Koperasi Café', 'Koperasi', '4'],
];

it.each([
  ['', 2],
  ['pemerintah dinas', 1],
  ['cafe', 1],
  ['pemerintah koperasi', 0],
  ['4', 0],
])('the words “%s” are found in %i rows', (typed, count) => {
  expect(filterRows(ROWS, COLUMNS, typed)).toHaveLength(count);
});
