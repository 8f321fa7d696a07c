import type { OtherParts } from '@/analysis/ui/ReadingPanel';
import { StagePart } from './StagePart';
import { WeavingPart } from './WeavingPart';

/** Parts of the reading that other features bring. */
export const OTHER_PARTS: OtherParts = { stage: StagePart, weaving: WeavingPart };
