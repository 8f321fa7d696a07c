import { canEdit, hasActors } from './conditions';
import {
  groupSelection,
  groupsMeant,
  hasMarks,
  pickNextMark,
  toggleFolded,
  ungroup,
  writeNoteInTheMiddle,
} from './marks';
import type { Command } from './types';

/** Commands for what is on the map besides actors and ties: groups and free notes. */
export const GROUP_COMMANDS = {
  group: {
    label: ($) => $.groups.group,
    group: 'draw',
    keys: ['$mod+g'],
    where: 'canvas',
    isEnabled: (session) => canEdit(session) && hasActors(session),
    run: groupSelection,
  },
  ungroup: {
    label: ($) => $.groups.ungroup,
    group: 'draw',
    keys: ['$mod+Shift+g'],
    where: 'canvas',
    isEnabled: (session) => canEdit(session) && groupsMeant(session).length > 0,
    run: (session) => ungroup(session, groupsMeant(session)),
  },
  foldGroup: {
    label: ($) => $.groups.foldOrUnfold,
    group: 'view',
    keys: [],
    isEnabled: (session) => groupsMeant(session).length > 0,
    run: (session) => {
      for (const { id } of groupsMeant(session)) toggleFolded(session, id);
    },
  },
  newNote: {
    label: ($) => $.groups.newNote,
    group: 'draw',
    keys: ['s'],
    isEnabled: canEdit,
    run: writeNoteInTheMiddle,
  },
  nextMark: {
    label: ($) => $.groups.nextMark,
    group: 'view',
    keys: ['g'],
    isEnabled: hasMarks,
    run: pickNextMark,
  },
} as const satisfies Record<string, Command>;
