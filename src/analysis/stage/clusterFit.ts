import { pairsAmong } from '../kernels/coreFit';
import type { Largest } from './largest';

export interface ClusterFit {
  /** Share of ties that run between clusters, 0 to 1. */
  readonly crossing: number;
  /** Correlation of the ties with "same cluster: tied, else not", −1 to 1; 0 where it is undefined. */
  readonly clusterFit: number;
}

/** A variance below this is none. */
const VARIANCE_MIN = 1e-15;

/**
 * How far clusters alone explain who is tied to whom.
 *
 * @param largest component with its clusters
 * @returns both 0 for nobody, one actor, a complete map, or a single cluster
 */
export function fitClusters({ graph, clusterOf }: Largest): ClusterFit {
  const { n, m, offsets, targets } = graph;
  const sizes = new Int32Array(n);
  let crossingEnds = 0;
  for (let u = 0; u < n; u++) {
    const own = clusterOf[u] ?? 0;
    sizes[own] = (sizes[own] ?? 0) + 1;
    for (let e = offsets[u] ?? 0; e < (offsets[u + 1] ?? 0); e++) {
      if (clusterOf[targets[e] ?? 0] !== own) crossingEnds++;
    }
  }
  if (m === 0) return { crossing: 0, clusterFit: 0 };
  const pairs = pairsAmong(n);
  let alike = 0;
  for (const size of sizes) alike += pairsAmong(size) / pairs;
  const tied = m / pairs;
  const tiedAlike = (m - crossingEnds / 2) / pairs;
  const variance = alike * (1 - alike) * tied * (1 - tied);
  return {
    crossing: crossingEnds / (2 * m),
    clusterFit: variance > VARIANCE_MIN ? (tiedAlike - alike * tied) / Math.sqrt(variance) : 0,
  };
}
