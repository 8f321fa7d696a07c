import type { Csr } from './csr';

/** The finished outward half of one search: who was met, in which order and how many steps away. */
interface Search {
  readonly steps: Int32Array;
  readonly order: Int32Array;
  readonly dependency: Float64Array;
}

/** Beyond this a mantissa is brought back to near 1; far below 2^1024, where doubles end. */
const MANTISSA_MAX = 2 ** 500;

/**
 * Dependencies of one search when path counts pass 1e308 (a ladder of 650 rungs three wide has 3^650 shortest
 * paths from end to end). Counts are kept as mantissa and power of two; only ratios of at most 1 are formed.
 *
 * @param graph simple graph
 * @param search `steps` and `order` of the search; `dependency` is overwritten for everybody it met
 * @param met number of actors met, the source included
 * Cost O(m) a search, several times the ordinary one.
 */
export function dependencyWithHugeCounts(graph: Csr, search: Search, met: number): void {
  const { offsets, targets } = graph;
  const { steps, order, dependency } = search;
  const { mantissa, power } = countPaths(graph, search, met);
  for (let i = 0; i < met; i++) dependency[order[i] ?? 0] = 0;
  for (let i = met - 1; i > 0; i--) {
    const w = order[i] ?? 0;
    for (let e = offsets[w] ?? 0; e < (offsets[w + 1] ?? 0); e++) {
      const v = targets[e] ?? 0;
      if ((steps[v] ?? 0) !== (steps[w] ?? 0) - 1) continue;
      const ratio = ((mantissa[v] ?? 0) / (mantissa[w] ?? 1)) * 2 ** ((power[v] ?? 0) - (power[w] ?? 0));
      dependency[v] = (dependency[v] ?? 0) + ratio * (1 + (dependency[w] ?? 0));
    }
  }
}

/**
 * Shortest paths from the source as mantissa × 2^power.
 *
 * @param graph rows of those one comes from: a graph without arrows as it is, else its `into`
 * @param search `steps` and `order` of the search, which begins with the source
 * @param met number of actors met, the source included
 * @returns by index; 0 for who was not met
 * Cost O(m).
 */
export function countPaths(
  { n, offsets, targets }: Csr,
  { steps, order }: Pick<Search, 'steps' | 'order'>,
  met: number,
): { readonly mantissa: Float64Array; readonly power: Int32Array } {
  const mantissa = new Float64Array(n);
  const power = new Int32Array(n);
  mantissa[order[0] ?? 0] = 1;
  for (let i = 1; i < met; i++) {
    const w = order[i] ?? 0;
    let sum = 0;
    let scale = 0;
    for (let e = offsets[w] ?? 0; e < (offsets[w + 1] ?? 0); e++) {
      const v = targets[e] ?? 0;
      if ((steps[v] ?? 0) !== (steps[w] ?? 0) - 1) continue;
      const next = Math.max(scale, power[v] ?? 0);
      sum = sum * 2 ** (scale - next) + (mantissa[v] ?? 0) * 2 ** ((power[v] ?? 0) - next);
      scale = next;
    }
    while (sum > MANTISSA_MAX) {
      sum /= MANTISSA_MAX;
      scale += 500;
    }
    mantissa[w] = sum;
    power[w] = scale;
  }
  return { mantissa, power };
}
