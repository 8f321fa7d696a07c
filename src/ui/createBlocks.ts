/** Rows of a long list that are drawn and laid out together. */
export interface Block<Row> {
  readonly key: number;
  readonly rows: readonly Row[];
}

/**
 * Cuts a long list into blocks and, when it changes, leaves those the same objects in which nothing changed: of
 * thousands of rows an edit then concerns a few dozen.
 *
 * @param most rows of a block at first; it grows to twice as many before it is cut
 * @returns called with the list, in which a row that says the same is the same object as before; gives its blocks in
 *   its order. Cost O(n).
 */
export function createBlocks<Row extends object>(
  most: number,
): (rows: readonly Row[]) => readonly Block<Row>[] {
  let known: { readonly list: readonly Row[]; readonly blocks: readonly Block<Row>[] } = {
    list: [],
    blocks: [],
  };
  let keys = 0;
  const cut = (rows: readonly Row[], key: number): readonly Block<Row>[] => {
    if (rows.length <= most * 2) return rows.length === 0 ? [] : [{ key, rows }];
    return Array.from({ length: Math.ceil(rows.length / most) }, (_, at) => ({
      key: at === 0 ? key : ++keys,
      rows: rows.slice(at * most, (at + 1) * most),
    }));
  };
  return (list) => {
    if (list === known.list) return known.blocks;
    const before = known.blocks;
    const isFew = before.length > 0 && before.length <= 2 * Math.ceil(list.length / most);
    const blocks = isFew
      ? sharedOut(list, before).flatMap((rows, at) => {
          const block = before[at];
          return block && isSameList(block.rows, rows) ? [block] : cut(rows, block?.key ?? ++keys);
        })
      : cut(list, ++keys);
    known = { list, blocks };
    return blocks;
  };
}

/** Each row in the block where it was; who is new stays with the row before it. */
function sharedOut<Row>(list: readonly Row[], blocks: readonly Block<Row>[]): readonly (readonly Row[])[] {
  const homes = new Map<Row, number>();
  for (const [at, { rows }] of blocks.entries()) for (const row of rows) homes.set(row, at);
  const shares = blocks.map((): Row[] => []);
  let here = 0;
  for (const row of list) {
    here = Math.max(here, homes.get(row) ?? here);
    shares[here]?.push(row);
  }
  return shares;
}

const isSameList = <Row>(one: readonly Row[], other: readonly Row[]): boolean =>
  one.length === other.length && one.every((row, at) => row === other[at]);
