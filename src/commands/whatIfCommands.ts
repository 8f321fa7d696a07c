import { supposeGone } from '@/session/suppose';
import { selectionMeant } from './meant';
import type { Command } from './types';

/** Commands that draw the map as it might be; none changes the project. */
export const WHAT_IF_COMMANDS = {
  supposeGone: {
    label: ($) => $.whatIf.command.gone,
    group: 'view',
    keys: ['a'],
    isEnabled: (session) => selectionMeant(session).actors.size > 0,
    run: (session) => {
      const { actors, ties } = selectionMeant(session);
      supposeGone(session.view, actors, ties);
    },
  },
  supposeBroken: {
    label: ($) => $.whatIf.command.broken,
    group: 'view',
    keys: ['Shift+a'],
    isEnabled: (session) => selectionMeant(session).ties.size > 0,
    run: (session) => supposeGone(session.view, [], selectionMeant(session).ties),
  },
  endSupposing: {
    label: ($) => $.whatIf.command.end,
    group: 'view',
    keys: [],
    isEnabled: ({ view }) => view.getState().ghost !== null,
    run: ({ view }) => view.setState({ ghost: null }),
  },
} as const satisfies Record<string, Command>;
