import { always } from './conditions';
import type { Command } from './types';

/** Commands of the stakeholder grid. */
export const GRID_COMMANDS = {
  toggleGrid: {
    label: ($) => $.grid.title,
    group: 'view',
    keys: ['k'],
    isEnabled: always,
    run: ({ view }) =>
      view.setState(({ screen, beforeGrid }) =>
        screen === 'grid'
          ? { screen: beforeGrid, sheet: null }
          : { screen: 'grid', beforeGrid: screen, sheet: null },
      ),
  },
} as const satisfies Record<string, Command>;
