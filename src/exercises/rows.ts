import type { Edit } from '@/model/edit';
import { changeWorksheet } from '@/model/edits/worksheets';
import { ownValue } from '@/model/entries';
import { LIMITS } from '@/model/limits';
import type { Project } from '@/model/types';

/** A row of the user's own is there as long as its place among the others is. */
const ORDER = 'order';

const fieldsOf = ({ worksheets }: Project, worksheet: string) => ownValue(worksheets, worksheet) ?? {};

/** Ids of the rows that were added to a worksheet by hand, in their order. Cost O(fields · log rows). */
export function ownRows(project: Project, worksheet: string): readonly string[] {
  const rows = Object.entries(fieldsOf(project, worksheet)).flatMap(([key, value]) => {
    const row = key.endsWith(`/${ORDER}`) ? key.slice(0, -ORDER.length - 1) : '';
    return row !== '' && typeof value === 'number' && Number.isFinite(value) ? [{ row, order: value }] : [];
  });
  return rows
    .sort((a, b) => a.order - b.order || (a.row < b.row ? -1 : 1))
    .slice(0, LIMITS.list)
    .map(({ row }) => row);
}

/**
 * Adds a row at the end.
 *
 * @param row a new random id
 */
export function addRow(project: Project, worksheet: string, row: string): Edit {
  const fields = fieldsOf(project, worksheet);
  const orders = ownRows(project, worksheet).map((one) => Number(fields[`${one}/${ORDER}`]));
  return changeWorksheet(worksheet, { [`${row}/${ORDER}`]: Math.max(-1, ...orders) + 1 });
}

/** Takes a row away with all that was written in it, as one step. */
export function removeRow(project: Project, worksheet: string, row: string): Edit {
  const keys = Object.keys(fieldsOf(project, worksheet)).filter((key) => key.startsWith(`${row}/`));
  return changeWorksheet(worksheet, Object.fromEntries(keys.map((key) => [key, undefined])));
}
