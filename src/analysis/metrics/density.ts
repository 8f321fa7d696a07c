import { directedDensity, undirectedDensity } from 'graphology-metrics/graph/density';
import type { Facts } from './facts';

/**
 * Density: the share of possible pairs that are tied, or of possible arrows that are there (Wasserman and
 * Faust 1994, 4.1).
 *
 * @returns 2 m / (n (n − 1)), along arrows m / (n (n − 1)), 0 to 1; 0 below two actors
 */
export function density({ map }: Facts): number {
  const { n, m } = map.csr;
  if (n < 2) return 0;
  return map.arrows === null ? undirectedDensity(n, m) : directedDensity(n, map.arrows.out.m);
}
