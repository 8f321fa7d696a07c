import type { FrameId } from '@/model/ids';

/** How long each frame stays while frames are played. */
export const PACES = ['slow', 'normal', 'fast'] as const;
export type Pace = (typeof PACES)[number];

/** The way from one frame to another: the map shows it as a movement, a caption says it in words. */
export interface FrameStep {
  /** null: the project's first frame, as long as none was chosen. */
  readonly from: FrameId | null;
  readonly to: FrameId;
  /** How long the map takes to become the other, ms. */
  readonly ms: number;
}

/** How the frames are gone through. */
export interface PlayingView {
  /** The last step, as long as its caption is shown; a new object is a new step. */
  readonly step: FrameStep | null;
  /** Paused: it goes on from there until something else is done on the map. */
  readonly playing: 'off' | 'on' | 'paused';
  readonly pace: Pace;
}

/** Nobody has gone anywhere. */
export const STANDING: PlayingView = { step: null, playing: 'off', pace: 'normal' };

/** A step by hand is short, for the hand waits; one that is played can be followed by a room. ms */
export const STEP_MS = { byHand: 260, played: 400 } as const;
