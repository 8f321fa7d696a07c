import { findCautions } from './cautions';
import { chooseDivision } from './division';
import { toGraph } from './graph';
import type { Clustering } from './kernels/clusters';
import { centralization } from './metrics/centralization';
import { meanClustering, transitivity } from './metrics/closure';
import { density } from './metrics/density';
import { toFacts } from './metrics/facts';
import { reach } from './metrics/reach';
import { byMeasure, METRICS } from './metrics/registry';
import { type AnalysisByIndex, nameResult } from './nameResult';
import { findRoles } from './roles';
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
  return nameResult(input.actors, analyseByIndex(input));
}

/**
 * The same with actors as indices, which is how it travels from the worker.
 *
 * @param input from `toAnalysisInput`
 * @returns to be named by `nameResult` with the input's actors
 * Cost O(n m).
 */
export function analyseByIndex(input: AnalysisInput): AnalysisByIndex {
  const map = toGraph(input);
  const facts = toFacts(map);
  const { csr } = map;
  const measures = byMeasure((measure) => METRICS[measure](facts));
  const roles = findRoles(facts, measures);
  const division = chooseDivision(csr, input, facts.clustering);
  const reading = {
    frame: input.frame,
    n: csr.n,
    m: csr.m,
    tieCount: input.ties.length,
    leftOut: input.leftOut,
    density: density(facts),
    ...reach(facts),
    centralization: centralization(facts),
    transitivity: transitivity(facts),
    meanClustering: meanClustering(facts),
    modularity: csr.m === 0 ? null : division.modularity,
  };
  const { components } = facts;
  return {
    figures: { ...reading, cautions: findCautions({ ...reading, components, roles }) },
    components,
    isolates: map.actors.flatMap((_, u) => (facts.degree[u] === 0 ? [u] : [])),
    clusters: toClusters(division),
    measures,
    roles,
  };
}

/** Members of each cluster, ascending; largest cluster first, then by smallest index. */
function toClusters({ clusterOf }: Clustering): readonly (readonly number[])[] {
  const members = new Map<number, number[]>();
  clusterOf.forEach((cluster, u) => {
    const known = members.get(cluster);
    if (known === undefined) members.set(cluster, [u]);
    else known.push(u);
  });
  return [...members.values()].sort((a, b) => b.length - a.length || (a[0] ?? 0) - (b[0] ?? 0));
}
