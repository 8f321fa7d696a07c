import type { StageId } from '@/model/types';
import type { StageFeatures } from './features';
import { STAGE_CAVEATS, type StageCaveat } from './types';

interface Verdict {
  readonly stage: StageId;
  readonly confidence: number;
}

/** Below this many actors one tie can change the stage. */
const SMALL_N = 12;
/** A lead smaller than this is none to rely on. */
const LEAD_MIN = 0.3;
/** Coefficient of variation of the number of ties below which nobody stands out. */
const VARIATION_MIN = 0.3;
/** From this density on, that nobody stands out is what a dense core looks like. */
const DENSE = 0.8;
const CORE_FIT_MIN = 0.45;
/** A core of more than this share of the component leaves no periphery. */
const CORE_SHARE_MAX = 0.8;
/** From this density on, a poor fit means that nearly all are core. */
const NEARLY_ALL_CORE = 0.6;
const EPSILON = 1e-9;

/**
 * What must be known before believing a stage.
 *
 * @param features of the network
 * @param verdict what the scores say
 * @returns in the order of STAGE_CAVEATS, none twice
 */
export function findStageCaveats(
  features: StageFeatures,
  { stage, confidence }: Verdict,
): readonly StageCaveat[] {
  const { n, m, cohesion, largest } = features;
  const density = n > 1 ? (2 * m) / (n * (n - 1)) : 0;
  const late = stage === 'multiHub' || stage === 'corePeriphery';
  const noClearCore =
    stage === 'corePeriphery' &&
    ((cohesion.fit ?? 0) < CORE_FIT_MIN ||
      cohesion.core.length > CORE_SHARE_MAX * largest.members.length + EPSILON);
  const applies: Readonly<Record<StageCaveat, boolean>> = {
    smallN: n < SMALL_N,
    transition: confidence < LEAD_MIN,
    noDistinctHubs: late && features.degreeVariation < VARIATION_MIN && density < DENSE,
    clustersWithoutHubs: stage === 'multiHub' && features.hubs.length < 2,
    weakCoreFit: noClearCore && density < NEARLY_ALL_CORE,
    coreWithoutPeriphery: noClearCore && density >= NEARLY_ALL_CORE,
    unconnectedActors: features.fragmentation > 0 && stage !== 'fragments',
    noTies: m === 0,
  };
  return STAGE_CAVEATS.filter((caveat) => applies[caveat]);
}
