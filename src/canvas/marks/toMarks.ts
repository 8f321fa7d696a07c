import { Position } from '@xyflow/react';
import { KNOT_PX } from '@/appearance/actorLook';
import type { ActorId, GroupId, MapNoteId } from '@/model/ids';
import { groupsInOrder, notesIn } from '@/model/select';
import type { Frame, Group, MapNote, Place, Project } from '@/model/types';
import { type Bundle, bundleKey, type Fold, type Folded } from '@/picture/foldGroups';
import { FOLD_PX, looksOf, PAD_PX } from '@/picture/groupLooks';
import { type Hull, hullOf } from '@/picture/hull';
import { NOTE_PX, noteHeight } from '@/picture/noteSize';
import { thread } from '@/picture/tieGeometry';
import type { Mark } from '@/session/hand';
import {
  type BundleEdgeType,
  type GroupKnotType,
  type GroupLabelType,
  type NoteNodeType,
  nodeIdOf,
} from './markNodes';

/** Room for the name of a group, px; the name itself takes what it needs of it. */
const LABEL_PX = { width: 200, height: 26 };

/** Everything the picture of groups and notes depends on. */
export interface MarksInput {
  readonly project: Project;
  readonly frame: Frame;
  readonly folded: Folded;
  /** Places that a gesture or a glide holds for the moment. */
  readonly held: ReadonlyMap<ActorId, Place>;
  readonly heldNotes: ReadonlyMap<MapNoteId, Place>;
  readonly marked: Mark | null;
  readonly isDraggable: boolean;
  readonly words: MarkWords;
}

/** What is said of marks in the reader's language. */
export interface MarkWords {
  readonly counted: (count: number) => string;
  readonly group: (group: Group, count: number, isFolded: boolean) => string;
  readonly note: (note: MapNote) => string;
  readonly bundle: (bundle: Bundle, name: string) => string;
  readonly groupRole: string;
  readonly noteRole: string;
}

/** The outline of an unfolded group. */
export interface Outline extends Hull {
  readonly id: GroupId;
  readonly look: number;
}

export interface Marks {
  readonly nodes: readonly (GroupLabelType | GroupKnotType | NoteNodeType)[];
  readonly edges: readonly BundleEdgeType[];
  readonly outlines: readonly Outline[];
}

/** Makes nodes, edges and outlines of the groups and notes of a frame. */
export function toMarks(input: MarksInput): Marks {
  const { project, frame, folded } = input;
  const looks = looksOf(groupsInOrder(project));
  const open = openGroups(input, looks);
  return {
    nodes: [
      ...open.map(({ group, count, outline }) => labelNode(input, group, count, outline)),
      ...folded.folds.map((fold) => knotNode(input, fold, looks.get(fold.group.id) ?? 0)),
      ...notesIn(project, frame.id).map((note) => noteNode(input, note)),
    ],
    edges: folded.bundles.map((bundle) => bundleEdge(input, bundle)),
    outlines: open.map(({ outline }) => outline),
  };
}

function openGroups(input: MarksInput, looks: ReadonlyMap<GroupId, number>) {
  const { project, folded } = input;
  const shown = new Set(folded.shown.actors.map(({ id }) => id));
  const isFolded = new Set(folded.folds.map(({ group }) => group.id));
  return groupsInOrder(project).flatMap((group) => {
    if (isFolded.has(group.id)) return [];
    const members = group.members.filter((id) => shown.has(id));
    const hull = hullOf(placesOf(members, input), PAD_PX);
    const { id } = group;
    const look = looks.get(id) ?? 0;
    return hull ? [{ group, count: members.length, outline: { ...hull, id, look } }] : [];
  });
}

const placesOf = (ids: readonly ActorId[], { held, frame }: MarksInput): Place[] =>
  ids.flatMap((id) => {
    const at = held.get(id) ?? frame.place[id];
    return at ? [at] : [];
  });

function placeOfFold({ members }: Fold, input: MarksInput): Place {
  const places = placesOf(members, input);
  const mean = (axis: 0 | 1) => places.reduce((sum, at) => sum + at[axis], 0) / Math.max(1, places.length);
  return [mean(0), mean(1)];
}

const isMarked = ({ marked }: MarksInput, on: Mark['on'], id: string) =>
  marked?.on === on && marked.id === id;

function base({ isDraggable }: MarksInput, mark: Mark, [x, y]: Place, ariaLabel: string, role: string) {
  return {
    id: nodeIdOf(mark),
    position: { x, y },
    draggable: isDraggable,
    connectable: false,
    ariaLabel,
    ariaRole: 'group',
    domAttributes: { 'aria-roledescription': role, tabIndex: -1 },
  } as const;
}

function labelNode(input: MarksInput, group: Group, count: number, outline: Outline): GroupLabelType {
  const { words } = input;
  const selected = isMarked(input, 'group', group.id);
  return {
    ...base(
      input,
      { on: 'group', id: group.id },
      outline.top,
      words.group(group, count, false),
      words.groupRole,
    ),
    type: 'groupLabel',
    origin: [0.5, 1],
    measured: LABEL_PX,
    width: LABEL_PX.width,
    // The name alone takes presses, not the empty room beside it.
    style: { pointerEvents: 'none' },
    selected,
    zIndex: selected ? 2 : 0,
    data: { group, counted: words.counted(count), look: outline.look },
  };
}

function knotNode(input: MarksInput, fold: Fold, look: number): GroupKnotType {
  const { words } = input;
  const { group, members } = fold;
  const selected = isMarked(input, 'group', group.id);
  const size = { width: FOLD_PX, height: FOLD_PX };
  return {
    ...base(
      input,
      { on: 'group', id: group.id },
      placeOfFold(fold, input),
      words.group(group, members.length, true),
      words.groupRole,
    ),
    type: 'groupKnot',
    ...size,
    measured: size,
    handles: [{ id: null, type: 'source', position: Position.Top, x: 0, y: 0, ...size }],
    selected,
    zIndex: selected ? 2 : 1,
    data: { group, counted: words.counted(members.length), look },
  };
}

function noteNode(input: MarksInput, note: MapNote): NoteNodeType {
  const { words, heldNotes } = input;
  const at = heldNotes.get(note.id) ?? note.at;
  const selected = isMarked(input, 'note', note.id);
  return {
    ...base(input, { on: 'note', id: note.id }, at, words.note(note), words.noteRole),
    type: 'note',
    origin: [0, 0],
    measured: { width: NOTE_PX, height: noteHeight(note.text) },
    selected,
    zIndex: selected ? 2 : 0,
    data: { note },
  };
}

function bundleEdge(input: MarksInput, bundle: Bundle): BundleEdgeType {
  const { folded, project, words } = input;
  const { from, to, count, isStrong } = bundle;
  const end = (id: GroupId) => {
    const fold = folded.folds.find(({ group }) => group.id === id);
    return { at: fold ? placeOfFold(fold, input) : ORIGIN, size: FOLD_PX };
  };
  const isToGroup = 'group' in to;
  const [at = ORIGIN] = isToGroup ? [] : placesOf([to.actor], input);
  const target = isToGroup ? end(to.group) : { at, size: KNOT_PX };
  const name = (isToGroup ? project.groups[to.group]?.name : project.actors[to.actor]?.name) ?? '';
  return {
    id: `bundle/${bundleKey(from, to)}`,
    type: 'bundle',
    source: nodeIdOf({ on: 'group', id: from }),
    target: isToGroup ? nodeIdOf({ on: 'group', id: to.group }) : to.actor,
    selectable: false,
    focusable: false,
    ariaLabel: words.bundle(bundle, name),
    data: { thread: thread(end(from), target, 0, 1, false), count, isStrong },
  };
}

const ORIGIN: Place = [0, 0];
