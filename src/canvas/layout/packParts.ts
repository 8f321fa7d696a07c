/** A rectangle to be packed, px. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

interface Free {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Screens are wider than high. */
export const WIDE = 1.6;

export interface Corner {
  readonly x: number;
  readonly y: number;
}

/** Widths tried for rows, as shares of the widest and the narrowest that make sense. */
const WIDTHS_TRIED = 12;

/**
 * Packs rectangles beside each other into one about as wide as a screen: in rows of several widths and by growing,
 * whichever needs the smallest screen.
 *
 * @param sizes with the gap between them; best largest first
 * @returns the top left corner of each, in the same order; no two share room
 * Cost O(n²) at worst.
 */
export function packParts(sizes: readonly Size[]): readonly Corner[] {
  const total = sizes.reduce((sum, { width }) => sum + width, 0);
  const widest = sizes.reduce((most, { width }) => Math.max(most, width), 0);
  const tries = Array.from({ length: WIDTHS_TRIED }, (_, k) =>
    inRows(sizes, widest + ((total - widest) * k ** 2) / (WIDTHS_TRIED - 1) ** 2),
  );
  const screens = [growing(sizes), ...tries].map((corners) => ({
    corners,
    needs: strain(wholeOf(sizes, corners)),
  }));
  return screens.reduce((best, one) => (one.needs < best.needs ? one : best)).corners;
}

function wholeOf(sizes: readonly Size[], corners: readonly Corner[]): Size {
  let [width, height] = [0, 0];
  for (const [i, { x, y }] of corners.entries()) {
    width = Math.max(width, x + (sizes[i]?.width ?? 0));
    height = Math.max(height, y + (sizes[i]?.height ?? 0));
  }
  return { width, height };
}

/** In rows no wider than asked for: the first, then the others highest first, so that a row wastes little. */
function inRows(sizes: readonly Size[], most: number): Corner[] {
  const corners: Corner[] = sizes.map(() => ({ x: 0, y: 0 }));
  const order = [...sizes.entries()];
  const first = order.splice(0, 1);
  order.sort(([i, a], [j, b]) => b.height - a.height || i - j);
  let [x, y, high] = [0, 0, 0];
  for (const [i, { width, height }] of [...first, ...order]) {
    if (x > 0 && x + width > most + 1e-6) {
      [x, y] = [0, y + high];
      high = 0;
    }
    corners[i] = { x, y };
    x += width;
    high = Math.max(high, height);
  }
  return corners;
}

/**
 * Jake Gordon's growing packer: each goes into the smallest free rectangle that holds it, else the whole grows to
 * the right or downwards, whichever keeps its shape.
 */
function growing(sizes: readonly Size[]): Corner[] {
  let whole = { width: 0, height: 0 };
  let free: Free[] = [];
  return sizes.map(({ width, height }) => {
    const fits = free.filter((one) => one.width >= width && one.height >= height);
    const best = fits.reduce<Free | null>(
      (chosen, one) =>
        chosen === null || one.width * one.height < chosen.width * chosen.height ? one : chosen,
      null,
    );
    const place = best ?? grow({ width, height });
    free = free.filter((one) => one !== best);
    free.push({ ...place, x: place.x + width, width: place.width - width, height });
    free.push({ ...place, y: place.y + height, height: place.height - height });
    free = free.filter((one) => one.width > 0 && one.height > 0);
    return { x: place.x, y: place.y };
  });

  function grow({ width, height }: Size): Free {
    const right = { width: whole.width + width, height: Math.max(whole.height, height) };
    const down = { width: Math.max(whole.width, width), height: whole.height + height };
    const isRight = whole.width === 0 || strain(right) <= strain(down);
    const before = whole;
    whole = isRight ? right : down;
    if (isRight) {
      // What is lower than the newcomer gains room below; what is higher gives it room below.
      if (before.width > 0 && whole.height > before.height) {
        free.push({ x: 0, y: before.height, width: before.width, height: whole.height - before.height });
      }
      return { x: before.width, y: 0, width, height: whole.height };
    }
    if (whole.width > before.width) {
      free.push({ x: before.width, y: 0, width: whole.width - before.width, height: before.height });
    }
    return { x: 0, y: before.height, width: whole.width, height };
  }
}

/** How large a screen the whole needs. */
const strain = ({ width, height }: Size) => Math.max(width, height * WIDE);
