/**
 * Moves labels on a line apart, so that none covers another, each as near to its point as can be.
 *
 * @param wanted places of the points, px from the top
 * @param room how far two labels must be apart
 * @param bottom the lowest place a label may have; the highest is 0
 * @returns one place a label, in the order given; below each other without room where they do not all fit
 */
export function spreadLabels(wanted: readonly number[], room: number, bottom: number): readonly number[] {
  const order = wanted.map((_, index) => index).sort((a, b) => at(wanted, a) - at(wanted, b) || a - b);
  const placed = new Array<number>(wanted.length).fill(0);
  let least = 0;
  for (const index of order) {
    placed[index] = Math.max(at(wanted, index), least);
    least = at(placed, index) + room;
  }
  let most = bottom;
  for (const index of order.toReversed()) {
    placed[index] = Math.min(at(placed, index), most);
    most = at(placed, index) - room;
  }
  return placed;
}

const at = (list: readonly number[], index: number) => list[index] ?? 0;
