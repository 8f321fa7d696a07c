import { otherEnd, reattachTie, type TieEndName } from '@/model/edits/ties';
import type { ActorId } from '@/model/ids';
import type { Place, Tie } from '@/model/types';
import { nearestTo } from '@/model/walking';
import type { Session } from '@/session/createSession';
import { notify } from '@/session/notices';
import { stopsNow } from '@/session/shownNow';
import { select } from '@/session/view';

/** How near an end must come to an actor to catch, px of the map. */
const CATCH_PX = 44;

/**
 * The actor over whom an end is held: the nearest of those who are seen, whose knot is within reach; null for
 * nobody. Cost of `shownIn`.
 */
export function actorUnder(session: Session, at: Place): ActorId | null {
  const stops = stopsNow(session);
  const nearest = nearestTo(stops, at);
  const place = stops.find(([id]) => id === nearest)?.[1];
  return place && Math.hypot(place[0] - at[0], place[1] - at[1]) < CATCH_PX ? nearest : null;
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
