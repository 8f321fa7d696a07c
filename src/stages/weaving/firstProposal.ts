import { STAGES, type StageId } from '@/model/types';
import { proposeTies } from './proposeTies';
import type { Proposal } from './types';
import type { WeavingMap } from './weavingMap';

/** What the reader knows of pairs, besides the map. */
export interface Wishes {
  /** Whether a pair may be proposed. */
  readonly isOpen: (proposal: Proposal) => boolean;
  /** What a pair is worth besides, as a factor of its score; 1 for nothing. */
  readonly worth: (proposal: Proposal) => number;
}

/** Scores that differ by less differ by rounding only. */
const RANK_STEPS = 1e9;

/**
 * The tie to weave first. Where a stage leaves nothing to do, the next one has advice.
 *
 * @param map from `toWeavingMap`
 * @param stage whose advice applies, see `weavingStage`
 * @param wishes whom to leave out and whom to prefer; nothing of both without
 * @returns null when neither this stage nor the next leaves anything to do
 * Cost as `proposeTies`.
 */
export function firstProposal(map: WeavingMap, stage: StageId, wishes?: Wishes): Proposal | null {
  const proposal = bestIn(map, stage, wishes);
  if (proposal !== null) return proposal;
  const following = STAGES[STAGES.indexOf(stage) + 1];
  return following === undefined ? null : bestIn(map, following, wishes);
}

function bestIn(map: WeavingMap, stage: StageId, wishes: Wishes | undefined): Proposal | null {
  if (wishes === undefined) return proposeTies(map, stage, 1)[0] ?? null;
  const rank = (proposal: Proposal) => Math.round(proposal.score * wishes.worth(proposal) * RANK_STEPS);
  let best: Proposal | null = null;
  for (const proposal of proposeTies(map, stage, Number.POSITIVE_INFINITY)) {
    if (wishes.isOpen(proposal) && (best === null || rank(proposal) > rank(best))) best = proposal;
  }
  return best;
}
