/** A box of the map, canvas px. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Finds what is near a place without asking everybody. */
export interface SpatialGrid<Item> {
  /** Those put at any point of the cells that the box touches, each once, in the order in which they were put. */
  readonly near: (box: Box) => Item[];
}

/**
 * A grid of square cells over the map.
 *
 * @param pointsOf where an item is to be found: one point, or several along a line, no further apart than a cell
 * @param cellPx side of a cell; about as far as one looks
 * @returns queries cost the cells of the box and what is in them
 */
export function createSpatialGrid<Item>(
  items: readonly Item[],
  pointsOf: (item: Item) => readonly (readonly [x: number, y: number])[],
  cellPx: number,
): SpatialGrid<Item> {
  const cells = new Map<string, number[]>();
  const cellOf = (value: number) => Math.floor(value / cellPx);
  for (const [index, item] of items.entries()) {
    for (const [x, y] of pointsOf(item)) {
      const key = `${cellOf(x)} ${cellOf(y)}`;
      const cell = cells.get(key);
      if (!cell) cells.set(key, [index]);
      else if (cell.at(-1) !== index) cell.push(index);
    }
  }
  return {
    near: ({ left, top, right, bottom }) => {
      const found = new Set<number>();
      for (const cell of cellsIn(left, top, right, bottom)) {
        for (const index of cell) found.add(index);
      }
      return [...found].sort((a, b) => a - b).flatMap((index) => items.slice(index, index + 1));
    },
  };

  function* cellsIn(left: number, top: number, right: number, bottom: number) {
    const [firstColumn, lastColumn] = [cellOf(left), cellOf(right)];
    const [firstRow, lastRow] = [cellOf(top), cellOf(bottom)];
    // A box larger than the map would ask for more empty cells than there are full ones.
    if ((lastColumn - firstColumn + 1) * (lastRow - firstRow + 1) > cells.size) {
      for (const [key, cell] of cells) {
        const [column = 0, row = 0] = key.split(' ').map(Number);
        if (column >= firstColumn && column <= lastColumn && row >= firstRow && row <= lastRow) yield cell;
      }
      return;
    }
    for (let column = firstColumn; column <= lastColumn; column++) {
      for (let row = firstRow; row <= lastRow; row++) {
        const cell = cells.get(`${column} ${row}`);
        if (cell) yield cell;
      }
    }
  }
}
