import { isNoFilter, NO_FILTER } from '@/model/looking';
import { NAME_MODES } from '@/model/maskNames';
import type { Session } from '@/session/createSession';
import { always } from './conditions';
import type { Command } from './types';

/** The next way of showing names: full, initials, code, hidden, and full again. */
function cycleNames({ view }: Session): void {
  view.setState(({ names }) => ({
    names: NAME_MODES[(NAME_MODES.indexOf(names) + 1) % NAME_MODES.length] ?? 'full',
  }));
}

/** Commands that change how the map looks and how much of it is seen; none changes the project. */
export const LOOKING_COMMANDS = {
  looking: {
    label: ($) => $.looking.command,
    group: 'view',
    keys: ['Shift+s'],
    isEnabled: always,
    run: ({ view }) =>
      view.setState(({ dialog }) => ({ dialog: dialog === 'looking' ? null : 'looking', sheet: null })),
  },
  showAll: {
    label: ($) => $.looking.showAll,
    group: 'view',
    keys: [],
    isEnabled: ({ view }) => {
      const { filter, focus } = view.getState();
      return focus !== null || !isNoFilter(filter);
    },
    run: ({ view }) => view.setState({ filter: NO_FILTER, focus: null }),
  },
  cycleNames: {
    label: ($) => $.looking.cycleNames,
    group: 'view',
    keys: ['Shift+m'],
    isEnabled: always,
    run: cycleNames,
  },
  showNames: {
    label: ($) => $.looking.showNames,
    group: 'view',
    keys: [],
    isEnabled: ({ view }) => view.getState().names !== 'full',
    run: ({ view }) => view.setState({ names: 'full' }),
  },
} as const satisfies Record<string, Command>;
