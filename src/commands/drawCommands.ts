import { always, canEdit, set } from './conditions';
import { hasOneToName, startNaming } from './naming';
import { draftInTheMiddle } from './newActor';
import type { Command } from './types';

/** Commands that draw, and the tools for it. */
export const DRAW_COMMANDS = {
  rename: {
    label: ($) => $.commands.rename,
    group: 'draw',
    keys: ['F2', 'Enter'],
    isEnabled: (session) => canEdit(session) && hasOneToName(session),
    run: startNaming,
  },
  newActor: {
    label: ($) => $.commands.newActor,
    group: 'draw',
    keys: ['n'],
    isEnabled: canEdit,
    run: draftInTheMiddle,
  },
  addNames: {
    label: ($) => $.commands.addNames,
    group: 'draw',
    keys: ['Shift+n'],
    isEnabled: canEdit,
    run: set({ dialog: 'names' }),
  },
  connectTool: {
    label: ($) => $.commands.connectTool,
    group: 'draw',
    // C alone asks in a list; this one takes both ends from the map.
    keys: ['Shift+c'],
    isEnabled: canEdit,
    run: ({ view }) => {
      const { actors } = view.getState().selection;
      const [only] = actors;
      view.setState({ tool: 'connect', connectFrom: actors.size === 1 && only ? only : null });
    },
  },
  selectTool: {
    label: ($) => $.commands.selectTool,
    group: 'draw',
    keys: ['v'],
    isEnabled: always,
    run: set({ tool: 'select', connectFrom: null }),
  },
  panTool: {
    label: ($) => $.commands.panTool,
    group: 'draw',
    keys: ['h'],
    isEnabled: always,
    run: set({ tool: 'pan', connectFrom: null }),
  },
} as const satisfies Record<string, Command>;
