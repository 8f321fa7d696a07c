import { moveActors } from '@/model/edits/actors';
import { alignActors, distributeActors, type Line, type Move, type Way } from '@/model/edits/alignment';
import { changeTies, reverseTies } from '@/model/edits/ties';
import type { Direction, Tie } from '@/model/types';
import type { Session } from '@/session/createSession';
import { always, canEdit, set } from './conditions';
import type { Command } from './types';

const hasActors = (least: number) => (session: Session) =>
  canEdit(session) && session.view.getState().selection.actors.size >= least;

const hasTies = (session: Session) => canEdit(session) && session.view.getState().selection.ties.size > 0;

/** Moves actors as one step; they glide to their places. */
function moveTo({ document, view, frame, apply }: Session, moves: readonly Move[]): void {
  if (moves.length === 0) return;
  view.setState({ glideFrom: frame().place });
  apply(moveActors(document.getProject(), frame().id, moves));
}

const align = (line: Line) => (session: Session) => {
  const { document, frame, view } = session;
  moveTo(session, alignActors(document.getProject(), frame(), view.getState().selection.actors, line));
};

const distribute = (way: Way) => (session: Session) => {
  const { document, frame, view } = session;
  moveTo(session, distributeActors(document.getProject(), frame(), view.getState().selection.actors, way));
};

function selectedTies({ view, frame }: Session): Tie[] {
  const { ties } = frame();
  return [...view.getState().selection.ties].flatMap((id) => (ties[id] ? [ties[id]] : []));
}

const direct = (direction: Direction) => (session: Session) => {
  const ids = selectedTies(session).map(({ id }) => id);
  session.apply(changeTies(session.document.getProject(), session.frame(), ids, { direction }));
};

/** Commands that line actors up, turn ties, and set how a drag snaps. */
export const MOVING_COMMANDS = {
  alignLeft: {
    label: ($) => $.moving.alignLeft,
    group: 'edit',
    keys: ['$mod+Shift+ArrowLeft'],
    where: 'canvas',
    isEnabled: hasActors(2),
    run: align('left'),
  },
  alignCentre: {
    label: ($) => $.moving.alignCentre,
    group: 'edit',
    keys: [],
    isEnabled: hasActors(2),
    run: align('centre'),
  },
  alignRight: {
    label: ($) => $.moving.alignRight,
    group: 'edit',
    keys: ['$mod+Shift+ArrowRight'],
    where: 'canvas',
    isEnabled: hasActors(2),
    run: align('right'),
  },
  alignTop: {
    label: ($) => $.moving.alignTop,
    group: 'edit',
    keys: ['$mod+Shift+ArrowUp'],
    where: 'canvas',
    isEnabled: hasActors(2),
    run: align('top'),
  },
  alignMiddle: {
    label: ($) => $.moving.alignMiddle,
    group: 'edit',
    keys: [],
    isEnabled: hasActors(2),
    run: align('middle'),
  },
  alignBottom: {
    label: ($) => $.moving.alignBottom,
    group: 'edit',
    keys: ['$mod+Shift+ArrowDown'],
    where: 'canvas',
    isEnabled: hasActors(2),
    run: align('bottom'),
  },
  distributeAcross: {
    label: ($) => $.moving.distributeAcross,
    group: 'edit',
    keys: [],
    isEnabled: hasActors(3),
    run: distribute('across'),
  },
  distributeDown: {
    label: ($) => $.moving.distributeDown,
    group: 'edit',
    keys: [],
    isEnabled: hasActors(3),
    run: distribute('down'),
  },
  tieUndirected: {
    label: ($) => $.moving.tieUndirected,
    group: 'edit',
    keys: ['u'],
    isEnabled: hasTies,
    run: direct('none'),
  },
  tieDirected: {
    label: ($) => $.moving.tieDirected,
    group: 'edit',
    keys: ['d'],
    isEnabled: hasTies,
    run: direct('forward'),
  },
  tieMutual: {
    label: ($) => $.moving.tieMutual,
    group: 'edit',
    keys: ['m'],
    isEnabled: hasTies,
    run: direct('both'),
  },
  tieReverse: {
    label: ($) => $.moving.tieReverse,
    group: 'edit',
    keys: ['r'],
    isEnabled: hasTies,
    run: (session) =>
      session.apply(reverseTies(session.document.getProject(), session.frame(), selectedTies(session))),
  },
  laserTool: {
    label: ($) => $.moving.laserTool,
    group: 'view',
    keys: ['l'],
    isEnabled: always,
    run: set({ tool: 'laser', connectFrom: null }),
  },
  toggleSnapping: {
    label: ($) => $.moving.toggleSnapping,
    group: 'view',
    keys: [],
    isEnabled: always,
    run: ({ view }) => view.setState(({ isSnapping }) => ({ isSnapping: !isSnapping })),
  },
  toggleGrid: {
    label: ($) => $.moving.toggleGrid,
    group: 'view',
    keys: [],
    isEnabled: always,
    run: ({ view }) => view.setState(({ hasGrid }) => ({ hasGrid: !hasGrid })),
  },
} as const satisfies Record<string, Command>;
