import { enterFullscreen } from '@/platform/fullscreen';
import { goToRegion } from '@/platform/regions';
import { NOTHING_BEGUN } from '@/session/hand';
import { always, hasActors, set } from './conditions';
import type { Command } from './types';

/** Commands on the screen as a whole: its regions, what it fits, presenting, and finding commands. */
export const SCREEN_COMMANDS = {
  nextRegion: {
    label: ($) => $.walking.nextRegion,
    group: 'walk',
    keys: ['F6'],
    where: 'window',
    isForFields: true,
    isOnlyKey: true,
    isEnabled: always,
    run: () => void goToRegion(1),
  },
  previousRegion: {
    label: ($) => $.walking.previousRegion,
    group: 'walk',
    keys: ['Shift+F6'],
    where: 'window',
    isForFields: true,
    isOnlyKey: true,
    isEnabled: always,
    run: () => void goToRegion(-1),
  },
  fitSelection: {
    label: ($) => $.walking.fitSelection,
    group: 'view',
    keys: ['Shift+Digit2'],
    isEnabled: hasActors,
    run: ({ view }) =>
      view.setState({ camera: { move: 'fitActors', actors: [...view.getState().selection.actors] } }),
  },
  actualSize: {
    label: ($) => $.walking.actualSize,
    group: 'view',
    keys: ['$mod+0'],
    // Elsewhere these keys are the browser's own zoom, which is an aid.
    where: 'canvas',
    isEnabled: always,
    run: set({ camera: { move: 'actualSize' } }),
  },
  present: {
    label: ($) => $.walking.present,
    group: 'view',
    keys: ['p'],
    isEnabled: always,
    run: ({ view }) => {
      // What is half done is no sight for a room; the laser is.
      view.setState(({ tool }) => ({
        ...NOTHING_BEGUN,
        presenting: 'map',
        dialog: null,
        sheet: null,
        tool: tool === 'connect' ? 'select' : tool,
      }));
      enterFullscreen();
    },
  },
  palette: {
    label: ($) => $.palette.title,
    group: 'project',
    keys: ['$mod+k', '$mod+/'],
    isOnlyKey: true,
    isEnabled: always,
    run: set({ dialog: 'palette' }),
  },
  toggleSingleKeys: {
    label: ($) => $.help.singleKeys,
    group: 'project',
    keys: [],
    isEnabled: always,
    run: ({ view }) => view.setState(({ hasSingleKeys }) => ({ hasSingleKeys: !hasSingleKeys })),
  },
} as const satisfies Record<string, Command>;
