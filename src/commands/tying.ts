import { newTie, presetTieType } from '@/model/defaults';
import type { Edit } from '@/model/edit';
import { label } from '@/model/edits/label';
import { addTieType } from '@/model/edits/project';
import { addTie, putTie } from '@/model/edits/ties';
import { ownValue } from '@/model/entries';
import type { ActorId } from '@/model/ids';
import { tieTypesInOrder } from '@/model/select';
import type { Tie, TieType } from '@/model/types';
import type { Session } from '@/session/createSession';
import { notify } from '@/session/notices';
import { select } from '@/session/view';

/** Type of the next tie: the one chosen last, else the first of the project, else a new one. */
export function nextTieType({ document, view }: Session): TieType {
  const project = document.getProject();
  const chosen = view.getState().tieDefaults.type;
  const [first = presetTieType('communication')] = tieTypesInOrder(project);
  return (chosen && ownValue(project.tieTypes, chosen)) ?? first;
}

/** A tie between two actors of the frame in view, drawn as the last one was; planned in a plan. */
export function nextTie(session: Session, source: ActorId, target: ActorId): Tie {
  const { strength, direction, sign } = session.view.getState().tieDefaults;
  const ends = { id: session.ids.tie(), source, target, type: nextTieType(session).id };
  const isPlan = session.frame().kind === 'plan';
  return newTie(ends, { strength, direction, sign, status: isPlan ? 'planned' : 'existing' });
}

/** An edit that draws a tie, with its type where two people have each deleted the other's last one. */
export function withTieType(session: Session, edit: Edit): Edit {
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

/**
 * Ties several actors to one other, drawn as the last tie was, as one step; the selection stays as it is. Who is the
 * other one itself is left out.
 */
export function connectAll(session: Session, from: readonly ActorId[], to: ActorId): void {
  const ties = from.filter((id) => id !== to).map((id) => nextTie(session, id, to));
  const [only] = ties;
  if (!only) return;
  const frame = session.frame().id;
  const edit =
    ties.length === 1
      ? addTie(session.document.getProject(), frame, only)
      : { label: label('addTies', '', ties.length), changes: ties.map((tie) => putTie(frame, tie)) };
  session.apply(withTieType(session, edit));
}

/**
 * Ties two actors in the frame in view and leaves the selection as it is; refuses what `tieTogether` refuses.
 *
 * @param known what the tie is, where it is not drawn as the last one was
 * @returns whether there is a new tie
 */
export function connect(
  session: Session,
  source: ActorId,
  target: ActorId,
  known: Partial<Pick<Tie, 'type' | 'strength' | 'direction' | 'sign'>> = {},
): boolean {
  if (source === target) {
    notify(session.notices, { kind: 'selfTie' });
    return false;
  }
  const tie = { ...nextTie(session, source, target), ...known };
  session.apply(withTieType(session, addTie(session.document.getProject(), session.frame().id, tie)));
  return !session.document.readOnly;
}
