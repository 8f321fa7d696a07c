import { undirectedDensity } from 'graphology-metrics/graph/density';
import type { Facts } from './facts';

/**
 * Density: the share of possible pairs that are tied (Wasserman and Faust 1994, 4.1).
 *
 * @returns 2 m / (n (n − 1)), 0 to 1; 0 below two actors
 */
export function density({ map }: Facts): number {
  const { n, m } = map.csr;
  return n < 2 ? 0 : undirectedDensity(n, m);
}
