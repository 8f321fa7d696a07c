import { always, canEdit, set } from './conditions';
import { askAndSaveProject } from './saveProject';
import type { Command } from './types';

/** Commands on the project as a whole. */
export const PROJECT_COMMANDS = {
  saveFile: {
    label: ($) => $.commands.saveFile,
    group: 'project',
    keys: ['$mod+s'],
    isEnabled: always,
    run: (session) => {
      void askAndSaveProject(session);
    },
  },
  downloadMeasures: {
    label: ($) => $.measuresFile.command,
    group: 'project',
    keys: [],
    isEnabled: always,
    run: set({ dialog: 'measuresFile', sheet: null }),
  },
  openFile: {
    label: ($) => $.commands.openFile,
    group: 'project',
    keys: ['$mod+o'],
    isEnabled: always,
    run: set({ dialog: 'openFile' }),
  },
  versions: {
    label: ($) => $.commands.versions,
    group: 'project',
    keys: [],
    isEnabled: always,
    run: set({ dialog: 'versions' }),
  },
  tieTypes: {
    label: ($) => $.commands.tieTypes,
    group: 'project',
    keys: [],
    isEnabled: canEdit,
    run: set({ dialog: 'tieTypes' }),
  },
  keys: {
    label: ($) => $.commands.keys,
    group: 'project',
    keys: ['?', 'Shift+?'],
    isEnabled: always,
    run: set({ dialog: 'keys' }),
  },
} as const satisfies Record<string, Command>;
