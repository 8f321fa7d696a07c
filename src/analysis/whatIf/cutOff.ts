import type { ActorId } from '@/model/ids';
import { toGraph } from '../graph';
import type { AnalysisInput } from '../types';
import { applyChanges } from './applyChanges';
import { tear } from './tear';
import type { ChangeSet } from './types';

/**
 * Who can no longer reach the largest part of what they belonged to.
 *
 * @param input from `toAnalysisInput`
 * @param changes what is supposed
 * @returns actors who stay, in id order; empty where nothing falls apart
 * Cost O(n log n + m): little enough to be asked with every change of a picture.
 */
export function cutOffBy(input: AnalysisInput, changes: ChangeSet): readonly ActorId[] {
  return tear(toGraph(input), toGraph(applyChanges(input, changes))).cutOff;
}
