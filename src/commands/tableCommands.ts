import { always, hasOneActor, set } from './conditions';
import type { Command } from './types';

/** Commands of the table, the twin of the map in words and rows. */
export const TABLE_COMMANDS = {
  toggleTable: {
    label: ($) => $.table.toggle,
    group: 'view',
    keys: ['t'],
    isEnabled: always,
    run: ({ view }) =>
      view.setState(({ screen }) => ({ screen: screen === 'table' ? 'map' : 'table', sheet: null })),
  },
  neighbours: {
    label: ($) => $.table.neighbours,
    group: 'draw',
    keys: [],
    isEnabled: hasOneActor,
    run: set({ dialog: 'neighbours' }),
  },
} as const satisfies Record<string, Command>;
