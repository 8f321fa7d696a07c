import type { Column, Sorting } from './columns';

/**
 * Rows in the order of a column. Rows without a value come last in both directions; equal ones stay in the order
 * in which they came.
 *
 * @param language whose alphabet orders texts, figures in them by their size
 * @returns a new list; the rows as they came when the column is not there. Cost O(n log n).
 */
export function sortRows<Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  { column, direction }: Sorting,
  language: string,
): readonly Row[] {
  const by = columns.find((one) => one.id === column);
  if (!by) return rows;
  const { compare } = new Intl.Collator(language, { numeric: true });
  const sign = direction === 'ascending' ? 1 : -1;
  const keyed = rows.map((row) => ({ row, key: by.sortBy(row) }));
  const isNothing = (key: string | number | null) => key === null || key === '';
  return keyed
    .sort((a, b) => {
      if (isNothing(a.key) || isNothing(b.key)) return Number(isNothing(a.key)) - Number(isNothing(b.key));
      return typeof a.key === 'number' && typeof b.key === 'number'
        ? sign * (a.key - b.key)
        : sign * compare(String(a.key), String(b.key));
    })
    .map(({ row }) => row);
}

/** The sorting after a press on a heading: ascending first, numbers highest first, then the other way round. */
export function nextSorting<Row>(now: Sorting, { id, isNumber = false }: Column<Row>): Sorting {
  if (now.column !== id) return { column: id, direction: isNumber ? 'descending' : 'ascending' };
  return { column: id, direction: now.direction === 'ascending' ? 'descending' : 'ascending' };
}
