import { goToGuide } from '@/platform/sections';
import { always } from './conditions';
import type { Command } from './types';

/** Commands of the guide through the four stages. */
export const GUIDE_COMMANDS = {
  openGuide: {
    label: ($) => $.guide.command,
    group: 'project',
    keys: [],
    isEnabled: always,
    // Beside the map where there is room, else as a sheet over it.
    run: ({ view }) => {
      view.setState({ leftTab: 'guide', isLeftOpen: true, sheet: 'guide', start: 'closed' });
      // What was just opened is drawn first.
      requestAnimationFrame(() => goToGuide());
    },
  },
} as const satisfies Record<string, Command>;
