import type { Facts, Scores } from './facts';

/**
 * Betweenness centrality (Freeman 1977; computed as Brandes 2001): how many shortest paths between two others
 * run through the actor. All ties are one step long, ends of a path do not count.
 *
 * @returns values: raw divided by the (n − 1)(n − 2) / 2 pairs of others in the whole map, 0 to 1, also in a
 *          disconnected map; all 0 below three actors. raw: paths, each pair counted once, a pair with several
 *          shortest paths in shares.
 */
export function betweenness({ map, paths }: Facts): Scores {
  const { n } = map.csr;
  const pairs = Math.max(1, ((n - 1) * (n - 2)) / 2);
  const raw = Array.from(paths.through);
  return { values: raw.map((count) => count / pairs), raw };
}
