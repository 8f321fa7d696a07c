import { degrees } from '../kernels/csr';
import { type Facts, type Scores, same } from './facts';

/**
 * Out-degree (Freeman 1979): ties that lead away from the actor. A tie without direction and a two-way
 * one lead both ways.
 *
 * @returns values: share of the others; raw: how many; all null where paths do not follow arrows
 */
export function outDegree({ map }: Facts): Scores {
  const { n } = map.csr;
  if (map.arrows === null) return same(new Array<null>(n).fill(null));
  const raw = Array.from(degrees(map.arrows.out));
  return { values: raw.map((count) => count / Math.max(1, n - 1)), raw };
}
