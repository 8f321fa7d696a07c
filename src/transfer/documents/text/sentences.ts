import type { Run, Words } from '@/report/types';

/** The gap between two sentences. */
const END = /(?<=[.!?…”"])\s+(?=[\p{Lu}\p{N}“"])/gu;

/** Cuts a paragraph between its sentences; a full stop inside a name is no end. */
export function sentencesOf(words: Words): readonly Words[] {
  const text = words.map((run) => run.text).join('');
  const inName = new Set<number>();
  let at = 0;
  for (const run of words) {
    if (run.about.length > 0) for (let i = 0; i < run.text.length; i++) inName.add(at + i);
    at += run.text.length;
  }
  const sentences: Words[] = [];
  let from = 0;
  for (const gap of text.matchAll(END)) {
    if (inName.has(gap.index)) continue;
    sentences.push(cut(words, from, gap.index));
    from = gap.index + gap[0].length;
  }
  sentences.push(cut(words, from, text.length));
  return sentences.filter((sentence) => sentence.some((run) => run.text.trim() !== ''));
}

/** What stands between two places of a text. */
function cut(words: Words, from: number, to: number): Words {
  const kept: Run[] = [];
  let at = 0;
  for (const run of words) {
    const text = run.text.slice(Math.max(0, from - at), Math.max(0, to - at));
    if (text !== '') kept.push({ ...run, text });
    at += run.text.length;
  }
  return kept;
}

/**
 * The beginning of a text, whole sentences where it can be.
 *
 * @param most characters
 * @returns the words themselves where they are not longer
 */
export function beginningOf(words: Words, most: number): Words {
  const length = words.reduce((sum, { text }) => sum + text.length, 0);
  if (length <= most) return words;
  const kept: Run[] = [];
  let left = most;
  for (const run of words) {
    if (run.text.length <= left) {
      kept.push(run);
      left -= run.text.length;
      continue;
    }
    const cut = run.text.slice(0, left);
    kept.push({ ...run, text: `${cut.slice(0, lastGap(cut)).trimEnd()} …` });
    break;
  }
  return kept;
}

function lastGap(text: string): number {
  const sentence = text.lastIndexOf('. ');
  if (sentence > text.length / 2) return sentence + 1;
  const space = text.lastIndexOf(' ');
  return space > 0 ? space : text.length;
}
