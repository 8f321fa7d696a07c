import { coreNumbers } from '../kernels/coreNumbers';
import { type CorePeriphery, corePeriphery } from '../kernels/corePeriphery';
import { meanClustering, transitivity } from '../metrics/closure';
import type { Facts } from '../metrics/facts';
import { type ClusterFit, fitClusters } from './clusterFit';
import { contactOverlap } from './contactOverlap';
import { fragmentation } from './fragmentation';
import { type Hubs, readHubs } from './hubs';
import { type Largest, toLargest } from './largest';
import { readStrengths, type StrengthSigns } from './strengths';

/** What the stage is read from. Actors by index in the largest component; see `StageEvidence` for each number. */
export interface StageFeatures extends Hubs, ClusterFit, StrengthSigns {
  /** Of the map. */
  readonly n: number;
  readonly m: number;
  readonly largest: Largest;
  readonly fragmentation: number;
  readonly cohesion: CorePeriphery;
  readonly overlap: number;
  readonly meanClustering: number | null;
  readonly transitivity: number | null;
  readonly meanPath: number | null;
  readonly highestCore: number;
}

/** The overlap of contacts is read over at least two actors, though Lip's core of a star is its hub alone. */
const OVERLAP_MIN = 2;

/**
 * Measures of the map and its largest component that tell the stages apart.
 *
 * @param facts of the whole map, paths without directions, clusters of highest modularity
 * @returns finite numbers or null, also for an empty map
 * Cost O(m log n), beyond the facts; more for clusters in a map in parts.
 */
export function toStageFeatures(facts: Facts): StageFeatures {
  const { csr } = facts.map;
  const largest = toLargest(facts);
  const { graph, farness } = largest;
  const cohesion = corePeriphery(graph);
  const best = cohesion.order.subarray(0, Math.max(OVERLAP_MIN, cohesion.lip));
  return {
    n: csr.n,
    m: csr.m,
    largest,
    fragmentation: fragmentation(facts.components),
    ...readHubs(largest),
    ...fitClusters(largest),
    ...readStrengths(largest, cohesion.core),
    cohesion,
    overlap: contactOverlap(graph, best),
    meanClustering: meanClustering(largest),
    transitivity: transitivity(largest),
    meanPath: graph.n < 2 ? null : farness.reduce((a, b) => a + b, 0) / (graph.n * (graph.n - 1)),
    highestCore: coreNumbers(graph).reduce((a, b) => Math.max(a, b), 0),
  };
}
