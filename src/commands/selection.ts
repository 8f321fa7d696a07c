import { removeFromFrame } from '@/model/edits/actors';
import { copyActors, pasteClip } from '@/model/edits/copies';
import { actorsInFrame, visibleTies } from '@/model/select';
import type { Place } from '@/model/types';
import type { Session } from '@/session/createSession';
import { notify } from '@/session/notices';
import { NOTHING_SELECTED, select } from '@/session/view';

/** How far a copy stands from its original, px: near, and both can be seen. */
const COPY_STEP: Place = [32, 32];

/** Deletes the selected actors and ties from the frame in view, with a notice that offers to undo. */
export function deleteSelection({ document, view, frame, apply, notices }: Session): void {
  const { selection } = view.getState();
  const edit = removeFromFrame(document.getProject(), frame(), {
    actors: [...selection.actors],
    ties: [...selection.ties],
  });
  view.setState({ selection: NOTHING_SELECTED });
  apply(edit);
  notify(notices, { kind: 'done', label: edit.label });
}

/** Duplicates the selected actors with the ties among them, and selects the copies. */
export function duplicateSelection({ document, view, frame, apply, ids }: Session): void {
  const project = document.getProject();
  const clip = copyActors(project, frame(), [...view.getState().selection.actors]);
  const { edit, actors } = pasteClip(project, frame(), clip, { by: COPY_STEP, ids, verb: 'duplicate' });
  apply(edit);
  select(view, actors);
}

/** Selects every actor and tie of the frame in view. */
export function selectAll({ document, view, frame }: Session): void {
  const project = document.getProject();
  select(
    view,
    actorsInFrame(project, frame()).map((actor) => actor.id),
    visibleTies(project, frame()).map((tie) => tie.id),
  );
}
