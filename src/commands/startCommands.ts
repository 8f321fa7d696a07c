import { always, set } from './conditions';
import type { Command } from './types';

/** Commands that help somebody begin; they never come by themselves over work. */
export const START_COMMANDS = {
  start: {
    label: ($) => $.start.command,
    group: 'project',
    keys: [],
    isEnabled: always,
    run: set({ start: 'open' }),
  },
  tour: {
    label: ($) => $.start.tour,
    group: 'project',
    keys: [],
    isEnabled: always,
    run: set({ isTouring: true, start: 'closed' }),
  },
} as const satisfies Record<string, Command>;
