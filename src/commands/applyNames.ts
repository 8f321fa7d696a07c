import type { ActorId } from '@/model/ids';
import type { Session } from '@/session/createSession';
import { type NamesPlan, placeNames } from './planNames';

/**
 * Puts planned names on the map in view, near the middle of what it shows, as one undo step.
 *
 * @returns the actors that are now there, none when the plan is empty or the project read-only
 */
export function applyNames(
  session: Session,
  plan: Pick<NamesPlan, 'fresh' | 'elsewhere'>,
): readonly ActorId[] {
  const { document, view, frame, ids, apply } = session;
  const placing = placeNames(document.getProject(), frame(), plan, {
    near: view.getState().centre,
    newId: ids.actor,
  });
  if (!placing) return [];
  apply(placing.edit);
  if (document.readOnly) return [];
  view.setState({ camera: { move: 'reveal', actors: placing.actors } });
  return placing.actors;
}
