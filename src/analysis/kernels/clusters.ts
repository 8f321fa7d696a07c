import type { Csr } from './csr';
import { louvainPass } from './louvain';
import { shuffledOrders } from './shuffledOrders';

/** A division of the actors into clusters. */
export interface Clustering {
  /** Number of the cluster of each actor, by index; clusters are numbered by their first actor, from 0. */
  readonly clusterOf: Int32Array;
  /** Newman and Girvan's modularity of the division (at resolution 1), −0.5 to 1; 0 when there is no tie. */
  readonly modularity: number;
}

/** Up to this many actors a pass costs next to nothing, and more of them make the best division certain. */
const SMALL_MAX = 60;
const PASSES_SMALL = 32;
const PASSES_LARGE = 8;
/** Actors visited in all passes together, at most: a map of 16,000 gets one pass, and nobody waits for more. */
const VISITS_MAX = 16_000;

/**
 * Clusters of highest modularity: the best of several Louvain passes (Blondel et al. 2008), each visiting the
 * actors in another seeded order. Of equally modular divisions the one with fewer ties between clusters, then
 * with fewer clusters, then the earlier pass wins. No chance is involved: equal graphs give equal clusters.
 *
 * @param graph simple graph
 * @param resolution above 0: 1 for modularity; below, fewer and larger clusters, above, more and smaller ones
 *        (Reichardt and Bornholdt 2006). What is reported as modularity is that of resolution 1 all the same,
 *        so that divisions can be compared.
 * @returns every isolate is a cluster of its own; without any tie everybody is
 * Cost about O(m log n) a pass; 32 passes up to 60 actors, 8 up to 2,000, then fewer and at last one.
 */
export function clusters(graph: Csr, resolution = 1): Clustering {
  const { n } = graph;
  if (graph.m === 0) return { clusterOf: Int32Array.from({ length: n }, (_, u) => u), modularity: 0 };
  let best: ({ readonly clusterOf: Int32Array } & Quality) | null = null;
  for (const order of shuffledOrders(n, passesFor(n))) {
    const clusterOf = louvainPass(graph, order, resolution);
    const quality = measure(graph, clusterOf, resolution);
    if (best === null || isBetter(quality, best)) best = { clusterOf, ...quality };
  }
  if (best === null) throw new Error('clusters: no pass was made');
  return toClustering(graph, best.clusterOf);
}

/**
 * Any division of the actors with its modularity.
 *
 * @param graph simple graph
 * @param clusterOf by index of the actor a number 0 to n − 1, the same for actors of one cluster
 */
export function toClustering(graph: Csr, clusterOf: Int32Array): Clustering {
  const { gain } = measure(graph, clusterOf, 1);
  return { clusterOf: numberByFirstActor(clusterOf), modularity: gain };
}

function passesFor(n: number): number {
  if (n <= SMALL_MAX) return PASSES_SMALL;
  return Math.max(1, Math.min(PASSES_LARGE, Math.floor(VISITS_MAX / n)));
}

interface Quality {
  /** What a pass raises: modularity, with the expected ties weighed by the resolution. */
  readonly gain: number;
  /** Twice the number of ties between clusters. */
  readonly crossing: number;
  readonly clusters: number;
}

/** Gains that differ by less than 1e-9 differ by rounding only. */
function isBetter(a: Quality, b: Quality): boolean {
  const gain = Math.round(a.gain * 1e9) - Math.round(b.gain * 1e9);
  if (gain !== 0) return gain > 0;
  if (a.crossing !== b.crossing) return a.crossing < b.crossing;
  return a.clusters < b.clusters;
}

function measure({ n, m, offsets, targets }: Csr, clusterOf: Int32Array, resolution: number): Quality {
  const inside = new Float64Array(n);
  const ends = new Float64Array(n);
  let crossing = 0;
  for (let u = 0; u < n; u++) {
    const own = clusterOf[u] ?? 0;
    const last = offsets[u + 1] ?? 0;
    const first = offsets[u] ?? 0;
    ends[own] = (ends[own] ?? 0) + last - first;
    for (let e = first; e < last; e++) {
      if (clusterOf[targets[e] ?? 0] === own) inside[own] = (inside[own] ?? 0) + 1;
      else crossing++;
    }
  }
  let gain = 0;
  for (let c = 0; m > 0 && c < n; c++) {
    gain += (inside[c] ?? 0) / (2 * m) - resolution * ((ends[c] ?? 0) / (2 * m)) ** 2;
  }
  return { gain, crossing, clusters: new Set(clusterOf).size };
}

function numberByFirstActor(clusterOf: Int32Array): Int32Array {
  const numbers = new Map<number, number>();
  for (const c of clusterOf) if (!numbers.has(c)) numbers.set(c, numbers.size);
  return clusterOf.map((c) => numbers.get(c) ?? 0);
}
