/**
 * Places for labels beside the points they belong to, so that none lies over another.
 *
 * @param wished where each would stand best, px from the top
 * @param gap least distance of two, px
 * @param most the lowest place, px; with too many labels the last go beyond it
 * @returns a place for each, in the order given. Cost O(n log n)
 */
export function spread(wished: readonly number[], gap: number, most: number): readonly number[] {
  const order = wished.map((y, at) => ({ y, at })).sort((a, b) => a.y - b.y || a.at - b.at);
  const places = new Array<number>(wished.length).fill(0);
  let last = Number.NEGATIVE_INFINITY;
  for (const [index, { y, at }] of order.entries()) {
    const below = (order.length - 1 - index) * gap;
    last = Math.max(last + gap, Math.min(y, most - below));
    places[at] = last;
  }
  return places;
}
