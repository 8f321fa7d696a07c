import { ALL_COUNTED } from '@/analysis/types';
import { NO_FILTER } from '@/model/looking';
import { isRoomy } from '@/platform/page';
import type { Session } from '@/session/createSession';
import { NOTHING_BEGUN } from '@/session/hand';
import type { BeforeStory } from '@/session/storyView';
import { NOTHING_SELECTED, type ViewState } from '@/session/view';
import { storyOf } from '@/stages/story/fits';
import type { Command } from './types';

/** Commands that tell a story on the map. */
export const STORY_COMMANDS = {
  playStory: {
    label: ($) => $.story.play,
    group: 'view',
    keys: [],
    isEnabled: ({ document }) => storyOf(document.getProject()) !== null,
    run: playStory,
  },
} as const satisfies Record<string, Command>;

/**
 * Tells the story of the open project from where it was left. Whatever hides part of the map is set aside until the
 * end: a story that speaks of somebody shows them.
 */
function playStory({ document, view }: Session): void {
  const id = storyOf(document.getProject());
  if (id === null) return;
  const now = view.getState();
  view.setState({
    ...NOTHING_BEGUN,
    story: { id, step: now.storyLeftAt[id] ?? 0, before: now.story?.before ?? setAside(now) },
    selection: NOTHING_SELECTED,
    screen: 'map',
    dialog: null,
    sheet: null,
    start: 'closed',
    filter: NO_FILTER,
    focus: null,
    previewed: [],
    collapsed: new Set(),
    choices: ALL_COUNTED,
    isLeftOpen: false,
    isRightOpen: now.isRightOpen && isRoomy(),
  });
}

function setAside(now: ViewState): BeforeStory {
  const { filter, focus, collapsed, choices, bargainingLayer, isLeftOpen, isRightOpen, start } = now;
  return { filter, focus, collapsed, choices, bargainingLayer, isLeftOpen, isRightOpen, start };
}
