import type { Edit } from '@/model/edit';
import { changeWorksheet } from '@/model/edits/worksheets';
import { ownValue } from '@/model/entries';
import type { Project } from '@/model/types';
import { TEMPLATES } from './registry';
import type { Category, Template } from './types';

/** The record of `Project.worksheets` that says from which template a project began, and whom it was offered. */
const SHEET = 'template';
const ID = 'id_';

/** The template a project began from; null for none, and for one that this Rajut does not know. */
export function templateOf({ worksheets }: Project): Template | null {
  const id = ownValue(ownValue(worksheets, SHEET) ?? {}, ID);
  return TEMPLATES.find((one) => one.id === id) ?? null;
}

/** What a new project keeps of its template. */
export const templateSheet = ({ id }: Template): Project['worksheets'] => ({ [SHEET]: { [ID]: id } });

/** Remembers that a category was put on the map, whatever its actor is called later. */
export const takeCategory = ({ id }: Category): Edit => changeWorksheet(SHEET, { [`taken.${id}`]: true });

/** Categories of the project's template that were not put on the map yet. */
export function offeredCategories(project: Project): readonly Category[] {
  const taken = ownValue(project.worksheets, SHEET) ?? {};
  return templateOf(project)?.categories.filter(({ id }) => ownValue(taken, `taken.${id}`) !== true) ?? [];
}
