import { useReactFlow, useStoreApi } from '@xyflow/react';
import { type RefObject, useEffect, useMemo, useRef } from 'react';
import { findNear } from '@/canvas/bitmap/findNear';
import type { Hits } from '@/canvas/bitmap/hits';
import { type MenuRequest, menuRequest } from '@/canvas/CanvasMenu';
import { roundPlace } from '@/canvas/drafting';
import { markOf } from '@/canvas/marks/markNodes';
import type { useGestures } from '@/canvas/useGestures';
import { pickActor } from '@/canvas/useTying';
import { actorId, tieId } from '@/model/ids';
import type { Session } from '@/session/createSession';
import { nearestActor } from './nearestActor';
import { type Point, type Span, spanOf, viewportAfter } from './span';
import { watchFingers } from './watchFingers';

type Gestures = ReturnType<typeof useGestures>;

/** What a hand is told that its long press was understood, ms. */
const BUZZ_MS = 12;

/** Parts of the page over the map, whose fingers are their own. */
const OFF_THE_MAP =
  'input, textarea, button, a, select, [contenteditable], [role="toolbar"], [role="listbox"], [data-cover]';

/**
 * Gives the map its touch: taps that catch a small actor, a double tap that adds one, a long press for the menu,
 * and two fingers that always move the map and give up whatever the first had begun.
 *
 * @param hits who is where on a map that is painted; null on a map of elements
 * @returns the gestures for React Flow, deaf to what was given up
 */
export function useTouchHand(
  session: Session,
  canvas: RefObject<HTMLElement | null>,
  gestures: Gestures,
  hits: RefObject<Hits | null>,
  openMenu: (request: MenuRequest) => void,
): Omit<Gestures, 'cancelTying' | 'cancelDrag'> {
  const flow = useReactFlow();
  const store = useStoreApi();
  const isGivenUp = useRef(false);
  const open = useRef(openMenu);
  useEffect(() => {
    open.current = openMenu;
  });

  useEffect(() => {
    const element = canvas.current;
    if (!element) return;
    const { view } = session;
    let grip: Span | null = null;
    const inCanvas = ({ x, y }: Point): Point => {
      const { left, top } = element.getBoundingClientRect();
      return { x: x - left, y: y - top };
    };
    const fromFingers = (fingers: readonly Point[]) => spanOf(fingers.map(inCanvas));
    const near = (at: Point) => {
      const drawn = [...store.getState().nodeLookup.values()].filter(({ id }) => markOf(id) === null);
      return nearestActor(hits.current?.actors ?? drawn, inCanvas(at), flow.getViewport());
    };
    const tieNear = ({ x, y }: Point) => {
      const found = findNear({ clientX: x, clientY: y }, store.getState(), hits.current);
      return found?.on === 'tie' ? found.id : undefined;
    };
    const draftAt = (at: Point) => {
      const { x, y } = flow.screenToFlowPosition(at);
      view.setState({ draft: { at: roundPlace([x, y]), tiedTo: null } });
    };

    return watchFingers(element, {
      isOnMap: (target) =>
        // The laser follows every finger.
        view.getState().tool !== 'laser' &&
        target.closest('.react-flow') !== null &&
        target.closest(OFF_THE_MAP) === null,
      tapped: (at, target, times) => {
        const canDraw = !session.document.readOnly && view.getState().tool !== 'connect';
        const on = target.closest('.react-flow__node');
        const id = on?.getAttribute('data-id') ?? near(at);
        if (times === 2 && canDraw && !view.getState().isPicking) {
          leaveFields();
          const mark = id ? markOf(id) : null;
          if (mark) view.setState({ marked: mark, writing: mark });
          else if (id) view.setState({ naming: actorId(id) });
          else if (target.closest('.react-flow__edge')) return false;
          else draftAt(at);
          return true;
        }
        if (on || !id) return false;
        leaveFields();
        pickActor(session, actorId(id));
        return true;
      },
      rested: (at, target) => {
        const id = target.closest('.react-flow__node')?.getAttribute('data-id') ?? near(at);
        const tie = target.closest('.react-flow__edge')?.getAttribute('data-id') ?? tieNear(at);
        const place = { clientX: at.x, clientY: at.y, preventDefault: () => {} };
        navigator.vibrate?.(BUZZ_MS);
        if (id) open.current(menuRequest(session, place, 'actor', actorId(id)));
        else if (tie) open.current(menuRequest(session, place, 'tie', tieId(tie)));
        else open.current(menuRequest(session, place, 'pane'));
        return true;
      },
      cancelled: () => {
        isGivenUp.current = true;
      },
      cancelledFully: () => {
        isGivenUp.current = false;
      },
      gripped: (fingers) => {
        grip = fromFingers(fingers);
      },
      moved: (fingers) => {
        if (!grip || fingers.length === 0) return;
        const { minZoom, maxZoom } = store.getState();
        const now = fromFingers(fingers);
        void flow.setViewport(viewportAfter(flow.getViewport(), grip, now, [minZoom, maxZoom]));
        grip = now;
      },
    });
  }, [session, canvas, flow, store, hits]);

  return useMemo(() => {
    // What only gives up is no gesture of React Flow's, which would put it on the page.
    const { cancelTying, cancelDrag, ...forFlow } = gestures;
    return {
      ...forFlow,
      onConnect: (connection) => {
        if (!isGivenUp.current) gestures.onConnect(connection);
      },
      onConnectEnd: (...end) => {
        if (isGivenUp.current) cancelTying();
        else gestures.onConnectEnd(...end);
      },
      onNodeDragStop: (...stop) => {
        if (isGivenUp.current) cancelDrag();
        else gestures.onNodeDragStop(...stop);
      },
    };
  }, [gestures]);
}

/** A tap that is dealt with here does not take the focus from a field by itself. */
function leaveFields(): void {
  const { activeElement } = document;
  if (activeElement instanceof HTMLElement && activeElement.matches('input, textarea')) activeElement.blur();
}
