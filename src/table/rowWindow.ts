/** Up to this many rows all are drawn; beyond it only those in sight. */
const ALL_UP_TO = 100;
/** Rows drawn beyond each edge, so that a quick scroll finds something. */
const SPARE = 8;

/** Rows that are drawn, from `first` up to and without `end`. */
export interface RowWindow {
  readonly first: number;
  readonly end: number;
}

/**
 * Which rows of a scrolled table are drawn.
 *
 * @param top how far the table is scrolled, px; `height` of what is in sight; `rowPx` of one row
 */
export function rowWindow(
  count: number,
  { top, height, rowPx }: { readonly top: number; readonly height: number; readonly rowPx: number },
): RowWindow {
  if (count <= ALL_UP_TO) return { first: 0, end: count };
  // In steps, so that most movements of a wheel draw nothing anew.
  const first = Math.floor(top / rowPx / SPARE) * SPARE - SPARE;
  const end = first + Math.ceil(height / rowPx) + 3 * SPARE;
  return { first: Math.max(0, Math.min(first, count)), end: Math.max(0, Math.min(end, count)) };
}
