import type { Message } from '@/i18n/messages';
import type { Session } from '@/session/createSession';
import { notify } from '@/session/notices';
import { always } from './conditions';
import { actorsMeant } from './meant';
import type { Command } from './types';

/** A map has few who are farther apart than this many steps. */
const MOST_STEPS = 9;

const hasFocus = ({ view }: Session) => view.getState().focus !== null;

/** Shows only who is at most so many steps from the actors that are meant; says so when nobody is. */
function focusOn(session: Session, steps: number): void {
  const { view, notices } = session;
  const meant = actorsMeant(session);
  const actors = meant.length > 0 ? meant : (view.getState().focus?.actors ?? []);
  if (actors.length === 0) notify(notices, { kind: 'focusWhom' });
  else view.setState({ focus: { actors, steps } });
}

/**
 * Widens or narrows the focus by a step.
 *
 * @returns false when there is no focus
 */
export function changeFocus({ view }: Session, by: 1 | -1): boolean {
  const { focus } = view.getState();
  if (!focus) return false;
  const steps = Math.min(MOST_STEPS, Math.max(0, focus.steps + by));
  if (steps !== focus.steps) view.setState({ focus: { ...focus, steps } });
  return true;
}

const focusing = (steps: number, label: Message): Command => ({
  label,
  row: ($) => $.walking.focus,
  group: 'view',
  keys: [String(steps)],
  // Without an actor it says why it does nothing.
  isEnabled: always,
  run: (session) => focusOn(session, steps),
});

/** Commands that show only an actor's surroundings. */
export const FOCUS_COMMANDS = {
  focus1: focusing(1, ($) => $.walking.focus1),
  focus2: focusing(2, ($) => $.walking.focus2),
  focus3: focusing(3, ($) => $.walking.focus3),
  focus4: focusing(4, ($) => $.walking.focus4),
  focus5: focusing(5, ($) => $.walking.focus5),
  focus6: focusing(6, ($) => $.walking.focus6),
  focus7: focusing(7, ($) => $.walking.focus7),
  focus8: focusing(8, ($) => $.walking.focus8),
  focus9: focusing(9, ($) => $.walking.focus9),
  widenFocus: {
    label: ($) => $.walking.widenFocus,
    group: 'view',
    keys: [],
    isEnabled: hasFocus,
    run: (session) => void changeFocus(session, 1),
  },
  narrowFocus: {
    label: ($) => $.walking.narrowFocus,
    group: 'view',
    keys: [],
    isEnabled: hasFocus,
    run: (session) => void changeFocus(session, -1),
  },
  endFocus: {
    label: ($) => $.walking.endFocus,
    group: 'view',
    keys: ['0'],
    isEnabled: hasFocus,
    run: ({ view }) => view.setState({ focus: null }),
  },
} as const satisfies Record<string, Command>;
