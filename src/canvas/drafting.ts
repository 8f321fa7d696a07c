import { nextTie, withTieType } from '@/commands/tying';
import { newActor } from '@/model/defaults';
import { addActors } from '@/model/edits/actors';
import { addConnectedActor } from '@/model/edits/ties';
import type { ActorId } from '@/model/ids';
import type { Place } from '@/model/types';
import type { Session } from '@/session/createSession';
import type { Draft } from '@/session/hand';
import { select } from '@/session/view';

/** Makes the drafted actor, with its tie if it was drawn from another actor, and selects it. */
export function finishDraft(session: Session, draft: Draft, name: string): ActorId {
  const actor = newActor(session.ids.actor(), name);
  const placed = { actor, at: roundPlace(draft.at) };
  const frame = session.frame().id;
  const edit =
    draft.tiedTo === null
      ? addActors(frame, [placed])
      : withTieType(session, addConnectedActor(frame, placed, nextTie(session, draft.tiedTo, actor.id)));
  session.apply(edit);
  session.view.setState({ draft: null });
  select(session.view, [actor.id]);
  return actor.id;
}

/** Whole px: fractions would only make files longer. */
export const roundPlace = ([x, y]: Place): Place => [Math.round(x), Math.round(y)];
