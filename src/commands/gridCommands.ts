import { toScreen } from '@/session/panels';
import { always } from './conditions';
import type { Command } from './types';

/** Commands of the stakeholder grid. */
export const GRID_COMMANDS = {
  toggleStakeholders: {
    label: ($) => $.grid.title,
    group: 'view',
    keys: ['k'],
    isEnabled: always,
    run: ({ view }) =>
      view.setState((state) => ({
        ...toScreen(state, state.screen === 'grid' ? state.lastTwin : 'grid'),
        sheet: null,
      })),
  },
} as const satisfies Record<string, Command>;
