import { type FinalConnectionState, type OnConnect, useReactFlow } from '@xyflow/react';
import {
  type KeyboardEvent as ReactKeyboardEvent,
  type MouseEvent as ReactMouseEvent,
  useMemo,
  useRef,
} from 'react';
import { tieTogether } from '@/commands/tying';
import { type ActorId, actorId } from '@/model/ids';
import type { Session } from '@/session/createSession';
import { notify } from '@/session/notices';
import { type Selection, select } from '@/session/view';
import { roundPlace } from './drafting';
import { type MapNode, markOf } from './marks/markNodes';
import { toggled } from './toggled';

/** A press that ends within this distance of where it began is a click, px on screen. */
const CLICK_PX = 6;
/** How far the ring reaches beyond its knot, px of the map. */
const RING_PX = 14;

/** Drawing ties: dragging from a ring to an actor or to nowhere, and clicking a ring, then an actor. */
export function useTying(session: Session) {
  const { screenToFlowPosition } = useReactFlow();
  const start = useRef<Point | null>(null);
  const { view } = session;

  return useMemo(
    () => ({
      onConnect: (({ source, target }) => {
        const before = view.getState().selection;
        tieTogether(session, actorId(source), actorId(target));
        offerType(session, before);
      }) satisfies OnConnect,
      onConnectStart: (event: MouseEvent | TouchEvent) => {
        start.current = pointOf(event);
      },
      onConnectEnd: (
        event: MouseEvent | TouchEvent,
        { fromNode: from, toNode: to }: FinalConnectionState,
      ) => {
        const began = start.current;
        start.current = null;
        const place = from ? session.frame().place[actorId(from.id)] : undefined;
        const isOnAnother = to !== null && to.id !== from?.id;
        if (!from || !place || isOnAnother || session.document.readOnly) return;
        const end = pointOf(event);
        // The click that follows is taken by `onNodeClick`.
        if (began && Math.hypot(end.x - began.x, end.y - began.y) < CLICK_PX) return;
        const at = screenToFlowPosition(end);
        const reach = (from.width ?? 0) / 2 + RING_PX;
        if (Math.hypot(at.x - place[0], at.y - place[1]) < reach)
          notify(session.notices, { kind: 'selfTie' });
        else view.setState({ draft: { at: roundPlace([at.x, at.y]), tiedTo: actorId(from.id) } });
      },
      onNodeClick: (event: ReactMouseEvent, node: MapNode) => {
        if (node.type !== 'actor' || view.getState().tool === 'laser') return;
        const { target } = event;
        const isOnRing = target instanceof Element && target.closest('.react-flow__handle') !== null;
        const { tool, isPicking } = view.getState();
        if (isOnRing && tool !== 'connect' && !isPicking && !session.document.readOnly) {
          view.setState({ tool: 'connect', connectFrom: actorId(node.id) });
        } else if (tool === 'connect' || !(isAdding(event) || isPicking)) {
          // While several are being chosen React Flow itself adds and takes away.
          const before = view.getState().selection;
          pickActor(session, actorId(node.id));
          offerType(session, before);
        }
      },
      /** The thread is given up: nothing is made of it. */
      cancelTying: () => {
        start.current = null;
      },
    }),
    [session, view, screenToFlowPosition],
  );
}

/** React Flow leaves a selection of several alone on a plain click, so that it can be dragged. */
const isAdding = (event: ReactMouseEvent) => event.shiftKey || event.ctrlKey || event.metaKey;

/** An actor that was clicked or tapped: an end of a tie, one more of several, or the one that is selected. */
export function pickActor(session: Session, id: ActorId): void {
  const { tool, isPicking, selection } = session.view.getState();
  if (tool === 'connect') pickForTie(session, id);
  else if (isPicking)
    session.view.setState({ selection: { ...selection, actors: toggled(selection.actors, id) } });
  else select(session.view, [id]);
}

/** Enter on an actor while the connect tool is in hand: the way to tie two actors without a mouse. */
export function pickByKey(session: Session, event: ReactKeyboardEvent): void {
  const { key, target } = event;
  if (key !== 'Enter' || session.view.getState().tool !== 'connect' || !(target instanceof HTMLElement))
    return;
  const id = target.matches('.react-flow__node') ? target.dataset.id : undefined;
  if (id === undefined || markOf(id) !== null) return;
  event.stopPropagation();
  pickForTie(session, actorId(id));
}

/** With the connect tool: the first actor picked waits, the second one is tied to it. */
function pickForTie(session: Session, id: ActorId): void {
  const { connectFrom } = session.view.getState();
  session.view.setState({ connectFrom: connectFrom === null ? id : null });
  if (connectFrom !== null) tieTogether(session, connectFrom, id);
}

/** Opens the choice of types beside a tie that was drawn by hand just now; keys go on without it. */
function offerType({ view }: Session, before: Selection): void {
  const [tie] = view.getState().selection.ties;
  if (tie && !before.ties.has(tie)) view.setState({ freshTie: tie });
}

interface Point {
  readonly x: number;
  readonly y: number;
}

function pointOf(event: MouseEvent | TouchEvent): Point {
  if ('clientX' in event) return { x: event.clientX, y: event.clientY };
  const touch = event.changedTouches[0];
  return { x: touch?.clientX ?? 0, y: touch?.clientY ?? 0 };
}
