import type { MeasureId } from '@/analysis/types';
import type { Guides, LaidOut } from '@/canvas/layout/types';
import type { FrameId } from '@/model/ids';

/** What lanes stand for. */
export const LANE_KINDS = ['sector', 'group'] as const;
export type LaneKind = (typeof LANE_KINDS)[number];

/** Lines that the last layout drew. */
export interface DrawnGuides {
  readonly frame: FrameId;
  readonly guides: Guides;
  readonly lanesBy: LaneKind;
  /** Whom the layout moved where: the lines stand as long as somebody is still there. */
  readonly places: readonly LaidOut[];
}

/** What is remembered of layouts while a project is open. */
export interface LayoutView {
  /** The measure that puts actors into the middle. */
  readonly measure: MeasureId;
  readonly lanesBy: LaneKind;
  /** How many layouts were asked for: an answer that is not the last one's comes too late. */
  readonly asked: number;
  readonly drawn: DrawnGuides | null;
  readonly areGuidesShown: boolean;
}

/** Before the first layout. */
export const NO_LAYOUT: LayoutView = {
  measure: 'degree',
  lanesBy: 'sector',
  asked: 0,
  drawn: null,
  areGuidesShown: true,
};
