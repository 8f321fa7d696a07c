/** Room that a name takes on the map, canvas px. */
export interface LabelBox<Id extends string> {
  readonly id: Id;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Side of the squares by which near boxes are found, in boxes of middling size. */
const CELL_BOXES = 1.5;

/**
 * Which names can be written without one covering another: the first box stays, each next one only where
 * nothing stands yet. Depends on nothing but the boxes, so that panning changes nothing.
 *
 * @param boxes the most important first; of equal ones the order decides
 * @param taken boxes that stand already, such as names when labels of ties are placed
 * @returns the ids whose boxes stay. Cost O(n) for boxes of similar size.
 */
export function placeLabels<Id extends string>(
  boxes: readonly LabelBox<Id>[],
  taken: readonly LabelBox<string>[] = [],
): ReadonlySet<Id> {
  const [first] = boxes;
  if (!first) return new Set();
  const side = CELL_BOXES * Math.max(1, meanWidth(boxes));
  const cells = new Map<number, LabelBox<string>[]>();
  const stand = (box: LabelBox<string>) => {
    for (const key of cellsOf(box, side)) {
      const there = cells.get(key);
      if (there) there.push(box);
      else cells.set(key, [box]);
    }
  };
  for (const box of taken) stand(box);
  const shown = new Set<Id>();
  for (const box of boxes) {
    if (!isFree(box, cellsOf(box, side), cells)) continue;
    shown.add(box.id);
    stand(box);
  }
  return shown;
}

function isFree(
  box: LabelBox<string>,
  keys: readonly number[],
  cells: ReadonlyMap<number, readonly LabelBox<string>[]>,
): boolean {
  for (const key of keys) {
    const there = cells.get(key);
    if (there) for (const other of there) if (overlap(box, other)) return false;
  }
  return true;
}

/** Whether two boxes share more than an edge. */
export function overlap(a: LabelBox<string>, b: LabelBox<string>): boolean {
  return (
    a.left < b.left + b.width &&
    b.left < a.left + a.width &&
    a.top < b.top + b.height &&
    b.top < a.top + a.height
  );
}

function meanWidth(boxes: readonly LabelBox<string>[]): number {
  return boxes.reduce((sum, { width }) => sum + width, 0) / boxes.length;
}

/** Two cells far apart may share a key: their boxes are then compared for nothing, no more. */
const COLUMN = 73_856_093;
const ROW = 19_349_663;

function cellsOf({ left, top, width, height }: LabelBox<string>, side: number): number[] {
  const keys: number[] = [];
  for (let column = Math.floor(left / side); column * side < left + width; column++) {
    for (let row = Math.floor(top / side); row * side < top + height; row++) {
      keys.push(Math.imul(column, COLUMN) ^ Math.imul(row, ROW));
    }
  }
  return keys;
}
