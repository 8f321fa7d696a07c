/** A list of texts as one, which crosses threads at the cost of a copy of bytes. */
export interface PackedTexts {
  readonly text: string;
  /** Where each ends in `text`. */
  readonly ends: Int32Array;
}

/**
 * @param texts of any characters
 * @returns the same in one piece, for `unpackTexts`
 */
export function packTexts(texts: readonly string[]): PackedTexts {
  const ends = new Int32Array(texts.length);
  let end = 0;
  texts.forEach((text, i) => {
    end += text.length;
    ends[i] = end;
  });
  return { text: texts.join(''), ends };
}

/** The texts that were packed, in their order. */
export function unpackTexts(packed: PackedTexts): string[] {
  return Array.from(packed.ends, (_, i) => textAt(packed, i));
}

/** The i-th of the texts that were packed. */
export function textAt({ text, ends }: PackedTexts, i: number): string {
  return text.slice(i === 0 ? 0 : ends[i - 1], ends[i]);
}
