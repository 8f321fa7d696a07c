import { neighbours } from '../kernels/csr';
import type { Facts } from './facts';

/**
 * Reciprocity (Newman 2010, 7.10): the share of arrows that are answered by one the other way round. Counted in
 * arrows, not in pairs: of two pairs, one tied both ways, two arrows of three are answered.
 *
 * @returns 0 to 1; null without arrows, or where they are not followed
 */
export function reciprocity({ map }: Facts): number | null {
  const { arrows } = map;
  if (arrows === null || arrows.out.m === 0) return null;
  let answered = 0;
  for (let u = 0; u < arrows.out.n; u++) {
    const from = new Set(neighbours(arrows.into, u));
    for (const v of neighbours(arrows.out, u)) if (from.has(v)) answered++;
  }
  return answered / arrows.out.m;
}
