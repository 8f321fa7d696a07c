/** A word of the file and its line, from 1. */
export interface Token {
  readonly text: string;
  readonly line: number;
  /** Whether it ends with a colon: "labels:", "data:". */
  readonly isHead: boolean;
  readonly isQuoted: boolean;
}

/**
 * The words of a DL file: parted by blanks, commas and `=`, those in quotes whole.
 *
 * Cost O(length).
 */
export function toTokens(text: string): readonly Token[] {
  const tokens: Token[] = [];
  // Numbers stand in most of the file, and are the quickest to take.
  const pattern = /"((?:[^"\n]|"")*)"|'([^'\n]*)'|([^\s,="]+)|(\r\n|\r|\n)/g;
  let line = 1;
  for (const [, double, single, plain, end] of text.matchAll(pattern)) {
    if (end !== undefined) line += 1;
    else if (plain !== undefined) {
      const isHead = plain.endsWith(':') && plain.length > 1;
      tokens.push({ text: isHead ? plain.slice(0, -1) : plain, line, isHead, isQuoted: false });
    } else {
      const quoted = (double ?? single ?? '').replaceAll('""', '"');
      tokens.push({ text: quoted, line, isHead: false, isQuoted: true });
    }
  }
  return tokens;
}
