import type { Csr } from './csr';
import { separations } from './separations';

/**
 * Cut vertices: actors whose leaving splits their component.
 *
 * @param graph simple graph
 * @returns 1 for a cut vertex, 0 for the others, by index
 */
export function cutVertices(graph: Csr): Uint8Array {
  return Uint8Array.from(separations(graph).lostPairs, (lost) => (lost > 0 ? 1 : 0));
}
