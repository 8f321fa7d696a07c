import { findBottlenecks } from './bottlenecks/findBottlenecks';
import { findCautions } from './cautions';
import { chooseDivision, toMembers } from './division';
import { toGraph } from './graph';
import { betweenness } from './metrics/betweenness';
import { centralization } from './metrics/centralization';
import { closeness } from './metrics/closeness';
import { meanClustering, transitivity } from './metrics/closure';
import { density } from './metrics/density';
import { efficiency } from './metrics/efficiency';
import { type Facts, toFacts, withoutArrows } from './metrics/facts';
import { fragmentation } from './metrics/fragmentation';
import { reach } from './metrics/reach';
import { reciprocity } from './metrics/reciprocity';
import { byMeasure, METRICS } from './metrics/registry';
import { type AnalysisByIndex, nameResult } from './nameResult';
import { findRoles } from './roles';
import { sectorMixing } from './sectors/sectorMixing';
import { toStageFeatures } from './stage/features';
import { readStage } from './stage/readStage';
import type { AnalysisInput, AnalysisResult } from './types';

/**
 * Everything Rajut computes from one frame: size, reach, centralities, clusters, roles and the stage.
 *
 * @param input from `toAnalysisInput`
 * @returns numbers or null, never NaN or Infinity; equal for equal maps whatever the order of drawing. Empty
 *          lists and nulls for no actors.
 * Cost O(n m).
 */
export function analyse(input: AnalysisInput): AnalysisResult {
  return nameResult(input, analyseByIndex(input));
}

/**
 * The same with actors as indices, which is how it travels from the worker.
 *
 * @param input from `toAnalysisInput`
 * @returns to be named by `nameResult` with the same input
 * Cost O(n m).
 */
export function analyseByIndex(input: AnalysisInput): AnalysisByIndex {
  return readFacts(input, toFacts(toGraph(input)));
}

/**
 * What there is to say once the facts are known.
 *
 * @param input from `toAnalysisInput`
 * @param facts of the same input's map
 * @returns as `analyseByIndex`
 */
export function readFacts(input: AnalysisInput, facts: Facts): AnalysisByIndex {
  const { map } = facts;
  const { csr } = map;
  const measures = byMeasure((measure) => METRICS[measure](facts));
  const plain = withoutArrows(facts);
  const roles = findRoles(plain, { betweenness: betweenness(plain), closeness: closeness(plain) });
  const division = chooseDivision(csr, input, facts.clustering);
  const stage = toStageFeatures(facts);
  const { fit, core } = stage.cohesion;
  const reading = {
    frame: input.frame,
    n: csr.n,
    m: csr.m,
    arrowCount: map.arrows?.out.m ?? null,
    tieCount: input.ties.length,
    leftOut: input.leftOut,
    estimated: [],
    density: density(facts),
    ...reach(facts),
    fragmentation: fragmentation(facts),
    efficiency: efficiency(facts),
    reciprocity: reciprocity(facts),
    sectors: sectorMixing(facts, input),
    centralization: centralization(facts),
    transitivity: transitivity(facts),
    meanClustering: meanClustering(facts),
    modularity: csr.m === 0 ? null : division.modularity,
    coreFit: fit,
    onePartner: facts.positions.filter(({ partners }) => partners === 1).length,
  };
  const { components } = facts;
  return {
    figures: { ...reading, cautions: findCautions({ ...reading, components, roles }) },
    components,
    isolates: map.actors.flatMap((_, u) => (facts.degree[u] === 0 ? [u] : [])),
    clusters: toMembers(division),
    core: core.flatMap((u) => stage.largest.members[u] ?? []),
    stage: readStage(stage),
    measures,
    bargaining: facts.positions,
    roles,
    bottlenecks: findBottlenecks(map),
  };
}
