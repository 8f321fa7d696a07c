import { IMPORT_LIMITS } from '../../importing/limits';
import { problem, type Reader } from '../../importing/problem';
import type { ImportProblem, ImportWish, ReadSheet } from '../../importing/types';
import { isNamedList } from './guessForm';
import { createNames } from './readRows';
import { prepareSheet, type Sheet } from './readSheet';

/**
 * Reads sheets of cells: lists of actors first, so that ties find them, then the rest in their order.
 *
 * @returns how each was read, also when there is a problem: a person may say what the columns mean. Cost O(cells).
 */
export function readTables(
  sheets: readonly Sheet[],
  wish: ImportWish,
  { collector, onShare }: Reader,
): { readonly problem: ImportProblem | null; readonly sheets: readonly ReadSheet[] } {
  const hasLists = sheets.some(({ name }) => isNamedList(name));
  const prepared = sheets.map((sheet, index) => prepareSheet(sheet, wish.sheets?.[index], hasLists));
  const shown = prepared.map((one) => one.shown);
  const wide = shown.find(
    ({ form, columns }) => (form === 'actors' || form === 'ties') && columns.length > IMPORT_LIMITS.columns,
  );
  if (wide) {
    const detail = `${wide.columns.length} / ${IMPORT_LIMITS.columns}`;
    return { problem: problem('wrongCount', { sheet: wide.name, detail }), sheets: trimmed(shown) };
  }
  const isOfActors = ({ shown: { form } }: (typeof prepared)[number]) => form === 'actors';
  const names = createNames(prepared.some(isOfActors));
  const inOrder = [...prepared.filter(isOfActors), ...prepared.filter((one) => !isOfActors(one))];
  const total = prepared.reduce((sum, { size }) => sum + size, 0);
  let done = 0;
  const problems: ImportProblem[] = [];
  for (const { read, size, shown: sheet } of inOrder) {
    const wrong = read(collector, names);
    // Of several sheets one may be empty or about something else.
    if (wrong && isLight(wrong) && inOrder.length > 1) collector.remark('ignoredSheets', 0, sheet.name);
    else if (wrong) problems.push(wrong);
    if (sheet.form === 'nothing' && sheet.rowCount > 0) collector.remark('ignoredSheets', 0, sheet.name);
    done += size;
    onShare?.(done / Math.max(1, total));
  }
  return { problem: problems[0] ?? null, sheets: shown };
}

const isLight = ({ code }: ImportProblem) => code === 'headerOnly' || code === 'noActors';

/** As many columns as anybody can look at. */
const trimmed = (sheets: readonly ReadSheet[]) =>
  sheets.map((sheet) => ({
    ...sheet,
    columns: sheet.columns.slice(0, IMPORT_LIMITS.columns),
    rows: sheet.rows.map((row) => row.slice(0, IMPORT_LIMITS.columns)),
  }));
