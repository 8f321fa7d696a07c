/*
 * A sentence that speaks of actors carries them as marks inside its text, so that any language can put them
 * where its grammar wants. The marks are characters that no keyboard types and every message escapes.
 */
const OPEN = '\u2060\u200b[';
const MIDDLE = ']\u200b\u2060';
const CLOSE = '\u2060\u200b;';

/** A part of a sentence: plain words, or words that speak of one or several actors. */
export interface Piece {
  /** Position of the piece in the sentence, in characters. */
  readonly at: number;
  readonly text: string;
  /** Empty for plain words. */
  readonly ids: readonly string[];
}

/** Marks words as speaking of the actors with these ids, for use as a value in a message. */
export function mention(text: string, ids: readonly string[]): string {
  return `${OPEN}${ids.join(' ')}${MIDDLE}${text}${CLOSE}`;
}

/** Splits a sentence at its marks, in order. A sentence without marks is one piece of words. */
export function pieces(sentence: string): Piece[] {
  const found: Piece[] = [];
  let at = 0;
  while (at < sentence.length) {
    const open = sentence.indexOf(OPEN, at);
    const middle = sentence.indexOf(MIDDLE, open);
    const close = sentence.indexOf(CLOSE, middle);
    if (open < 0 || middle < 0 || close < 0) break;
    if (open > at) found.push({ at, text: sentence.slice(at, open), ids: [] });
    const ids = sentence
      .slice(open + OPEN.length, middle)
      .split(' ')
      .filter(Boolean);
    found.push({ at: open, text: sentence.slice(middle + MIDDLE.length, close), ids });
    at = close + CLOSE.length;
  }
  if (at < sentence.length) found.push({ at, text: sentence.slice(at), ids: [] });
  return found;
}

/** The sentence without its marks, for screen readers and files. */
export function withoutMarks(sentence: string): string {
  return pieces(sentence)
    .map((piece) => piece.text)
    .join('');
}
