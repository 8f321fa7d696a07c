import type { Actor } from '@/model/types';
import { looseWords } from './nameKey';

/** Letters that a word needs before one of them may differ: shorter words differ by one letter rightly. */
const LEAST_LETTERS = 5;
/** Longer names are compared as a whole only. */
const MOST_WORDS = 12;

/** Finds the actor whose name is nearly a given one, null when none is. */
export type FindAlike = (name: string) => Actor | null;

/**
 * Prepares to find names that are spelled a little differently: other marks, accents or spaces ("Kab. Karawang",
 * "Kab Karawang"), or one letter more, less, other or swapped in one word of at least five letters. Numbers never
 * differ by mistake ("Desa 1", "Desa 2").
 *
 * @param actors of the project; of two alike the first is found
 * Cost O(letters) to prepare and for each name that is asked about: misspellings meet where each lacks one letter
 * (the deletion neighbourhood of Mor and Fraenkel 1982), so that no name is compared with every other.
 */
export function createFindAlike(actors: readonly Actor[]): FindAlike {
  const known = new Map<string, Actor>();
  for (const actor of actors) {
    for (const key of spellings(actor.name)) if (!known.has(key)) known.set(key, actor);
  }
  return (name) => {
    for (const key of spellings(name)) {
      const actor = known.get(key);
      if (actor && areAlike(actor.name, name)) return actor;
    }
    return null;
  };
}

/** The name in one word, and the name with one letter left out of one long word, that word marked. */
function spellings(name: string): string[] {
  const words = looseWords(name);
  const whole = words.join('');
  const keys = whole === '' ? [] : [whole];
  if (words.length > MOST_WORDS) return keys;
  for (const [index, word] of words.entries()) {
    if (word.length < LEAST_LETTERS - 1 || /\p{N}/u.test(word)) continue;
    const before = words.slice(0, index).join(' ');
    const after = words.slice(index + 1).join(' ');
    keys.push(`${before}|${word}|${after}`);
    for (let at = 0; at < word.length; at++) {
      keys.push(`${before}|${word.slice(0, at)}${word.slice(at + 1)}|${after}`);
    }
  }
  return keys;
}

/** Two words that meet when each lacks a letter may still be two letters apart. */
function areAlike(a: string, b: string): boolean {
  const [left, right] = [looseWords(a), looseWords(b)];
  if (left.join('') === right.join('')) return true;
  const different = left.flatMap((word, index) => (word === right[index] ? [] : [index]));
  const [only] = different;
  if (left.length !== right.length || different.length !== 1 || only === undefined) return false;
  const [one = '', other = ''] = [left[only], right[only]];
  return Math.max(one.length, other.length) >= LEAST_LETTERS && isOneEdit(one, other);
}

/** Whether one letter more, less or other, or two neighbours swapped, make one word of the other. */
function isOneEdit(a: string, b: string): boolean {
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  const restOf = (word: string, skipped: number) => word.slice(start + skipped);
  if (restOf(a, 1) === restOf(b, 1) || restOf(a, 1) === restOf(b, 0) || restOf(a, 0) === restOf(b, 1))
    return true;
  return a[start] === b[start + 1] && a[start + 1] === b[start] && restOf(a, 2) === restOf(b, 2);
}
