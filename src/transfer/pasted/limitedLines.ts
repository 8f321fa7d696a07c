import { LIMITS } from '@/model/limits';

/** Lines that are looked at: one for each actor and tie that a project takes. */
export const MOST_LINES = LIMITS.actors + LIMITS.ties;
/** Characters of a line that are shown where it is skipped. */
const SHOWN = 80;

/** Lines of a text, at any kind of break. */
export function linesOf(text: string): readonly string[] {
  return text.split(/\r\n|[\n\r\u0085\u2028\u2029]/);
}

/** The beginning of a line, for showing why it was skipped. */
export function beginningOf(line: string): string {
  return line.slice(0, SHOWN).replace(/[\uD800-\uDBFF]$/, '');
}
