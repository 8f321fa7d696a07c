import type { Change, Edit, EditLabel } from '@/model/edit';
import { addActors, showActors } from '@/model/edits/actors';
import { label } from '@/model/edits/label';
import { addTieType } from '@/model/edits/project';
import { addTie, putTie } from '@/model/edits/ties';
import type { ActorId } from '@/model/ids';
import type { Frame, Place, Project } from '@/model/types';
import type { Newcomers } from './newcomers';

/**
 * Everything that a pasted text brings, as one undo step: tie types, actors on their places, ties.
 *
 * @param places of all newcomers; without one an actor is put at the origin
 * @returns null when there is nothing to do
 */
export function pasteEdit(
  project: Project,
  frame: Frame,
  newcomers: Newcomers,
  places: ReadonlyMap<ActorId, Place>,
): Edit | null {
  const at = (id: ActorId): Place => places.get(id) ?? [0, 0];
  const adding = addActors(
    frame.id,
    newcomers.made.map((actor) => ({ actor, at: at(actor.id) })),
  );
  const showing = showActors(
    project,
    frame.id,
    newcomers.shown.map(({ id }) => ({ id, at: at(id) })),
  );
  const changes: Change[] = [
    ...newcomers.types.flatMap((type) => addTieType(type).changes),
    ...adding.changes,
    ...showing.changes,
    ...newcomers.ties.map((tie) => putTie(frame.id, tie)),
  ];
  if (changes.length === 0) return null;
  return { label: labelOf(project, frame, newcomers, { adding, showing }), changes };
}

function labelOf(
  project: Project,
  frame: Frame,
  { made, shown, ties }: Newcomers,
  { adding, showing }: { readonly adding: Edit; readonly showing: Edit },
): EditLabel {
  const count = made.length + shown.length;
  const [only] = ties;
  if (count === 0 && only) {
    return ties.length === 1 ? addTie(project, frame.id, only).label : label('addTies', '', ties.length);
  }
  if (ties.length > 0) return label('paste', '', count);
  if (shown.length === 0) return adding.label;
  return made.length === 0 ? showing.label : label('addActors', '', count);
}
