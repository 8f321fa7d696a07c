import { moveActors } from '@/model/edits/actors';
import type { ActorId, FrameId } from '@/model/ids';
import { isInFrame } from '@/model/select';
import type { Place } from '@/model/types';
import type { Session } from '@/session/createSession';
import { roundPlace } from './drafting';

/** Actors moved by hand, in the frame in which the hand took them. */
export interface Moved {
  readonly frame: FrameId;
  readonly places: ReadonlyMap<ActorId, Place>;
}

/**
 * Writes where actors were moved to, in whole px, as one step. Actors and frames that another tab or an undo
 * removed meanwhile stay removed.
 */
export function writeMoves({ document, apply }: Session, moved: Moved): void {
  const project = document.getProject();
  const frame = project.frames.find((one) => one.id === moved.frame);
  if (!frame) return;
  const moves = [...moved.places]
    .map(([id, to]) => ({ id, to: roundPlace(to) }))
    .filter(({ id, to: [x, y] }) => {
      const now = frame.place[id];
      return isInFrame(project, frame, id) && (now?.[0] !== x || now?.[1] !== y);
    });
  if (moves.length > 0) apply(moveActors(project, frame.id, moves));
}
