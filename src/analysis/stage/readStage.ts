import { STAGES } from '@/model/types';
import { toMembers } from '../division';
import { findStageCaveats } from './caveats';
import type { StageFeatures } from './features';
import { scoreStages } from './scores';
import { smallWorldRatio } from './smallWorld';
import type { StageEvidence, StageReading } from './types';

/** With fewer actors the stages cannot be told apart. */
const ACTORS_MIN = 4;

/**
 * Which of Krebs and Holley's four stages a network is in ("Building Smart Communities through Network Weaving",
 * 2006): the stage whose score is highest, and everything that says so.
 *
 * @param features of the network
 * @returns with actors by index in the whole map, as it travels from the worker; null below four actors
 * Cost O(n log n + m).
 */
export function readStage(features: StageFeatures): StageReading<number> | null {
  if (features.n < ACTORS_MIN) return null;
  const { scores, dependence, clustered } = scoreStages(features);
  // Sorting is stable, so of equal scores the earlier stage wins.
  const [stage, runnerUp] = STAGES.toSorted((a, b) => scores[b] - scores[a]);
  if (stage === undefined || runnerUp === undefined) throw new Error('readStage: no stages');
  const confidence = scores[stage] - scores[runnerUp];
  return {
    stage,
    scores,
    confidence,
    runnerUp,
    caveats: findStageCaveats(features, { stage, confidence }),
    evidence: { ...toEvidence(features), dependence, clustered },
  };
}

/** Everybody that a feature names by index in the whole map, and the numbers as they are. */
function toEvidence(features: StageFeatures): Omit<StageEvidence<number>, 'dependence' | 'clustered'> {
  const { largest, cohesion } = features;
  const inMap = (indices: readonly number[]) => indices.flatMap((u) => largest.members[u] ?? []);
  return {
    fragmentation: features.fragmentation,
    largestShare: largest.members.length / features.n,
    degreeCentralization: features.degreeCentralization,
    betweennessCentralization: features.betweennessCentralization,
    hub: inMap([features.hub])[0] ?? null,
    hubPathShare: features.hubPathShare,
    partsWithoutHub: features.partsWithoutHub,
    largestShareWithoutHub: features.largestShareWithoutHub,
    fragmentationWithoutHub: features.fragmentationWithoutHub,
    secondHubRatio: features.secondHubRatio,
    hubs: inMap(features.hubs),
    effectiveHubs: features.effectiveHubs,
    meanClustering: features.meanClustering,
    transitivity: features.transitivity,
    meanPath: features.meanPath,
    smallWorld: smallWorldRatio(largest.graph, features),
    clusters: toMembers(largest).map(inMap),
    modularity: largest.modularity,
    crossing: features.crossing,
    clusterFit: features.clusterFit,
    coreFit: cohesion.fit,
    core: inMap(cohesion.core),
    coreDensity: cohesion.density.core,
    peripheryDensity: cohesion.density.periphery,
    betweenDensity: cohesion.density.between,
    lipCore: cohesion.lip,
    overlap: features.overlap,
    degreeVariation: features.degreeVariation,
    highestCore: features.highestCore,
    strongShares: features.strongShares,
    strengthShift: features.strengthShift,
  };
}
