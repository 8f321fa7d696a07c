/** A rectangle on the canvas, px from its corner. */
export interface Area {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

interface Room {
  readonly width: number;
  readonly height: number;
}

/** Distance that the tools keep from whom they are about, from the edges and from what lies over the map, px. */
const GAP_PX = { actors: 14, edge: 8 };

/**
 * Where the tools of a selection stand: over the actors, else under them, else at the upper edge; and aside of the
 * key, the tools and the zoom, which lie over the map.
 *
 * @param about the selected actors with their rings and names
 * @param covers what lies over the map
 * @param size of the tools
 * @param canvas its width and height
 * @returns their upper left corner, whole px. Cost O(c²) for c covers
 */
export function toolsPlace(
  about: Area,
  covers: readonly Area[],
  { size, canvas }: { readonly size: Room; readonly canvas: Room },
): { readonly x: number; readonly y: number } {
  const wanted = (about.left + about.right - size.width) / 2;
  const lowest = canvas.height - size.height - GAP_PX.edge;
  const rows = [about.top - GAP_PX.actors - size.height, about.bottom + GAP_PX.actors, GAP_PX.edge];
  for (const y of rows) {
    if (y < GAP_PX.edge || y > lowest) continue;
    const x = freeColumn(wanted, covers.filter(isInRow(y, size.height)), { size, canvas });
    if (x !== null) return { x: Math.round(x), y: Math.round(y) };
  }
  const rightmost = canvas.width - size.width - GAP_PX.edge;
  return { x: Math.round(Math.max(GAP_PX.edge, Math.min(wanted, rightmost))), y: GAP_PX.edge };
}

const isInRow =
  (y: number, height: number) =>
  ({ top, bottom }: Area) =>
    top < y + height + GAP_PX.edge && bottom > y - GAP_PX.edge;

/** The place in a row that is nearest to the wanted one, null where the row is full. */
function freeColumn(
  wanted: number,
  covers: readonly Area[],
  { size, canvas }: { readonly size: Room; readonly canvas: Room },
): number | null {
  const rightmost = canvas.width - size.width - GAP_PX.edge;
  const isFree = (x: number) =>
    x >= GAP_PX.edge &&
    x <= rightmost &&
    covers.every(({ left, right }) => x >= right + GAP_PX.edge || x + size.width <= left - GAP_PX.edge);
  const tried = [
    Math.max(GAP_PX.edge, Math.min(wanted, rightmost)),
    ...covers.flatMap(({ left, right }) => [right + GAP_PX.edge, left - GAP_PX.edge - size.width]),
  ];
  const [nearest] = tried.filter(isFree).sort((a, b) => Math.abs(a - wanted) - Math.abs(b - wanted));
  return nearest ?? null;
}
