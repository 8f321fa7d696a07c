import type { Edge, Node } from '@xyflow/react';
import { groupId, mapNoteId } from '@/model/ids';
import type { Group, MapNote } from '@/model/types';
import type { Thread } from '@/picture/tieGeometry';
import type { Mark } from '@/session/hand';
import { focusNode } from '../focusActor';
import type { ActorNodeType, TieEdgeType } from '../toFlow';

export interface GroupData extends Record<string, unknown> {
  readonly group: Group;
  /** "5 aktor": how many of it are in the frame. */
  readonly counted: string;
  /** Which of the quiet looks it has. */
  readonly look: number;
}

export interface NoteData extends Record<string, unknown> {
  readonly note: MapNote;
}

export interface BundleData extends Record<string, unknown> {
  readonly thread: Thread;
  readonly count: number;
  readonly isStrong: boolean;
}

/** The name of an unfolded group. */
export type GroupLabelType = Node<GroupData, 'groupLabel'>;
/** A folded group. */
export type GroupKnotType = Node<GroupData, 'groupKnot'>;
export type NoteNodeType = Node<NoteData, 'note'>;
export type BundleEdgeType = Edge<BundleData, 'bundle'>;

/** Whatever React Flow draws as a node or an edge. */
export type MapNode = ActorNodeType | GroupLabelType | GroupKnotType | NoteNodeType;
export type MapEdge = TieEdgeType | BundleEdgeType;

/** What React Flow calls a mark; an actor goes by its own id. */
export const nodeIdOf = ({ on, id }: Mark): string => `${on}/${id}`;

/** The mark that a node stands for, null for an actor. */
export function markOf(nodeId: string): Mark | null {
  const [on, ...rest] = nodeId.split('/');
  const id = rest.join('/');
  if (id === '') return null;
  if (on === 'group') return { on, id: groupId(id) };
  return on === 'note' ? { on, id: mapNoteId(id) } : null;
}

/** Gives a mark on the map the keyboard focus, once it is drawn. */
export const focusMark = (mark: Mark): void => focusNode(nodeIdOf(mark));
