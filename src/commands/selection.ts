import { removeFromFrame } from '@/model/edits/actors';
import { copyActors, pasteClip } from '@/model/edits/copies';
import type { Session } from '@/session/createSession';
import { notify } from '@/session/notices';
import { shownNow } from '@/session/shownNow';
import { NOTHING_SELECTED, select } from '@/session/view';
import { deleteMark } from './marks';
import { selectionMeant } from './meant';
import { stepAside } from './stepAside';

/**
 * Deletes the selected actors and ties, or the picked mark, else what has the keyboard focus, with a notice that
 * offers to undo.
 */
export function deleteSelection(session: Session): void {
  const { document, view, frame, apply, notices } = session;
  const { marked } = view.getState();
  const selection = selectionMeant(session);
  if (marked) {
    deleteMark(session, marked);
    return;
  }
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
  const by = stepAside(project, frame(), clip, { least: 1 });
  const { edit, actors } = pasteClip(project, frame(), clip, { by, ids, verb: 'duplicate' });
  apply(edit);
  select(view, actors);
}

/** Selects every actor and tie that is seen of the frame in view. */
export function selectAll(session: Session): void {
  const { actors, ties } = shownNow(session);
  select(
    session.view,
    actors.map(({ id }) => id),
    ties.map(({ id }) => id),
  );
}
