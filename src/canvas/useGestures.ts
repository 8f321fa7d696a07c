import {
  type EdgeChange,
  type FinalConnectionState,
  type NodeChange,
  type OnConnect,
  useReactFlow,
} from '@xyflow/react';
import { useRef } from 'react';
import { moveActors } from '@/model/edits/actors';
import { type ActorId, actorId, tieId } from '@/model/ids';
import type { Place } from '@/model/types';
import type { Session } from '@/session/createSession';
import { notify } from '@/session/notices';
import { type Selection, select } from '@/session/view';
import { roundPlace, tieTogether } from './drafting';
import type { ActorNodeType, TieEdgeType } from './toFlow';
import type { useHeldPlaces } from './useHeldPlaces';

/** A press that ends within this distance of where it began is a click, px on screen. */
const CLICK_PX = 6;

/** What React Flow reports, turned into edits and selections. */
export function useGestures(session: Session, { hold, release }: ReturnType<typeof useHeldPlaces>) {
  const { screenToFlowPosition } = useReactFlow();
  /** Newest places of a drag, null between drags: what is drawn may lag behind the pointer. */
  const dragged = useRef<Map<ActorId, Place> | null>(null);
  const connectStart = useRef<{ readonly x: number; readonly y: number } | null>(null);
  const { view } = session;

  const commit = (moved: readonly (readonly [ActorId, Place])[], burst?: string) => {
    const { place, id } = session.frame();
    const moves = moved
      .map(([actor, to]) => ({ id: actor, to: roundPlace(to) }))
      .filter(({ id: actor, to }) => place[actor]?.[0] !== to[0] || place[actor]?.[1] !== to[1]);
    if (moves.length > 0) session.apply(moveActors(session.document.getProject(), id, moves, burst));
  };

  return {
    onNodesChange: (changes: NodeChange<ActorNodeType>[]) => {
      view.setState(({ selection }) => ({ selection: withActors(selection, changes) }));
      const moved = changes.flatMap((change) =>
        change.type === 'position' && change.position
          ? [[actorId(change.id), [change.position.x, change.position.y]] as const]
          : [],
      );
      if (moved.length === 0) return;
      // Arrow keys move without a drag: each press is written, and a burst of them is one step.
      if (dragged.current === null) return commit(moved, 'nudge');
      for (const [actor, to] of moved) dragged.current.set(actor, to);
      hold(moved);
    },
    onEdgesChange: (changes: EdgeChange<TieEdgeType>[]) =>
      view.setState(({ selection }) => ({ selection: withTies(selection, changes) })),
    onDragStart: () => {
      dragged.current = new Map();
    },
    onDragStop: () => {
      const last = dragged.current;
      dragged.current = null;
      if (last) commit([...last]);
      release();
    },
    onConnect: (({ source, target }) =>
      tieTogether(session, actorId(source), actorId(target))) satisfies OnConnect,
    onConnectStart: (event: MouseEvent | TouchEvent) => {
      connectStart.current = pointOf(event);
    },
    onConnectEnd: (event: MouseEvent | TouchEvent, state: FinalConnectionState) => {
      const from = state.fromNode;
      const start = connectStart.current;
      connectStart.current = null;
      const isOnAnother = state.toNode !== null && state.toNode.id !== from?.id;
      if (!from || isOnAnother || session.document.readOnly) return;
      const end = pointOf(event);
      if (start && Math.hypot(end.x - start.x, end.y - start.y) < CLICK_PX) {
        view.setState({ tool: 'connect', connectFrom: actorId(from.id) });
        return;
      }
      const at = screenToFlowPosition(end);
      const place = session.frame().place[actorId(from.id)];
      const isOnItself = place && Math.hypot(at.x - place[0], at.y - place[1]) < (from.width ?? 0) / 2 + 14;
      if (isOnItself) notify(session.notices, { kind: 'selfTie' });
      else view.setState({ draft: { at: roundPlace([at.x, at.y]), tiedTo: actorId(from.id) } });
    },
    onNodeClick: (_: unknown, node: ActorNodeType) => pickForTie(session, actorId(node.id)),
    onNodeDoubleClick: (_: unknown, node: ActorNodeType) => {
      if (!session.document.readOnly)
        view.setState({ naming: actorId(node.id), rightTab: view.getState().rightTab });
    },
    onEdgeDoubleClick: (_: unknown, edge: TieEdgeType) => {
      select(view, [], [tieId(edge.id)]);
      view.setState({ rightTab: 'details', isRightOpen: true });
    },
    /** A double click on the empty map drafts an actor there. */
    onDoubleClick: (event: React.MouseEvent) => {
      const isEmpty = event.target instanceof Element && event.target.classList.contains('react-flow__pane');
      if (!isEmpty || session.document.readOnly) return;
      const at = screenToFlowPosition({ x: event.clientX, y: event.clientY });
      view.setState({ draft: { at: roundPlace([at.x, at.y]), tiedTo: null } });
    },
  };
}

/** With the connect tool: the first actor picked waits, the second one is tied to it. */
function pickForTie(session: Session, id: ActorId): void {
  const { tool, connectFrom } = session.view.getState();
  if (tool !== 'connect') return;
  if (connectFrom === null) {
    session.view.setState({ connectFrom: id });
    return;
  }
  tieTogether(session, connectFrom, id);
  session.view.setState({ connectFrom: null });
}

function withActors(selection: Selection, changes: readonly NodeChange<ActorNodeType>[]): Selection {
  const picks = changes.filter((change) => change.type === 'select');
  if (picks.length === 0) return selection;
  const actors = new Set(selection.actors);
  for (const pick of picks) {
    if (pick.selected) actors.add(actorId(pick.id));
    else actors.delete(actorId(pick.id));
  }
  return { ...selection, actors };
}

function withTies(selection: Selection, changes: readonly EdgeChange<TieEdgeType>[]): Selection {
  const picks = changes.filter((change) => change.type === 'select');
  if (picks.length === 0) return selection;
  const ties = new Set(selection.ties);
  for (const pick of picks) {
    if (pick.selected) ties.add(tieId(pick.id));
    else ties.delete(tieId(pick.id));
  }
  return { ...selection, ties };
}

function pointOf(event: MouseEvent | TouchEvent): { readonly x: number; readonly y: number } {
  if ('clientX' in event) return { x: event.clientX, y: event.clientY };
  const touch = event.changedTouches[0];
  return { x: touch?.clientX ?? 0, y: touch?.clientY ?? 0 };
}
