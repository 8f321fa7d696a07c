import { fragmentation as ofParts } from '../stage/fragmentation';
import type { Facts } from './facts';

/**
 * Fragmentation (Borgatti 2006, "Identifying sets of key players"): the share of pairs in different components.
 * What is left, Krackhardt's connectedness, is the share that can reach each other.
 *
 * @returns 0 (one component) to 1 (no tie), read without arrows; null below two actors
 */
export function fragmentation({ map, components }: Facts): number | null {
  return map.csr.n < 2 ? null : ofParts(components);
}
