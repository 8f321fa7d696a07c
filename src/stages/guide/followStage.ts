import { stepStage } from '@/analysis/stage/stepStage';
import { weavingStage } from '@/analysis/stage/weavingStage';
import type { AnalysisResult } from '@/analysis/types';
import type { FrameId } from '@/model/ids';
import { STAGES, type StageId } from '@/model/types';

/** Where the guide stands while it follows one frame. */
export interface Followed {
  readonly frame: FrameId;
  /** The stage that is marked; null while the network is too small for any. */
  readonly stage: StageId | null;
  /** Whose tasks apply: the first stage's as long as parts are not joined. */
  readonly weaving: StageId;
  /** Stages that the last step forward left out, in their order. */
  readonly skipped: readonly StageId[];
}

/** Below this many actors one tie may carry a network past a stage. */
const SMALL = 16;
/** Share of pairs apart without the hub from which on those around it are told as knowing nobody else. */
const LOOSE_WITHOUT_HUB = 0.95;

/**
 * Follows a network from one reading to the next, without flickering between two stages that are nearly as likely.
 *
 * @param before what was followed so far; null at the start. Another frame starts anew.
 */
export function followStage(before: Followed | null, { frame, stage: reading }: AnalysisResult): Followed {
  const previous = before?.frame === frame ? before : null;
  const stage = stepStage(previous?.stage ?? null, reading);
  const weaving = weavingStage(reading, stage);
  if (previous?.stage === stage && previous.weaving === weaving) return previous;
  return {
    frame,
    stage,
    weaving,
    skipped:
      previous?.stage && stage && previous.stage !== stage
        ? STAGES.slice(STAGES.indexOf(previous.stage) + 1, STAGES.indexOf(stage))
        : (previous?.skipped ?? []),
  };
}

/**
 * Why a network may pass the stage of several hubs without being seen in it: it is so small that one tie is a big step,
 * or whoever is around its hub knows nobody else, so that there are no clusters yet to have hubs of their own. Woven by
 * its first proposals from actors who are all alone, a network of any size goes from one hub to a core, as in the
 * reference for these proposals.
 *
 * @returns null for a network that has no reason to
 */
export function maySkip({ n, stage }: AnalysisResult): 'small' | 'loose' | null {
  if (n < SMALL) return 'small';
  if (stage === null) return null;
  const { evidence } = stage;
  const isLoose =
    evidence.fragmentation === 1 ||
    (stage.stage === 'hub' && evidence.fragmentationWithoutHub >= LOOSE_WITHOUT_HUB);
  return isLoose ? 'loose' : null;
}
