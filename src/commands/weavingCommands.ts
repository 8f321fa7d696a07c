import { goToSection } from '@/platform/sections';
import { always } from './conditions';
import type { Command } from './types';

/** Commands of weaving. */
export const WEAVING_COMMANDS = {
  proposeTies: {
    label: ($) => $.weaving.command,
    group: 'view',
    keys: [],
    isEnabled: always,
    run: ({ view }) => {
      // Beside the map where there is room, else as a sheet over it.
      view.setState(({ openSections }) => ({
        screen: 'map',
        rightTab: 'reading',
        isRightOpen: true,
        sheet: 'reading',
        openSections: new Set([...openSections, 'weaving']),
      }));
      // What was just opened is drawn first.
      requestAnimationFrame(() => goToSection('weaving'));
    },
  },
} as const satisfies Record<string, Command>;
