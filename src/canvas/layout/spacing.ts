/**
 * Places in a row that are as near as can be to wished ones (least squares), keeping their order and the distances
 * asked for: pool adjacent violators (Barlow and others 1972).
 *
 * @param wishes in the order of the row, px
 * @param apart for each but the first, the least distance from the one before, px; entry 0 is not read
 * @returns one place each, ascending. O(n).
 */
export function spacedOut(wishes: readonly number[], apart: readonly number[]): number[] {
  // With the distances taken off, keeping them is keeping the order.
  const offsets: number[] = [];
  let offset = 0;
  const pools: { sum: number; count: number }[] = [];
  for (const [i, wish] of wishes.entries()) {
    if (i > 0) offset += apart[i] ?? 0;
    offsets.push(offset);
    let pool = { sum: wish - offset, count: 1 };
    for (;;) {
      const before = pools.at(-1);
      if (!before || before.sum / before.count <= pool.sum / pool.count) break;
      pools.pop();
      pool = { sum: pool.sum + before.sum, count: pool.count + before.count };
    }
    pools.push(pool);
  }
  const bases = pools.flatMap(({ sum, count }) => Array<number>(count).fill(sum / count));
  return bases.map((base, i) => base + (offsets[i] ?? 0));
}
