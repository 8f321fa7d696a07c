import { finishDraft } from '@/canvas/drafting';
import { placeOnSide } from '@/canvas/layout/placeOnSide';
import { connect } from '@/commands/tying';
import { ownValue } from '@/model/entries';
import type { ActorId } from '@/model/ids';
import type { Session } from '@/session/createSession';
import { select } from '@/session/view';

/** Ties actors to one other, each as a step of its own; who was selected stays selected. */
export function connectAll(session: Session, from: readonly ActorId[], to: ActorId): void {
  for (const actor of from) if (actor !== to) connect(session, actor, to);
}

/** Makes an actor beside the first one, tied to all of them. */
export function connectToNew(session: Session, from: readonly ActorId[], name: string): void {
  const { view, frame } = session;
  const [first, ...others] = from;
  const { place } = frame();
  const beside = first && ownValue(place, first);
  if (!first || !beside) return;
  const at = placeOnSide(Object.values(place), beside, 'right');
  const fresh = finishDraft(session, { at, tiedTo: first }, name);
  for (const other of others) connect(session, other, fresh);
  select(view, from);
}
