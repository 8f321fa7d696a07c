import type { Facts, Scores } from './facts';

/**
 * Betweenness centrality (Freeman 1977; computed as Brandes 2001): how many shortest paths between two others
 * run through the actor. All ties are one step long, ends of a path do not count.
 *
 * @returns values: raw divided by the (n − 1)(n − 2) / 2 pairs of others in the whole map, 0 to 1, also in a
 *          disconnected map; all 0 below three actors. raw: paths, each pair counted once, a pair with several
 *          shortest paths in shares. Along arrows a pair counts once from each end, so there are twice as many.
 */
export function betweenness({ map, followed }: Facts): Scores {
  const { n } = map.csr;
  const ordered = (n - 1) * (n - 2);
  const pairs = Math.max(1, map.arrows === null ? ordered / 2 : ordered);
  const raw = Array.from(followed.through);
  return { values: raw.map((count) => count / pairs), raw };
}
