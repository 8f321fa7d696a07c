import type { AnalysisChoices } from '@/analysis/types';
import type { StoryId } from '@/model/story';
import type { PanelsView } from './panels';
import type { PictureView } from './picture';

/** What a story sets aside while it is told, and gives back at its end. */
export interface BeforeStory
  extends Pick<PictureView, 'filter' | 'focus' | 'collapsed'>,
    Pick<PanelsView, 'bargainingLayer' | 'isLeftOpen' | 'isRightOpen' | 'start'> {
  readonly choices: AnalysisChoices;
}

/** The story that is being told. */
export interface TellingStory {
  readonly id: StoryId;
  /** From 0. */
  readonly step: number;
  readonly before: BeforeStory;
}

/** Stories on the map. */
export interface StoryView {
  readonly story: TellingStory | null;
  /** At which step a story was left, from 0; a finished one begins again. */
  readonly storyLeftAt: Readonly<Partial<Record<StoryId, number>>>;
  /** Whether the map still offers its story; put away by hand for as long as the project is open. */
  readonly isStoryOffered: boolean;
}

/** Before anything was told. */
export const NO_STORY: StoryView = { story: null, storyLeftAt: {}, isStoryOffered: true };
