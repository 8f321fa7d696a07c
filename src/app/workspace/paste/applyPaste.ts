import { runLayout } from '@/canvas/layout/runLayout';
import { nextTieType } from '@/commands/tying';
import type { ActorId } from '@/model/ids';
import type { Session } from '@/session/createSession';
import type { PastePlan } from '@/transfer/pasted/planPasted';
import { toNewcomers } from './newcomers';
import { pasteEdit } from './pasteEdit';
import { placeNewcomers } from './placeNewcomers';

/**
 * Carries out a plan on the frame in view as one undo step, near the middle of what is shown.
 *
 * @param isWanted asked when places have been found, which may take seconds: nothing is done for whoever has called
 *   it off, or gone to another frame, meanwhile
 * @returns the actors that are there now and were not before; none when there was nothing to do, or the project
 *          is read-only, which is said
 */
export async function applyPaste(
  session: Session,
  plan: PastePlan,
  isWanted: () => boolean,
): Promise<readonly ActorId[]> {
  const { document, view, frame, ids, apply } = session;
  const before = frame();
  const { strength } = view.getState().tieDefaults;
  const status = before.kind === 'plan' ? 'planned' : 'existing';
  const newcomers = toNewcomers(document.getProject(), plan, {
    ids,
    next: { type: nextTieType(session), strength, status },
  });
  const places = await placeNewcomers(document.getProject(), before, newcomers, {
    near: view.getState().centre,
    runLayout,
  });
  if (!isWanted() || frame().id !== before.id) return [];
  const edit = pasteEdit(document.getProject(), before, newcomers, places);
  if (!edit) return [];
  apply(edit);
  if (document.readOnly) return [];
  const actors = [...newcomers.made, ...newcomers.shown].map(({ id }) => id);
  if (actors.length > 0) view.setState({ camera: { move: 'reveal', actors } });
  return actors;
}
