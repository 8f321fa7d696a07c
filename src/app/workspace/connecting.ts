import { finishDraft } from '@/canvas/drafting';
import { placeOnSide } from '@/canvas/layout/placeOnSide';
import { connectAll } from '@/commands/tying';
import { ownValue } from '@/model/entries';
import type { ActorId } from '@/model/ids';
import type { Session } from '@/session/createSession';
import { select } from '@/session/view';

/** Makes an actor beside the first one, tied to all of them. */
export function connectToNew(session: Session, from: readonly ActorId[], name: string): void {
  const { view, frame } = session;
  const [first, ...others] = from;
  const { place } = frame();
  const beside = first && ownValue(place, first);
  if (!first || !beside) return;
  const at = placeOnSide(Object.values(place), beside, 'right');
  const fresh = finishDraft(session, { at, tiedTo: first }, name);
  connectAll(session, others, fresh);
  select(view, from);
}
