/** A name as it is compared: small letters without accents. */
export const foldName = (name: string): string =>
  name.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();

/**
 * Actors whose name holds the words.
 *
 * @param folded names through `foldName`
 * @param order positions in the order in which they are to be found
 * @param most how many are returned
 * @returns those found, names that begin so first; and how many there are in all
 * Cost O(n · length).
 */
export function findNames(
  folded: readonly string[],
  { words, order, most }: { readonly words: string; readonly order: Int32Array; readonly most: number },
): { readonly found: readonly number[]; readonly count: number } {
  const wanted = foldName(words.trim());
  const begin: number[] = [];
  const inside: number[] = [];
  let count = 0;
  for (const i of order) {
    const at = folded[i]?.indexOf(wanted) ?? -1;
    if (at < 0) continue;
    count += 1;
    if (at === 0 && begin.length < most) begin.push(i);
    else if (at > 0 && inside.length < most) inside.push(i);
  }
  return { found: [...begin, ...inside].slice(0, most), count };
}
