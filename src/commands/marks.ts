import { type Box, freeBox } from '@/canvas/layout/freeBox';
import { currentTranslate } from '@/i18n/language';
import { addGroup, groupsWith, removeGroups } from '@/model/edits/groups';
import { removeNote } from '@/model/edits/mapNotes';
import { ownValue } from '@/model/entries';
import type { GroupId } from '@/model/ids';
import { actorsInFrame, groupsInOrder, isInFrame, notesIn } from '@/model/select';
import type { Group, Place } from '@/model/types';
import type { Session } from '@/session/createSession';
import type { Mark } from '@/session/hand';
import { notify } from '@/session/notices';
import { NOTHING_SELECTED, select } from '@/session/view';

/** Groups of which somebody is in the frame in view, in id order. */
function groupsHere({ document, frame }: Session): Group[] {
  const project = document.getProject();
  const here = frame();
  return groupsInOrder(project).filter(({ members }) => members.some((id) => isInFrame(project, here, id)));
}

/** Groups the selected actors under a name that says little, and opens the field for a better one. */
export function groupSelection({ document, view, apply, ids }: Session): void {
  const members = [...view.getState().selection.actors];
  if (members.length === 0) return;
  const id = ids.group();
  apply(addGroup({ id, name: freeName(Object.values(document.getProject().groups)), members }));
  if (document.readOnly) return;
  view.setState({ selection: NOTHING_SELECTED, marked: { on: 'group', id }, writing: { on: 'group', id } });
}

/** "Kelompok 1", or the first number that is free. */
function freeName(groups: readonly Group[]): string {
  const t = currentTranslate();
  const taken = new Set(groups.map(({ name }) => name));
  let number = 1;
  const name = () => t(($) => $.groups.numbered, { number });
  while (taken.has(name())) number++;
  return name();
}

/** Groups that a command is about: the picked one, else all that hold a selected actor. */
export function groupsMeant(session: Session): readonly Group[] {
  const { marked, selection } = session.view.getState();
  const { groups } = session.document.getProject();
  if (marked?.on !== 'group') return groupsWith(groups, selection.actors);
  const group = ownValue(groups, marked.id);
  return group ? [group] : [];
}

/** Takes groups apart, with a notice that offers to undo; their members are selected and stay where they are. */
export function ungroup(session: Session, groups: readonly Group[]): void {
  const { document, view, frame, apply, notices } = session;
  if (groups.length === 0) return;
  const project = document.getProject();
  const members = groups.flatMap((group) => group.members).filter((id) => isInFrame(project, frame(), id));
  const edit = removeGroups(groups);
  apply(edit);
  if (document.readOnly) return;
  select(view, members);
  notify(notices, { kind: 'done', label: edit.label });
}

/** Draws a group as one knot, or its members again. */
export function toggleFolded({ view }: Session, id: GroupId): void {
  const { collapsed } = view.getState();
  const next = new Set(collapsed);
  if (!next.delete(id)) next.add(id);
  view.setState({ collapsed: next });
}

/** Takes the picked note off the map, or the picked group apart, with a notice that offers to undo. */
export function deleteMark(session: Session, mark: Mark): void {
  const { document, apply, notices, view } = session;
  const project = document.getProject();
  if (mark.on === 'group') {
    ungroup(session, groupsMeant(session));
    return;
  }
  const note = ownValue(project.mapNotes, mark.id);
  if (!note) return;
  const edit = removeNote(note);
  apply(edit);
  view.setState({ marked: null });
  notify(notices, { kind: 'done', label: edit.label });
}

/** Opens the field of a new note at a place of the map. */
export function writeNoteAt({ view }: Session, at: Place): void {
  view.setState({ selection: NOTHING_SELECTED, marked: null, writing: { on: 'newNote', at } });
}

/** Room of an actor with three lines of name round its centre, and of a note of a few lines; px of the map. */
const ACTOR_PX = { side: 74, above: 34, below: 82 };
const NOTE_SIZE = { width: 190, height: 76 };

/** Opens the field of a new note in the middle of what is shown, or beside it where something stands. */
export function writeNoteInTheMiddle(session: Session): void {
  const { document, frame, view } = session;
  const project = document.getProject();
  const { id, place } = frame();
  const actors = actorsInFrame(project, frame()).flatMap((actor): Box[] => {
    const at = place[actor.id];
    if (!at) return [];
    const { side, above, below } = ACTOR_PX;
    return [{ left: at[0] - side, top: at[1] - above, width: 2 * side, height: above + below }];
  });
  const notes = notesIn(project, id).map(({ at: [left, top] }): Box => ({ left, top, ...NOTE_SIZE }));
  writeNoteAt(session, freeBox([...actors, ...notes], NOTE_SIZE, view.getState().centre));
}

/** Picks the next group or note of the map, groups first, and brings it into view: their way by keys. */
export function pickNextMark(session: Session): void {
  const { view, document, frame } = session;
  const marks: readonly Mark[] = [
    ...groupsHere(session).map(({ id }) => ({ on: 'group', id }) as const),
    ...notesIn(document.getProject(), frame().id).map(({ id }) => ({ on: 'note', id }) as const),
  ];
  const { marked } = view.getState();
  const at = marks.findIndex((mark) => mark.on === marked?.on && mark.id === marked.id);
  const next = marks[(at + 1) % marks.length];
  if (next) view.setState({ selection: NOTHING_SELECTED, marked: next });
}

/** Whether the map has any group or note. */
export function hasMarks(session: Session): boolean {
  return (
    groupsHere(session).length > 0 || notesIn(session.document.getProject(), session.frame().id).length > 0
  );
}
