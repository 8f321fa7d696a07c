import type { StageId } from '@/model/types';
import type { StageReading } from './types';

/** While more of the pairs than this cannot reach each other, joining the parts comes first. */
const OPEN_MAX = 0.2;

/**
 * The stage whose advice applies: whatever the stage, parts that are not joined are woven in first.
 *
 * @param reading of the network; null below four actors
 * @param shown the stage as shown, which may lag behind (see `stepStage`)
 */
export function weavingStage(reading: StageReading | null, shown: StageId | null): StageId {
  if (reading === null || reading.evidence.fragmentation > OPEN_MAX) return 'fragments';
  return shown ?? reading.stage;
}
