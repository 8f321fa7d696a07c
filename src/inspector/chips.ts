/** One entry of the lists of a selection. */
export interface Chip {
  readonly text: string;
  /** How many members have it, at least 1. */
  readonly holders: number;
}

const key = (text: string) => text.trim().toLocaleLowerCase();

/**
 * The entries of several lists as one, in the order in which they are first met.
 * Entries that differ only in case or in spaces around them are one.
 */
export function mergeChips(lists: readonly (readonly string[])[]): Chip[] {
  const found = new Map<string, Chip>();
  for (const list of lists) {
    const unique = new Map(list.map((text) => [key(text), text]));
    for (const [id, text] of unique) {
      const known = found.get(id);
      found.set(id, { text: known?.text ?? text, holders: (known?.holders ?? 0) + 1 });
    }
  }
  return [...found.values()];
}

/**
 * The list with one entry more at its end, without spaces around it.
 *
 * @param most how long a list may get
 * @returns the same list when the text is empty, already there (in any case), or the list is full
 */
export function addChip(list: readonly string[], text: string, most: number): readonly string[] {
  const isKnown = list.some((one) => key(one) === key(text));
  return key(text) === '' || isKnown || list.length >= most ? list : [...list, text.trim()];
}

/** The list without an entry, in whatever case it is written. */
export function removeChip(list: readonly string[], text: string): readonly string[] {
  return list.filter((one) => key(one) !== key(text));
}
