import { freePlaces } from '@/canvas/layout/freePlaces';
import { newActor } from '@/model/defaults';
import type { Change } from '@/model/edit';
import { addActors } from '@/model/edits/actors';
import type { Actor } from '@/model/types';
import type { Session } from '@/session/createSession';

/**
 * Puts an actor of whom more than the name is known on the map in view, on a free place near the middle of what it
 * shows, as one undo step.
 *
 * @param also changes that belong to the same step
 */
export function addKnown(
  session: Session,
  name: string,
  known: Partial<Omit<Actor, 'id' | 'name'>>,
  also: readonly Change[],
): void {
  const { document, view, frame, ids, apply } = session;
  const { id, place } = frame();
  const near = view.getState().centre;
  const [at = near] = freePlaces(Object.values(place), 1, near);
  const actor = newActor(ids.actor(), name, known);
  const edit = addActors(id, [{ actor, at }]);
  apply({ ...edit, changes: [...edit.changes, ...also] });
  if (!document.readOnly) view.setState({ camera: { move: 'reveal', actors: [actor.id] } });
}
