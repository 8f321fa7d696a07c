/**
 * Sorts a list that is mostly the one sorted before: only who is new to it is compared with more than a few others.
 * Names are compared by the rules of a language, which is slow.
 *
 * @param compare a total order: 0 for nobody but oneself
 * @returns called with a list, gives it sorted. Cost O(n) and O(k log n) comparisons for k new ones.
 */
export function createSorting<Item>(
  compare: (one: Item, other: Item) => number,
): (items: readonly Item[]) => readonly Item[] {
  let sorted: readonly Item[] = [];
  return (items) => {
    const [has, had] = [new Set(items), new Set(sorted)];
    const stayed = sorted.filter((item) => has.has(item));
    const fresh = items.filter((item) => !had.has(item)).sort(compare);
    sorted = merged(stayed, fresh, compare);
    return sorted;
  };
}

function merged<Item>(
  stayed: readonly Item[],
  fresh: readonly Item[],
  compare: (one: Item, other: Item) => number,
): readonly Item[] {
  const all: Item[] = [];
  let from = 0;
  for (const item of fresh) {
    const to = placeFor(item, stayed, from, compare);
    all.push(...stayed.slice(from, to), item);
    from = to;
  }
  return [...all, ...stayed.slice(from)];
}

/** Before whom an item belongs, looked for in halves. */
function placeFor<Item>(
  item: Item,
  sorted: readonly Item[],
  from: number,
  compare: (one: Item, other: Item) => number,
): number {
  let [low, high] = [from, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const there = sorted[middle];
    if (there !== undefined && compare(there, item) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
