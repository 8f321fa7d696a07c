import { ownValue } from './entries';
import type { ActorId, FrameId, TieId } from './ids';
import type { Project } from './types';

/** The record of `Project.plan` that holds why things changed; each reason is a field of its own. */
export const REASONS = 'reasons';

/** The field of REASONS that says why an actor or tie changed when this frame followed the one before. */
export function reasonField(frame: FrameId, subject: ActorId | TieId): string {
  return `${frame}/${subject}`;
}

/**
 * Why an actor or a tie came, went or changed in a frame, in the user's words.
 *
 * @param frame the later one, in which the change is seen
 * @returns '' when nothing was written
 */
export function reasonOf({ plan }: Project, frame: FrameId, subject: ActorId | TieId): string {
  const reason = ownValue(ownValue(plan, REASONS) ?? {}, reasonField(frame, subject));
  return typeof reason === 'string' ? reason : '';
}
