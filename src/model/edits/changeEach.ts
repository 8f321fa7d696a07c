import type { Change, Edit } from '@/model/edit';
import type { Actor, Frame, Project, Tie } from '@/model/types';
import { changeActors } from './actors';
import { changeTies } from './ties';

/** Fields to set on one member of a selection. */
export type FieldsOf<Member> = Partial<Omit<Member, 'id'>>;

/**
 * Sets fields on several actors, each its own, as one edit.
 *
 * @param make gives the fields of one actor; the same for all, or made from what it has
 * @param burst edits in a row with the same burst are one undo step
 */
export function changeEachActor(
  project: Project,
  actors: readonly Actor[],
  make: (actor: Actor) => FieldsOf<Actor>,
  burst?: string,
): Edit {
  const ids = actors.map((actor) => actor.id);
  const changes = actors.map((actor): Change => ({ on: 'actor', id: actor.id, set: make(actor) }));
  return { ...changeActors(project, ids, {}, burst), changes };
}

/** Sets fields on several ties of a frame, each its own, as one edit; like `changeEachActor`. */
export function changeEachTie(
  project: Project,
  frame: Frame,
  ties: readonly Tie[],
  make: (tie: Tie) => FieldsOf<Tie>,
  burst?: string,
): Edit {
  const ids = ties.map((tie) => tie.id);
  const changes = ties.map((tie): Change => ({ on: 'tie', frame: frame.id, id: tie.id, set: make(tie) }));
  return { ...changeTies(project, frame, ids, {}, burst), changes };
}
