import { always, set } from './conditions';
import type { Command } from './types';

/** Commands that give the project away. */
export const SHARE_COMMANDS = {
  share: {
    label: ($) => $.share.command,
    group: 'project',
    keys: ['$mod+e'],
    isEnabled: always,
    run: set({ dialog: 'share', sharePart: null, sheet: null }),
  },
  savePicture: {
    label: ($) => $.pictures.command,
    group: 'project',
    keys: [],
    isEnabled: always,
    run: set({ dialog: 'share', sharePart: 'picture', sheet: null }),
  },
} as const satisfies Record<string, Command>;
