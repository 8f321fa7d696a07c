import { pieces } from '@/i18n/mention';
import type { Words } from './types';

/** A sentence with mention marks as stretches of text. */
export function said(sentence: string): Words {
  return pieces(sentence).map(({ text, ids }) => ({ text, about: ids }));
}

/** Words that speak of nobody; none for ''. */
export function plain(text: string): Words {
  return text === '' ? [] : [{ text, about: [] }];
}

/** The text of words, without what they speak of. */
export function textOf(words: Words): string {
  return words.map(({ text }) => text).join('');
}

/** Longest plain text between two names that only joins them: ", dan ". */
const JOINING = 7;

/**
 * What words say, whatever the actors are called: the same for masked and for real names, in any order of names, and
 * as long as no figure and no actor in them changes.
 *
 * @returns a short text to compare with
 */
export function factOf(words: readonly Words[]): string {
  const about = new Set<string>();
  const told = words.map((line) => {
    let text = '';
    let isInNames = false;
    line.forEach((run, at) => {
      for (const id of run.about) about.add(id);
      if (run.about.length > 0) {
        if (!isInNames) text += '§';
        isInNames = true;
        return;
      }
      const joins = isInNames && run.text.length <= JOINING && (line[at + 1]?.about.length ?? 0) > 0;
      if (joins) return;
      isInNames = false;
      text += run.text;
    });
    return text;
  });
  return hashOf(`${told.join('\n')}|${[...about].sort().join(' ')}`);
}

/** FNV-1a (Fowler, Noll, Vo), 32 bits, in hexadecimal digits. */
function hashOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193) >>> 0;
  return hash.toString(16);
}
