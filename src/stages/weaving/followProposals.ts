import { stepStage } from '@/analysis/stage/stepStage';
import type { StageReading } from '@/analysis/stage/types';
import { weavingStage } from '@/analysis/stage/weavingStage';
import type { StageId } from '@/model/types';
import { readingOf } from './effectOfTie';
import { firstProposal } from './firstProposal';
import type { Proposal } from './types';
import { weaveTie } from './weaveTie';
import { toWeavingMap, type WeavingInput } from './weavingMap';

/** One step of weaving: the stage reached, and the tie that is woven next; null at the end. */
export interface WeavingStep {
  /** Null below four actors. */
  readonly stage: StageId | null;
  readonly reading: StageReading | null;
  /** Number of tied pairs. */
  readonly ties: number;
  readonly next: Proposal | null;
}

/**
 * Weaves a network by its first proposal again and again: how it could grow. It ends with a core and a
 * periphery, when nothing is left to propose, or after `most` ties.
 *
 * @param weaving where it begins; its ties are not changed
 * @param most how many ties at most
 * @returns the steps in their order, at least one
 * Cost O(n m) a step.
 */
export function followProposals(weaving: WeavingInput, most: number): readonly WeavingStep[] {
  const steps: WeavingStep[] = [];
  let stage: StageId | null = null;
  let now = weaving;
  for (;;) {
    const map = toWeavingMap(now);
    const reading = readingOf(map);
    stage = stepStage(stage, reading);
    const ended = stage === 'corePeriphery' || steps.length === most;
    const next = ended ? null : firstProposal(map, weavingStage(reading, stage));
    steps.push({ stage, reading, ties: map.facts.map.csr.m, next });
    if (next === null) return steps;
    now = weaveTie(now, next);
  }
}
