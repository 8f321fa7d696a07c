import type { Column } from './columns';

/**
 * Rows in which every typed word occurs in some column. Capitals and accents do not matter.
 *
 * @returns all rows when nothing was typed. Cost O(rows · columns).
 */
export function filterRows<Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  typed: string,
): readonly Row[] {
  const words = plain(typed).split(/\s+/).filter(Boolean);
  if (words.length === 0) return rows;
  const texts = columns.filter((column) => !column.isNumber);
  return rows.filter((row) => {
    const content = plain(texts.map((column) => column.show(row)).join('\n'));
    return words.every((word) => content.includes(word));
  });
}

const plain = (text: string) => text.trim().normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase('id');
