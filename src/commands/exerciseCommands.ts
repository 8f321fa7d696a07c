import { goToPath } from '@/platform/sections';
import { toScreen } from '@/session/panels';
import { always, canEdit, set } from './conditions';
import type { Command } from './types';

/** Commands of exercises, their worksheets, and the report. */
export const EXERCISE_COMMANDS = {
  openPath: {
    label: ($) => $.path.command,
    group: 'project',
    keys: [],
    isEnabled: always,
    // Beside the map where there is room, else as a sheet over it.
    run: ({ view }) => {
      view.setState({ leftTab: 'path', isLeftOpen: true, sheet: 'path', start: 'closed' });
      requestAnimationFrame(() => goToPath());
    },
  },
  tieMatrix: {
    label: ($) => $.matrix.command,
    group: 'draw',
    keys: [],
    isEnabled: canEdit,
    run: set({ dialog: 'matrix' }),
  },
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
  toggleReport: {
    label: ($) => $.reportScreen.command,
    group: 'view',
    keys: [],
    isEnabled: always,
    run: ({ view }) =>
      view.setState((state) => ({
        ...toScreen(state, state.screen === 'report' ? state.lastTwin : 'report'),
        sheet: null,
        start: 'closed',
      })),
  },
} as const satisfies Record<string, Command>;
