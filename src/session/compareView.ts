import type { ActorId, FrameId, TieTypeId } from '@/model/ids';

/** Side by side, laid over each other, or one under the other with a slider between. */
export const COMPARE_MODES = ['beside', 'overlay', 'slider'] as const;
export type CompareMode = (typeof COMPARE_MODES)[number];

/** How two frames are held against each other. */
export interface CompareView {
  /** Chosen frames; null, and one that is gone, stands for the nearest other. */
  readonly compareBefore: FrameId | null;
  readonly compareAfter: FrameId | null;
  readonly compareMode: CompareMode;
  /** The tie type that is looked at in both; null for all. */
  readonly compareLayer: TieTypeId | null;
  /** Whose bargaining position is compared; null for whose changed most. */
  readonly compareActor: ActorId | null;
}

export const PLAIN_COMPARISON: CompareView = {
  compareBefore: null,
  compareAfter: null,
  compareMode: 'beside',
  compareLayer: null,
  compareActor: null,
};
