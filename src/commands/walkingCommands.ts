import type { Message } from '@/i18n/messages';
import type { Side } from '@/model/walking';
import type { Session } from '@/session/createSession';
import { always, canEdit } from './conditions';
import { actorsMeant } from './meant';
import type { Command } from './types';
import { actorInHand, draftOnSide, nudge, walkTies, walkTo } from './walk';

const hasMeant = (session: Session) =>
  canEdit(session) && (session.view.getState().marked !== null || actorsMeant(session).length > 0);
const hasInHand = (session: Session) => canEdit(session) && actorInHand(session) !== null;

/** How far an arrow key moves an actor, px, alone and with Shift. */
const NUDGE_PX = 1;
const LEAP_PX = 10;

/** Goes to the nearest actor on a side. */
const going = (side: Side, keys: string, label: Message): Command => ({
  label,
  row: ($) => $.walking.go,
  group: 'walk',
  keys: [keys],
  where: 'canvas',
  isEnabled: always,
  run: (session) => walkTo(session, side),
});

/** Adds a tied actor on a side. */
const adding = (side: Side, keys: string, label: Message): Command => ({
  label,
  row: ($) => $.walking.add,
  group: 'draw',
  keys: [keys],
  where: 'canvas',
  isEnabled: hasInHand,
  run: (session) => draftOnSide(session, side),
});

/** Moves what is selected a little to a side. */
const nudging = (side: Side, keys: string, label: Message): Command => ({
  label,
  row: ($) => $.walking.nudge,
  isOnlyKey: true,
  group: 'edit',
  keys: [keys],
  isEnabled: hasMeant,
  run: (session) => nudge(session, side, NUDGE_PX),
});

/** Moves what is selected ten times as far. */
const leaping = (side: Side, keys: string, label: Message): Command => ({
  ...nudging(side, `Shift+${keys}`, label),
  row: ($) => $.walking.leap,
  run: (session) => nudge(session, side, LEAP_PX),
});

/** Commands that go about the map with the keys, and draw from where they are. */
export const WALKING_COMMANDS = {
  goLeft: going('left', 'Alt+ArrowLeft', ($) => $.walking.goLeft),
  goRight: going('right', 'Alt+ArrowRight', ($) => $.walking.goRight),
  goUp: going('up', 'Alt+ArrowUp', ($) => $.walking.goUp),
  goDown: going('down', 'Alt+ArrowDown', ($) => $.walking.goDown),
  nextTie: {
    label: ($) => $.walking.nextTie,
    group: 'walk',
    keys: [']'],
    isEnabled: always,
    run: (session) => walkTies(session, 1),
  },
  previousTie: {
    label: ($) => $.walking.previousTie,
    group: 'walk',
    keys: ['['],
    isEnabled: always,
    run: (session) => walkTies(session, -1),
  },
  addLeft: adding('left', '$mod+ArrowLeft', ($) => $.walking.addLeft),
  addRight: adding('right', '$mod+ArrowRight', ($) => $.walking.addRight),
  addUp: adding('up', '$mod+ArrowUp', ($) => $.walking.addUp),
  addDown: adding('down', '$mod+ArrowDown', ($) => $.walking.addDown),
  connectTo: {
    label: ($) => $.walking.connectTo,
    group: 'draw',
    keys: ['c'],
    isEnabled: canEdit,
    // With nobody in hand the tool asks for both ends.
    run: (session) =>
      session.view.setState(
        actorsMeant(session).length > 0 ? { dialog: 'connect' } : { tool: 'connect', connectFrom: null },
      ),
  },
  nudgeLeft: nudging('left', 'ArrowLeft', ($) => $.walking.nudgeLeft),
  nudgeRight: nudging('right', 'ArrowRight', ($) => $.walking.nudgeRight),
  nudgeUp: nudging('up', 'ArrowUp', ($) => $.walking.nudgeUp),
  nudgeDown: nudging('down', 'ArrowDown', ($) => $.walking.nudgeDown),
  leapLeft: leaping('left', 'ArrowLeft', ($) => $.walking.leapLeft),
  leapRight: leaping('right', 'ArrowRight', ($) => $.walking.leapRight),
  leapUp: leaping('up', 'ArrowUp', ($) => $.walking.leapUp),
  leapDown: leaping('down', 'ArrowDown', ($) => $.walking.leapDown),
} as const satisfies Record<string, Command>;
