import { dominantVector } from '../kernels/dominantVector';
import type { Facts, Scores } from './facts';

/**
 * Eigenvector centrality (Bonacich 1972): an actor counts as much as those it is tied to count together.
 * Values of different components cannot be compared, so only the largest one has any.
 *
 * @returns values: above 0 to 1, the highest being 1, in the largest component (of equals the one with the
 *          smallest id); null for everybody else, and for all when there is no tie. raw: the same.
 *          Exact to about 1e-12.
 * Cost O(m) a round, 20 to 100 rounds in ordinary maps, at most 4,000.
 */
export function eigenvector({ map, components }: Facts): Scores {
  const { n } = map.csr;
  const largest = components[0] ?? [];
  const values = new Array<number | null>(n).fill(null);
  if (largest.length > 1) {
    const vector = dominantVector(map.csr, largest);
    for (const u of largest) values[u] = vector[u] ?? null;
  }
  return { values, raw: values };
}
