import type { ActorId, TieId } from '@/model/ids';

/** A number of a step; `before` only where it has changed. */
export interface StoryFigure {
  readonly label: string;
  readonly before: string | null;
  readonly now: string;
}

/** Somebody or something that a step lists, and what it lights up. */
export interface StoryPoint {
  readonly words: string;
  readonly actors: readonly ActorId[];
  readonly ties: readonly TieId[];
}

/** A step in words; sentences carry mentions. */
export interface StoryWords {
  readonly title: string;
  readonly sentences: readonly string[];
  readonly figures: readonly StoryFigure[];
  readonly points: readonly StoryPoint[];
}
