import type { Message } from '@/i18n/messages';
import type { Text } from '@/i18n/useText';
import type { StoryId } from '@/model/story';
import type { Project } from '@/model/types';
import type { StoryFacts } from '@/stages/story/types';
import { growthWords } from './growthWords';
import { karawangWords } from './karawangWords';
import type { StoryWords } from './types';

/** What each story is about. */
export const STORY_TITLES: Readonly<Record<StoryId, Message>> = {
  karawang: ($) => $.story.karawang.title,
  growth: ($) => $.story.growth.title,
};

/**
 * A step of a story in the reader's language.
 *
 * @param project with its names as they may be shown
 * @param facts of the same project as it is now
 * @returns two to five sentences with mentions, and the numbers that they rest on
 */
export function storyWords(text: Text, project: Project, facts: StoryFacts): StoryWords {
  switch (facts.kind) {
    case 'fragments':
    case 'firstTie':
    case 'reached':
    case 'hubLeaves':
    case 'grown':
      return growthWords(text, project, facts);
    default:
      return karawangWords(text, project, facts);
  }
}
