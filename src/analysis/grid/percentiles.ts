/** Rounding error that comparisons forgive. */
const EPSILON = 1e-9;

/**
 * How many of the others stand below each: the share of the other values that are lower, equal ones counted half
 * (the mid-rank, from 0 for the lowest to 1 for the highest, ties sharing their place).
 *
 * @param values null where undefined; those are nobody's others
 * @returns 0 to 1; ½ for everybody when all are equal; null where undefined, or where there is no other
 * Cost O(n log n).
 */
export function percentiles(values: readonly (number | null)[]): readonly (number | null)[] {
  const order = values
    .flatMap((value, at) => (value === null ? [] : [{ value, at }]))
    .sort((a, b) => a.value - b.value);
  const found: (number | null)[] = values.map(() => null);
  const others = order.length - 1;
  if (others < 1) return found;
  for (let from = 0; from < order.length; ) {
    let to = from + 1;
    while (to < order.length && (order[to]?.value ?? 0) - (order[to - 1]?.value ?? 0) <= EPSILON) to++;
    const share = (from + (to - from - 1) / 2) / others;
    for (const { at } of order.slice(from, to)) found[at] = share;
    from = to;
  }
  return found;
}
