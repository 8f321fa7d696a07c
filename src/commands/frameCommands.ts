import { currentTranslate } from '@/i18n/language';
import { copyFrame, moveFrame } from '@/model/edits/frames';
import type { Frame } from '@/model/types';
import type { Session } from '@/session/createSession';
import { openFrame, playFrame } from '@/session/view';
import { canEdit } from './conditions';
import type { Command } from './types';

/** Index of the frame in view. */
function indexOf({ document, frame }: Session): number {
  return document.getProject().frames.findIndex(({ id }) => id === frame().id);
}

/** The frame before or after the one in view, null at either end. */
const frameBeside = (session: Session, step: 1 | -1) =>
  session.document.getProject().frames[indexOf(session) + step] ?? null;

const openBeside = (step: 1 | -1) => (session: Session) => {
  const next = frameBeside(session, step);
  if (next) openFrame(session.view, next.id);
};

/**
 * Moves a frame in the row; the one in view stays in view.
 *
 * @param to the index it is to have afterwards
 */
export function putFrameAt(session: Session, frame: Frame, to: number): void {
  const { document, view } = session;
  const edit = moveFrame(document.getProject(), frame, to);
  if (!edit) return;
  // Until a frame is chosen the first is in view, and the first may be another now.
  view.setState({ frame: session.frame().id });
  session.apply(edit);
}

const moveBeside = (step: 1 | -1) => (session: Session) =>
  putFrameAt(session, session.frame(), indexOf(session) + step);

const canMove = (step: 1 | -1) => (session: Session) =>
  canEdit(session) && frameBeside(session, step) !== null;

/** A copy of the frame in view, which is opened. */
function copyInView(session: Session): void {
  const { document, view, ids, apply } = session;
  const project = document.getProject();
  const id = ids.frame();
  const title = currentTranslate()(($) => $.editor.copyTitle, { number: project.frames.length + 1 });
  apply(copyFrame(project, session.frame(), { id, title, noteId: ids.mapNote }));
  openFrame(view, id);
  // It is what was in view: nothing to tell of a change.
  view.setState({ step: null });
}

/** Commands on the row of frames: stepping, playing, and where the one in view stands. */
export const FRAME_COMMANDS = {
  copyFrame: {
    label: ($) => $.editor.copyFrame,
    group: 'draw',
    keys: [],
    isEnabled: canEdit,
    run: copyInView,
  },
  nextFrame: {
    label: ($) => $.walking.nextFrame,
    group: 'view',
    keys: ['PageDown'],
    isEnabled: (session) => frameBeside(session, 1) !== null,
    run: openBeside(1),
  },
  previousFrame: {
    label: ($) => $.walking.previousFrame,
    group: 'view',
    keys: ['PageUp'],
    isEnabled: (session) => frameBeside(session, -1) !== null,
    run: openBeside(-1),
  },
  playFrames: {
    label: ($) => $.frames.playOrPause,
    group: 'view',
    keys: ['Shift+p'],
    isEnabled: ({ document }) => document.getProject().frames.length > 1,
    run: (session) => {
      const { view, document } = session;
      const [first] = document.getProject().frames;
      const isAtEnd = frameBeside(session, 1) === null;
      if (view.getState().playing === 'on') view.setState({ playing: 'paused' });
      // From the last frame there is nothing to play but all of it again.
      else if (isAtEnd && first) playFrame(view, first.id);
      else view.setState({ playing: 'on' });
    },
  },
  moveFrameLeft: {
    label: ($) => $.frames.moveLeft,
    group: 'view',
    keys: ['Shift+PageUp'],
    isEnabled: canMove(-1),
    run: moveBeside(-1),
  },
  moveFrameRight: {
    label: ($) => $.frames.moveRight,
    group: 'view',
    keys: ['Shift+PageDown'],
    isEnabled: canMove(1),
    run: moveBeside(1),
  },
} as const satisfies Record<string, Command>;
