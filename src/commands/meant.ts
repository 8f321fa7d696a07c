import type { ActorId } from '@/model/ids';
import { isInFrame } from '@/model/select';
import type { Session } from '@/session/createSession';
import type { Selection } from '@/session/view';

/** The actors that a command is about: the selected ones, else the one that has the keyboard focus. */
export function actorsMeant(session: Session): readonly ActorId[] {
  const { selection } = session.view.getState();
  if (selection.actors.size > 0) return [...selection.actors];
  const focused = focusedActor(session);
  return focused ? [focused] : [];
}

/** What is selected, else what has the keyboard focus; both may be nothing. */
export function selectionMeant({ view, frame }: Session): Selection {
  const { selection, keysOn } = view.getState();
  if (selection.actors.size + selection.ties.size > 0 || !keysOn) return selection;
  if (keysOn.on === 'actor')
    return { actors: new Set([keysOn.id].filter((id) => Object.hasOwn(frame().place, id))), ties: new Set() };
  return { actors: new Set(), ties: new Set([keysOn.id].filter((id) => Object.hasOwn(frame().ties, id))) };
}

/** The actor that has the keyboard focus, or from which the tie that has it was reached; null for none. */
export function focusedActor({ document, view, frame }: Session): ActorId | null {
  const { keysOn } = view.getState();
  const id = keysOn && (keysOn.on === 'actor' ? keysOn.id : keysOn.from);
  return id && isInFrame(document.getProject(), frame(), id) ? id : null;
}
