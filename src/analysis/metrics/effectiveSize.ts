import { type Facts, type Scores, same } from './facts';

/**
 * Effective size (Burt 1992, as simplified by Borgatti 1997): contacts less their mean number of ties with each
 * other. In a map without weights the whole-network and the ego-network model are the same.
 *
 * @returns values: 1 (all contacts know each other) to the number of ties (none do); null for an isolate.
 *          raw: the same.
 */
export function effectiveSize({ degree, triangles }: Facts): Scores {
  return same(Array.from(degree, (ties, u) => (ties === 0 ? null : ties - (2 * (triangles[u] ?? 0)) / ties)));
}
