/*
 * A sentence that speaks of actors carries them as marks inside its text, so that any language can put them
 * where its grammar wants. The marks are characters that no keyboard types and every message escapes.
 */
const OPEN = '\u2060\u200b[';
const MIDDLE = ']\u200b\u2060';
const CLOSE = '\u2060\u200b;';

/** A part of a sentence: plain words, or words that speak of one or several actors. */
export type Piece =
  | { readonly kind: 'words'; readonly text: string }
  | { readonly kind: 'mention'; readonly text: string; readonly ids: readonly string[] };

/** Marks words as speaking of the actors with these ids, for use as a value in a message. */
export function mention(text: string, ids: readonly string[]): string {
  return `${OPEN}${ids.join(' ')}${MIDDLE}${text}${CLOSE}`;
}

/** Splits a sentence at its marks, in order. A sentence without marks is one piece of words. */
export function pieces(sentence: string): Piece[] {
  const found: Piece[] = [];
  let rest = sentence;
  for (;;) {
    const open = rest.indexOf(OPEN);
    const middle = rest.indexOf(MIDDLE, open);
    const close = rest.indexOf(CLOSE, middle);
    if (open < 0 || middle < 0 || close < 0) break;
    if (open > 0) found.push({ kind: 'words', text: rest.slice(0, open) });
    const ids = rest
      .slice(open + OPEN.length, middle)
      .split(' ')
      .filter(Boolean);
    found.push({ kind: 'mention', text: rest.slice(middle + MIDDLE.length, close), ids });
    rest = rest.slice(close + CLOSE.length);
  }
  if (rest) found.push({ kind: 'words', text: rest });
  return found;
}

/** The sentence without its marks, for screen readers and files. */
export function withoutMarks(sentence: string): string {
  return pieces(sentence)
    .map((piece) => piece.text)
    .join('');
}
