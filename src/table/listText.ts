import { LIMITS } from '@/model/limits';

/** A list as one line of text: entries with semicolons between, because commas belong to entries. */
export const listToText = (list: readonly string[]): string => list.join('; ');

/**
 * The list that a line of text means: entries parted by semicolons or line breaks, without spaces around and
 * without doubles in any case.
 *
 * @returns at most as many entries, and as long ones, as a project takes
 */
export function textToList(text: string): readonly string[] {
  const found = new Map<string, string>();
  for (const part of text.split(/[;\n\r]/)) {
    const entry = part.trim().slice(0, LIMITS.line);
    const key = entry.toLocaleLowerCase();
    if (entry !== '' && !found.has(key)) found.set(key, entry);
  }
  return [...found.values()].slice(0, LIMITS.list);
}
