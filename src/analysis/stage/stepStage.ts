import type { StageId } from '@/model/types';
import type { StageReading } from './types';

/** A new stage must lead by this much before it replaces the one shown. */
const LEAD_MIN = 0.25;

/**
 * The stage to show of a network that is followed over time, so that single ties do not make it flicker.
 *
 * @param previous shown so far; null at the start
 * @param reading of the network now; null below four actors
 * @returns the new stage when it leads clearly, else the previous one; null without a reading
 */
export function stepStage(previous: StageId | null, reading: StageReading | null): StageId | null {
  if (previous === null || reading === null) return reading?.stage ?? null;
  return reading.confidence >= LEAD_MIN ? reading.stage : previous;
}
