import { arrangeMap } from './arrange';
import { always, canEdit, set } from './conditions';
import { changeFocus } from './focusCommands';
import type { Command } from './types';

/** Commands that only change how the map is seen, and the layout. */
export const VIEW_COMMANDS = {
  arrange: {
    label: ($) => $.commands.arrange,
    group: 'view',
    keys: ['$mod+Shift+l'],
    isEnabled: canEdit,
    run: (session) => {
      void arrangeMap(session);
    },
  },
  fit: {
    label: ($) => $.commands.fit,
    group: 'view',
    keys: ['Shift+Digit1'],
    isEnabled: always,
    run: ({ view }) => view.setState({ camera: { move: 'fit' } }),
  },
  zoomIn: {
    label: ($) => $.commands.zoomIn,
    group: 'view',
    // On a US keyboard '+' is Shift and '='.
    keys: ['+', '=', 'Shift++'],
    isEnabled: always,
    run: (session) => {
      if (!changeFocus(session, 1)) session.view.setState({ camera: { move: 'zoomIn' } });
    },
  },
  zoomOut: {
    label: ($) => $.commands.zoomOut,
    group: 'view',
    keys: ['-'],
    isEnabled: always,
    run: (session) => {
      if (!changeFocus(session, -1)) session.view.setState({ camera: { move: 'zoomOut' } });
    },
  },
  find: {
    label: ($) => $.commands.find,
    group: 'view',
    // '/' needs Shift on German, Nordic and other keyboards.
    keys: ['$mod+f', '/', 'Shift+/'],
    isEnabled: always,
    run: set({ dialog: 'find' }),
  },
  toggleLeft: {
    label: ($) => $.commands.toggleLeft,
    group: 'view',
    keys: [],
    isEnabled: always,
    run: ({ view }) => view.setState((state) => ({ isLeftOpen: !state.isLeftOpen })),
  },
  toggleRight: {
    label: ($) => $.commands.toggleRight,
    group: 'view',
    keys: [],
    isEnabled: always,
    run: ({ view }) => view.setState((state) => ({ isRightOpen: !state.isRightOpen })),
  },
  toggleStrip: {
    label: ($) => $.commands.toggleStrip,
    group: 'view',
    keys: [],
    isEnabled: always,
    run: ({ view }) => view.setState((state) => ({ isStripOpen: !state.isStripOpen })),
  },
} as const satisfies Record<string, Command>;
