import { NOTHING_BEGUN } from '@/session/hand';
import { NOTHING_SELECTED } from '@/session/view';
import { copyFromMenu, cutFromMenu, pasteFromMenu } from './clipboard';
import { always, canEdit, hasActors, hasSelection } from './conditions';
import { deleteSelection, duplicateSelection, selectAll } from './selection';
import type { Command } from './types';

/** Nothing selected, picked or being typed. */
const NOTHING_IN_HAND = {
  ...NOTHING_BEGUN,
  selection: NOTHING_SELECTED,
  isPicking: false,
  tool: 'select',
  lit: null,
} as const;

/** Commands that change what is there, and take changes back. */
export const EDIT_COMMANDS = {
  undo: {
    label: ($) => $.commands.undo,
    group: 'edit',
    keys: ['$mod+z'],
    isEnabled: ({ document }) => document.getHistory().undo !== null,
    run: (session) => session.undo(),
  },
  redo: {
    label: ($) => $.commands.redo,
    group: 'edit',
    keys: ['$mod+Shift+z', '$mod+y'],
    isEnabled: ({ document }) => document.getHistory().redo !== null,
    run: (session) => session.redo(),
  },
  delete: {
    label: ($) => $.commands.delete,
    group: 'edit',
    keys: ['Delete', 'Backspace'],
    isEnabled: (session) => canEdit(session) && hasSelection(session),
    run: deleteSelection,
  },
  duplicate: {
    label: ($) => $.commands.duplicate,
    group: 'edit',
    keys: ['$mod+d'],
    isEnabled: (session) => canEdit(session) && hasActors(session),
    run: duplicateSelection,
  },
  copy: {
    label: ($) => $.commands.copy,
    group: 'edit',
    keys: ['$mod+c'],
    isEnabled: hasActors,
    byEvent: true,
    run: copyFromMenu,
  },
  cut: {
    label: ($) => $.commands.cut,
    group: 'edit',
    keys: ['$mod+x'],
    isEnabled: (session) => canEdit(session) && hasActors(session),
    byEvent: true,
    run: cutFromMenu,
  },
  paste: {
    label: ($) => $.commands.paste,
    group: 'edit',
    keys: ['$mod+v'],
    isEnabled: canEdit,
    byEvent: true,
    run: pasteFromMenu,
  },
  selectAll: {
    label: ($) => $.commands.selectAll,
    group: 'edit',
    keys: ['$mod+a'],
    isEnabled: always,
    run: selectAll,
  },
  pickMany: {
    label: ($) => $.touch.pickMany,
    group: 'edit',
    keys: [],
    isEnabled: always,
    run: ({ view }) =>
      view.setState(({ isPicking }) => ({ isPicking: !isPicking, tool: 'select', connectFrom: null })),
  },
  clearSelection: {
    label: ($) => $.commands.clearSelection,
    group: 'edit',
    keys: ['Escape'],
    isEnabled: always,
    run: ({ view }) => {
      const { focus, ghost, tool, draft } = view.getState();
      const isAtRest = tool === 'select' && !draft;
      // A focus is what one was in last; whoever is selected in it stays so.
      // What is only supposed goes together with what was picked for it.
      if (ghost && isAtRest) view.setState({ ...NOTHING_IN_HAND, ghost: null });
      else if (focus && isAtRest) view.setState({ focus: null });
      else view.setState(NOTHING_IN_HAND);
    },
  },
} as const satisfies Record<string, Command>;
