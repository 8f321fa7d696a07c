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

/**
 * Packs rectangles beside each other into one about as wide as a screen, the first in the top left corner.
 *
 * Jake Gordon's growing packer: each goes into the smallest free rectangle that holds it, else the whole grows to
 * the right or downwards, whichever keeps its shape.
 *
 * @param sizes with the gap between them; best largest first
 * @returns the top left corner of each, in the same order
 * Cost O(n²) at worst.
 */
export function packParts(sizes: readonly Size[]): { readonly x: number; readonly y: number }[] {
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
