import { coreNumbers } from '../kernels/coreNumbers';
import { type Facts, type Scores, same } from './facts';

/**
 * Core number (Seidman 1983; computed as Batagelj and Zaveršnik 2003): the actor belongs to a part of the map in
 * which everybody has at least so many ties with the others of that part.
 *
 * @returns values: 0 (an isolate) and more. raw: the same.
 */
export function core({ map }: Facts): Scores {
  return same(Array.from(coreNumbers(map.csr)));
}
