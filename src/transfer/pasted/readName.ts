import { LIMITS } from '@/model/limits';
import { cleanText, cutWhole } from './cleanText';

/** Lines, rules and other marks; symbols such as emoji may be a name. */
const ONLY_MARKS = /^[\p{P}\p{Sm}\p{Sk}\s\u2500-\u257F]*$/u;

/** A name as a project keeps it. */
export interface ReadName {
  readonly name: string;
  /** Whether it was longer than a project keeps. */
  readonly isShortened: boolean;
}

/** @returns null for a text without a letter, digit or symbol, which names nobody. Cost O(length). */
export function readName(raw: string): ReadName | null {
  const whole = cleanText(raw);
  if (ONLY_MARKS.test(whole)) return null;
  const name = cutWhole(whole, LIMITS.name);
  return { name, isShortened: name.length < whole.length };
}
