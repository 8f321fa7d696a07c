import type { FrameId } from '@/model/ids';
import type { Session } from '@/session/createSession';
import { toScreen } from '@/session/panels';
import { pairFor } from '@/stages/compare/choosePair';
import { always } from './conditions';
import type { Command } from './types';

/** Opens the comparison of a frame with the one before it; of the first frame, with the last. */
export function openComparison({ document, view }: Session, frame: FrameId): void {
  const { before, after } = pairFor(document.getProject().frames, frame);
  view.setState((state) => ({
    ...toScreen(state, 'compare'),
    compareBefore: before,
    compareAfter: after,
    dialog: null,
    sheet: null,
  }));
}

/** Commands of the comparison of two frames. */
export const COMPARE_COMMANDS = {
  toggleCompare: {
    label: ($) => $.compare.title,
    group: 'view',
    keys: [],
    isEnabled: always,
    run: (session) => {
      const state = session.view.getState();
      if (state.screen === 'compare') session.view.setState(toScreen(state, state.lastTwin));
      else openComparison(session, session.frame().id);
    },
  },
} as const satisfies Record<string, Command>;
