import { newActor, newTie, presetTieType } from '@/model/defaults';
import type { Edit } from '@/model/edit';
import { addActors } from '@/model/edits/actors';
import { addTieType } from '@/model/edits/project';
import { addConnectedActor, addTie } from '@/model/edits/ties';
import { ownValue } from '@/model/entries';
import type { ActorId } from '@/model/ids';
import { tieTypesInOrder } from '@/model/select';
import type { Place, Tie, TieType } from '@/model/types';
import type { Session } from '@/session/createSession';
import { notify } from '@/session/notices';
import { type Draft, select } from '@/session/view';

/** Type of the next tie: the one chosen last, else the first of the project, else a new one. */
function nextTieType({ document, view }: Session): TieType {
  const project = document.getProject();
  const chosen = view.getState().tieDefaults.type;
  const [first = presetTieType('communication')] = tieTypesInOrder(project);
  return (chosen && ownValue(project.tieTypes, chosen)) ?? first;
}

function nextTie(session: Session, source: ActorId, target: ActorId): Tie {
  const { strength, direction, sign } = session.view.getState().tieDefaults;
  const ends = { id: session.ids.tie(), source, target, type: nextTieType(session).id };
  const isPlan = session.frame().kind === 'plan';
  return newTie(ends, { strength, direction, sign, status: isPlan ? 'planned' : 'existing' });
}

/** An edit that draws a tie, with its type where two people have each deleted the other's last one. */
function withTieType(session: Session, edit: Edit): Edit {
  const type = nextTieType(session);
  if (Object.hasOwn(session.document.getProject().tieTypes, type.id)) return edit;
  return { ...edit, changes: [...addTieType(type).changes, ...edit.changes] };
}

/** Ties two actors in the frame in view and selects the tie; a tie of an actor to itself is refused in words. */
export function tieTogether(session: Session, source: ActorId, target: ActorId): void {
  if (source === target) {
    notify(session.notices, { kind: 'selfTie' });
    return;
  }
  const tie = nextTie(session, source, target);
  session.apply(withTieType(session, addTie(session.document.getProject(), session.frame().id, tie)));
  select(session.view, [], [tie.id]);
}

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
