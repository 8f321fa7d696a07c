import { ownValue } from '@/model/entries';
import { isInFrame } from '@/model/select';
import type { Frame, Project } from '@/model/types';
import type { Writing } from './hand';
import { NOTHING_SELECTED, type View, type ViewState } from './view';

/** Whether a mark, or what is being written, is in the frame: a group is wherever one of its members is. */
function isPresent(project: Project, frame: Frame, what: Writing): boolean {
  switch (what.on) {
    case 'newNote':
      return true;
    case 'note':
      return ownValue(project.mapNotes, what.id)?.frame === frame.id;
    case 'group':
      return (ownValue(project.groups, what.id)?.members ?? []).some((id) => isInFrame(project, frame, id));
    case 'tie':
      return ownValue(frame.ties, what.id) !== undefined;
  }
}

/** Lets go of marks, fields and fresh ties that an edit, an undo or another tab has removed. */
export function keepMarksPresent(project: Project, frame: Frame, view: View): void {
  const { marked, writing, freshTie, movingEnd, collapsed } = view.getState();
  if (marked && !isPresent(project, frame, marked)) view.setState({ marked: null });
  if (writing && !isPresent(project, frame, writing)) view.setState({ writing: null });
  if (freshTie && !ownValue(frame.ties, freshTie)) view.setState({ freshTie: null });
  if (movingEnd && !ownValue(frame.ties, movingEnd.tie)) view.setState({ movingEnd: null });
  const kept = [...collapsed].filter((id) => Object.hasOwn(project.groups, id));
  if (kept.length < collapsed.size) view.setState({ collapsed: new Set(kept) });
}

/** Picking a mark drops the selection, and selecting drops the mark, so that "delete" means one thing. */
export function keepOnePicked(view: View, now: ViewState, before: ViewState): void {
  const isSelected = now.selection.actors.size + now.selection.ties.size > 0;
  if (!now.marked || !isSelected) return;
  if (now.marked === before.marked) view.setState({ marked: null });
  else view.setState({ selection: NOTHING_SELECTED });
}
