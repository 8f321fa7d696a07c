import type {
  AlikeChoice,
  ConflictChoice,
  ImportAnswers,
  ImportWish,
  SheetWish,
} from '@/transfer/importing/types';

/** The wish with a sheet read otherwise; what was wished for it before and is not named stays. */
export function withSheet(wish: ImportWish, sheet: number, change: SheetWish): ImportWish {
  return { ...wish, sheets: { ...wish.sheets, [sheet]: { ...wish.sheets?.[sheet], ...change } } };
}

/** The answers with one about a name that is alike. @param key without it the answer holds for all */
export function withAlike(answers: ImportAnswers, choice: AlikeChoice, key?: string): ImportAnswers {
  if (key === undefined) return { ...answers, alike: choice, alikeOf: new Map() };
  return { ...answers, alikeOf: new Map(answers.alikeOf).set(key, choice) };
}

/** The answers with one about values that differ. @param key without it the answer holds for all */
export function withConflict(answers: ImportAnswers, choice: ConflictChoice, key?: string): ImportAnswers {
  if (key === undefined) return { ...answers, conflict: choice, conflictOf: new Map() };
  return { ...answers, conflictOf: new Map(answers.conflictOf).set(key, choice) };
}

/** What a frame is called that a file fills: the file's name without its endings. */
export function titleOfFile(name: string): string {
  return (
    name
      .replace(/(\.[a-z0-9]{1,8}){1,2}$/i, '')
      .replaceAll(/[_\s]+/g, ' ')
      .trim() || name
  );
}
