import type { Project } from '@/model/types';
import { answerOf } from './answers';
import { rowsOf } from './rowsOf';
import type { Worksheet } from './types';

/** How many fields of a worksheet hold something, of how many there are now. Cost O(fields · rows). */
export function filled(project: Project, sheet: Worksheet): { readonly done: number; readonly all: number } {
  const rows = sheet.rows === null ? [] : rowsOf(project, sheet);
  const cells = [
    ...sheet.fields.map((field) => answerOf(project, sheet.id, field, null)),
    ...rows.flatMap(
      (row) => sheet.rows?.columns.map((field) => answerOf(project, sheet.id, field, row)) ?? [],
    ),
  ];
  return { done: cells.filter((answer) => answer !== null).length, all: cells.length };
}
