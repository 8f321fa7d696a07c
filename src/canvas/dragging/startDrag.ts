import type { ActorId, FrameId, MapNoteId } from '@/model/ids';
import { actorId } from '@/model/ids';
import { isInFrame } from '@/model/select';
import type { Frame, Place, Project } from '@/model/types';
import { type MapNode, markOf } from '../marks/markNodes';
import { helperLines, type Snap } from './helperLines';

/** One drag, from the first movement to the drop. */
export interface Drag {
  readonly frame: FrameId;
  /** The node under the pointer. */
  readonly leader: string;
  /** With Alt: the originals stay and copies move. */
  readonly isCopy: boolean;
  /** Where the dragged stood when the drag began. */
  readonly from: ReadonlyMap<string, Place>;
  /** Who moves along with a dragged group, from where. */
  readonly members: ReadonlyMap<ActorId, Place>;
  /** Their newest places: what is drawn may lag behind the pointer. */
  readonly places: Map<ActorId, Place>;
  readonly notes: Map<MapNoteId, Place>;
  /** Helper lines of those who stand still; null when a group or a note is dragged. */
  readonly snap: ((at: Place, reach: number) => Snap) | null;
}

interface Taken {
  readonly leader: MapNode;
  readonly dragged: readonly MapNode[];
  readonly all: readonly MapNode[];
  readonly isCopy: boolean;
}

/** What a drag has to know from its beginning; sorts those who stand still once. */
export function startDrag(project: Project, frame: Frame, { leader, dragged, all, isCopy }: Taken): Drag {
  const ids = new Set(dragged.map(({ id }) => id));
  const still = all.filter((node) => node.type === 'actor' && !ids.has(node.id)).map(placeOfNode);
  const members = dragged.flatMap(({ id }) => membersOf(project, frame, id));
  return {
    frame: frame.id,
    leader: leader.id,
    isCopy,
    from: new Map(dragged.map((node) => [node.id, placeOfNode(node)])),
    members: new Map(members),
    places: new Map(),
    notes: new Map(),
    snap: leader.type === 'actor' ? helperLines(still) : null,
  };
}

/** Whether what the hand holds is still in a frame: an undo or another tab may have removed it. */
export function isHeldThere(project: Project, frame: Frame, { leader }: Drag): boolean {
  const mark = markOf(leader);
  switch (mark?.on) {
    case undefined:
      return isInFrame(project, frame, actorId(leader));
    case 'note':
      return project.mapNotes[mark.id]?.frame === frame.id;
    case 'group':
      return membersOf(project, frame, leader).length > 0;
  }
}

/** Members of the group that a node stands for, with their places; nobody for an actor or a note. */
function membersOf(project: Project, frame: Frame, nodeId: string): (readonly [ActorId, Place])[] {
  const mark = markOf(nodeId);
  if (mark?.on !== 'group') return [];
  return (project.groups[mark.id]?.members ?? []).flatMap((id) => {
    const at = frame.place[id];
    return at ? [[id, at] as const] : [];
  });
}

interface Shifted {
  readonly actors: (readonly [ActorId, Place])[];
  readonly notes: (readonly [MapNoteId, Place])[];
}

/**
 * What moved nodes mean for actors and notes: a group takes its members along.
 *
 * @param by a further shift of all of them, px
 */
export function shifted(
  moved: readonly (readonly [nodeId: string, to: Place])[],
  from: (nodeId: string) => Place,
  members: (nodeId: string) => readonly (readonly [ActorId, Place])[],
  by: Place = [0, 0],
): Shifted {
  const all: Shifted = { actors: [], notes: [] };
  for (const [nodeId, to] of moved) {
    const mark = markOf(nodeId);
    const at = add(to, by);
    if (mark === null) all.actors.push([actorId(nodeId), at]);
    else if (mark.on === 'note') all.notes.push([mark.id, at]);
    else {
      const [left, top] = from(nodeId);
      const delta: Place = [at[0] - left, at[1] - top];
      all.actors.push(...members(nodeId).map(([id, place]) => [id, add(place, delta)] as const));
    }
  }
  return all;
}

const add = (a: Place, b: Place): Place => [a[0] + b[0], a[1] + b[1]];

/** Where a node stands, px of the map. */
const placeOfNode = ({ position: { x, y } }: MapNode): Place => [x, y];
