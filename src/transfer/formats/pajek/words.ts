/** A word of a line, and whether it stood in quotes. */
export interface Word {
  readonly text: string;
  readonly isQuoted: boolean;
}

/**
 * The words of a line: parted by blanks (and by commas, where the format has them so), those in double quotes whole.
 * A quote inside is doubled, has a backslash before it, or no gap behind it; one that never ends runs to the end of the line.
 */
export function wordsOf(line: string, separators: 'blanks' | 'blanksAndCommas' = 'blanks'): readonly Word[] {
  const words: Word[] = [];
  const isGap = (character: string) =>
    character <= ' ' || character === '\u00A0' || (separators === 'blanksAndCommas' && character === ',');
  const isEnd = (character: string | undefined) => character === undefined || isGap(character);
  let at = 0;
  while (at < line.length) {
    const character = line[at] ?? '';
    if (isGap(character)) {
      at += 1;
    } else if (character === '"') {
      let text = '';
      at += 1;
      for (; at < line.length; at += 1) {
        const next = line[at + 1];
        if (line[at] === '\\' && (next === '"' || next === '\\')) at += 1;
        else if (line[at] === '"') {
          if (isEnd(next)) break;
          // networkx leaves quotes inside a label as they are; others double them.
          if (next === '"' && !isEnd(line[at + 2])) at += 1;
        }
        text += line[at];
      }
      at += 1;
      words.push({ text, isQuoted: true });
    } else {
      const from = at;
      while (at < line.length && !isGap(line[at] ?? '')) at += 1;
      words.push({ text: line.slice(from, at), isQuoted: false });
    }
  }
  return words;
}
