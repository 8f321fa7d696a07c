import { findCautions } from './cautions';
import { toGraph } from './graph';
import { centralization } from './metrics/centralization';
import { meanClustering, transitivity } from './metrics/closure';
import { density } from './metrics/density';
import { type Facts, toFacts } from './metrics/facts';
import { reach } from './metrics/reach';
import { byMeasure, METRICS } from './metrics/registry';
import { findRoles } from './roles';
import { toMeasureResult } from './toMeasureResult';
import type { AnalysisInput, AnalysisResult } from './types';

/**
 * Everything Rajut computes from one frame: size, reach, centralities, clusters and roles.
 *
 * @param input from `toAnalysisInput`
 * @returns numbers or null, never NaN or Infinity; equal for equal maps whatever the order of drawing. Empty
 *          lists and nulls for no actors.
 * Cost O(n m).
 */
export function analyse(input: AnalysisInput): AnalysisResult {
  const map = toGraph(input);
  const facts = toFacts(map);
  const { actors, csr } = map;
  const toIds = (indices: readonly number[]) => indices.flatMap((u) => actors[u] ?? []);
  const scores = byMeasure((measure) => METRICS[measure](facts));
  const roles = findRoles(facts, scores);
  const reading = {
    frame: input.frame,
    n: csr.n,
    m: csr.m,
    tieCount: input.ties.length,
    leftOut: input.leftOut,
    density: density(facts),
    components: facts.components.map(toIds),
    isolates: actors.filter((_, u) => facts.degree[u] === 0),
    ...reach(facts),
    centralization: centralization(facts),
    transitivity: transitivity(facts),
    meanClustering: meanClustering(facts),
    clusters: toClusters(facts).map(toIds),
    modularity: csr.m === 0 ? null : facts.clustering.modularity,
    measures: byMeasure((measure) => toMeasureResult(actors, scores[measure])),
    roles: Object.fromEntries(actors.map((id, u) => [id, roles[u] ?? []])),
  };
  return { ...reading, cautions: findCautions(reading) };
}

/** Members of each cluster, ascending; largest cluster first, then by smallest index. */
function toClusters({ clustering }: Facts): readonly (readonly number[])[] {
  const members = new Map<number, number[]>();
  clustering.clusterOf.forEach((cluster, u) => {
    const known = members.get(cluster);
    if (known === undefined) members.set(cluster, [u]);
    else known.push(u);
  });
  return [...members.values()].sort((a, b) => b.length - a.length || (a[0] ?? 0) - (b[0] ?? 0));
}
