import { otherEnd, reattachTie, type TieEndName } from '@/model/edits/ties';
import type { ActorId } from '@/model/ids';
import { isInFrame } from '@/model/select';
import type { Place, Tie } from '@/model/types';
import type { Session } from '@/session/createSession';
import { notify } from '@/session/notices';
import { select } from '@/session/view';

/** How near an end must come to an actor to catch, px of the map. */
const CATCH_PX = 44;

/** The actor over whom an end is held, null for nobody: the nearest whose knot is within reach. O(n). */
export function actorUnder(session: Session, [x, y]: Place): ActorId | null {
  const project = session.document.getProject();
  const frame = session.frame();
  let found: ActorId | null = null;
  let least = CATCH_PX;
  for (const { id } of Object.values(project.actors)) {
    const at = isInFrame(project, frame, id) ? frame.place[id] : undefined;
    if (!at) continue;
    const distance = Math.hypot(at[0] - x, at[1] - y);
    if (distance >= least) continue;
    least = distance;
    found = id;
  }
  return found;
}

/**
 * Ties an end to another actor and selects the tie. Over nobody the tie stays, and over its own other end it is
 * refused; both are said.
 */
export function dropEnd(session: Session, id: Tie['id'], end: TieEndName, over: ActorId | null): void {
  const { document, frame, view, notices, apply } = session;
  const tie = frame().ties[id];
  if (!tie) return;
  select(view, [], [id]);
  if (over === null) notify(notices, { kind: 'tieStayed' });
  else if (over === otherEnd(tie, end)) notify(notices, { kind: 'selfTie' });
  else {
    const edit = reattachTie(document.getProject(), frame(), tie, { end, to: over });
    if (edit) apply(edit);
  }
}
