import { newActor, newTie } from '@/model/defaults';
import { addActors } from '@/model/edits/actors';
import { addConnectedActor, addTie } from '@/model/edits/ties';
import type { ActorId, TieTypeId } from '@/model/ids';
import { tieTypesInOrder } from '@/model/select';
import type { Place, Tie } from '@/model/types';
import type { Session } from '@/session/createSession';
import { notify } from '@/session/notices';
import { type Draft, select } from '@/session/view';

/** Type of the next tie: the one chosen last, else the first of the project. */
function nextTieType({ document, view }: Session): TieTypeId {
  const project = document.getProject();
  const chosen = view.getState().tieDefaults.type;
  if (chosen && project.tieTypes[chosen]) return chosen;
  const [first] = tieTypesInOrder(project);
  if (!first) throw new Error('nextTieType: the project has no tie type');
  return first.id;
}

function nextTie(session: Session, source: ActorId, target: ActorId): Tie {
  const { strength, direction, sign } = session.view.getState().tieDefaults;
  const ends = { id: session.ids.tie(), source, target, type: nextTieType(session) };
  const isPlan = session.frame().kind === 'plan';
  return newTie(ends, { strength, direction, sign, status: isPlan ? 'planned' : 'existing' });
}

/** Ties two actors in the frame in view and selects the tie; a tie of an actor to itself is refused in words. */
export function tieTogether(session: Session, source: ActorId, target: ActorId): void {
  if (source === target) {
    notify(session.notices, { kind: 'selfTie' });
    return;
  }
  const tie = nextTie(session, source, target);
  session.apply(addTie(session.document.getProject(), session.frame().id, tie));
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
      : addConnectedActor(frame, placed, nextTie(session, draft.tiedTo, actor.id));
  session.apply(edit);
  session.view.setState({ draft: null });
  select(session.view, [actor.id]);
  return actor.id;
}

/** Whole px: fractions would only make files longer. */
export const roundPlace = ([x, y]: Place): Place => [Math.round(x), Math.round(y)];
