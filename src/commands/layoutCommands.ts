import type { Session } from '@/session/createSession';
import { type ArrangeOptions, arrangeMap } from './arrange';
import { canEdit, set } from './conditions';
import type { Command } from './types';

const arrange = (options: ArrangeOptions) => (session: Session) => {
  void arrangeMap(session, options);
};

/** Every way to lay the map out; `arrange` itself, the usual one, is with the commands of the view. */
export const LAYOUT_COMMANDS = {
  chooseLayout: {
    label: ($) => $.layouts.choose,
    group: 'view',
    keys: ['Shift+l'],
    isEnabled: canEdit,
    run: set({ dialog: 'layouts' }),
  },
  arrangeSelected: {
    label: ($) => $.layouts.arrangeSelected,
    group: 'view',
    keys: [],
    isEnabled: (session) => canEdit(session) && session.view.getState().selection.actors.size > 1,
    run: arrange({ kind: 'force', isOnlySelected: true }),
  },
  layoutConcentric: {
    label: ($) => $.layouts.concentricCommand,
    group: 'view',
    keys: [],
    isEnabled: canEdit,
    run: arrange({ kind: 'concentric' }),
  },
  layoutCircle: {
    label: ($) => $.layouts.circleCommand,
    group: 'view',
    keys: [],
    isEnabled: canEdit,
    run: arrange({ kind: 'circle' }),
  },
  layoutLanes: {
    label: ($) => $.layouts.lanesCommand,
    group: 'view',
    keys: [],
    isEnabled: canEdit,
    run: arrange({ kind: 'lanes' }),
  },
  layoutHierarchy: {
    label: ($) => $.layouts.hierarchyCommand,
    group: 'view',
    keys: [],
    isEnabled: canEdit,
    run: arrange({ kind: 'hierarchy' }),
  },
  layoutGrid: {
    label: ($) => $.layouts.gridCommand,
    group: 'view',
    keys: [],
    isEnabled: canEdit,
    run: arrange({ kind: 'grid' }),
  },
  removeOverlaps: {
    label: ($) => $.layouts.spread,
    group: 'view',
    keys: [],
    isEnabled: canEdit,
    run: arrange({ kind: 'spread' }),
  },
  toggleGuides: {
    label: ($) => $.layouts.toggleGuides,
    group: 'view',
    keys: [],
    isEnabled: ({ view }) => view.getState().layout.drawn !== null,
    run: ({ view }) =>
      view.setState(({ layout }) => ({ layout: { ...layout, areGuidesShown: !layout.areGuidesShown } })),
  },
} as const satisfies Record<string, Command>;
