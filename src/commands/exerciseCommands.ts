import { toScreen } from '@/session/panels';
import { always } from './conditions';
import type { Command } from './types';

/** Commands of exercises and their worksheets. */
export const EXERCISE_COMMANDS = {
  toggleWorksheets: {
    label: ($) => $.sheets.command,
    group: 'view',
    keys: [],
    isEnabled: always,
    run: ({ view }) =>
      view.setState((state) => ({
        ...toScreen(state, state.screen === 'worksheets' ? state.lastTwin : 'worksheets'),
        sheet: null,
        start: 'closed',
      })),
  },
} as const satisfies Record<string, Command>;
