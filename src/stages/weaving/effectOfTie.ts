import { nameStage } from '@/analysis/stage/nameStage';
import { readStage } from '@/analysis/stage/readStage';
import type { StageReading } from '@/analysis/stage/types';
import type { Proposal } from './types';
import { weaveTie } from './weaveTie';
import { toWeavingMap, type WeavingInput, type WeavingMap } from './weavingMap';

/** A network before and after a tie. */
export interface TieEffect {
  /** Null below four actors. */
  readonly before: StageReading | null;
  readonly after: StageReading | null;
}

/**
 * What a proposed tie would change: the scores of the stages, how many pairs cannot meet, what is left without
 * the hub, and all else that the stage rests on.
 *
 * @param weaving the network as it is
 * @param map the same, from `toWeavingMap`
 * @param tie the proposal
 * Cost O(n m).
 */
export function effectOfTie(
  weaving: WeavingInput,
  map: WeavingMap,
  tie: Pick<Proposal, 'source' | 'target' | 'strength'>,
): TieEffect {
  return { before: readingOf(map), after: readingOf(toWeavingMap(weaveTie(weaving, tie))) };
}

/**
 * @param map from `toWeavingMap`
 * @returns its stage, with names; null below four actors
 */
export function readingOf({ features, actors }: WeavingMap): StageReading | null {
  const reading = readStage(features);
  return reading === null ? null : nameStage(actors, reading);
}
