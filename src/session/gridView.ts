import type { GridReading, GridRule } from '@/analysis/grid/types';
import type { ActorId } from '@/model/ids';

/** How the stakeholder grid is looked at. */
export interface GridView {
  readonly gridRule: GridRule;
  readonly gridReading: GridReading;
  /** From whom paths to the latents begin; null for the project's weaver. */
  readonly gridStart: ActorId | null;
}

/** Influence by interest, high from the middle of the scale on. */
export const PLAIN_GRID: GridView = {
  gridRule: 'middle',
  gridReading: 'interest',
  gridStart: null,
};
