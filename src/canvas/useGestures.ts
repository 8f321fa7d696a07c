import { type EdgeChange, type NodeChange, useReactFlow } from '@xyflow/react';
import { type MouseEvent as ReactMouseEvent, type RefObject, useCallback, useMemo, useRef } from 'react';
import { toggleFolded } from '@/commands/marks';
import { actorId, tieId } from '@/model/ids';
import type { Session } from '@/session/createSession';
import { NOTHING_SELECTED, type Selection, select } from '@/session/view';
import type { Hits } from './bitmap/hits';
import { roundPlace } from './drafting';
import type { useDrag } from './dragging/useDrag';
import { type MapEdge, type MapNode, markOf } from './marks/markNodes';
import { pickMarks } from './marks/pickMarks';
import { usePaintedGestures } from './usePaintedGestures';
import { useTying } from './useTying';
import { withPicks } from './withPicks';

/**
 * What React Flow reports, turned into edits and selections.
 *
 * @param hits who is where on a map that is painted; null on a map of elements
 */
export function useGestures(
  session: Session,
  drag: ReturnType<typeof useDrag>['acts'],
  hits: RefObject<Hits | null>,
) {
  const { screenToFlowPosition } = useReactFlow();
  const { kept, isMarquee, marquee } = useMarquee(session);
  const painted = usePaintedGestures(session, hits, kept);
  const tying = useTying(session);
  const { view } = session;
  // The same functions for good: React Flow draws everybody anew when it is handed others.
  return useMemo(() => {
    /** The laser points, and changes nothing. */
    const isDrawing = () => !session.document.readOnly && view.getState().tool !== 'laser';

    return {
      ...marquee,
      ...tying,
      onPaneClick: painted.onPaneClick,
      onNodesChange: (changes: NodeChange<MapNode>[]) => {
        const picks = changes.filter((change) => change.type === 'select');
        const onActors = painted.picksOf(picks.filter(({ id }) => markOf(id) === null));
        // Each step of a drag comes here: a selection that stays the same must stay the same object.
        if (onActors.length > 0) {
          view.setState(({ selection }) => {
            const before = painted.isAnew(onActors) ? NOTHING_SELECTED : selection;
            return {
              selection: {
                ...before,
                actors: withPicks(before.actors, onActors, actorId, kept.current?.actors),
              },
            };
          });
        }
        pickMarks(session, picks, isMarquee());
        const moved = changes.flatMap((change) =>
          change.type === 'position' && change.position
            ? [[change.id, [change.position.x, change.position.y]] as const]
            : [],
        );
        if (moved.length > 0) drag.move(painted.withCompanions(moved));
      },
      onEdgesChange: (changes: EdgeChange<MapEdge>[]) => {
        const picks = painted.picksOf(changes.filter((change) => change.type === 'select'));
        if (picks.length === 0) return;
        view.setState(({ selection }) => {
          const before = painted.isAnew(picks) ? NOTHING_SELECTED : selection;
          return { selection: { ...before, ties: withPicks(before.ties, picks, tieId, kept.current?.ties) } };
        });
      },
      onNodeDragStart: drag.start,
      onNodeDragStop: drag.stop,
      cancelDrag: drag.cancel,
      onNodeDoubleClick: (_: unknown, node: MapNode) => {
        const mark = markOf(node.id);
        if (node.type === 'groupKnot' && mark?.on === 'group') toggleFolded(session, mark.id);
        else if (!isDrawing()) return;
        else if (mark) view.setState({ writing: mark });
        else view.setState({ naming: actorId(node.id) });
      },
      onEdgeDoubleClick: (_: unknown, edge: MapEdge) => {
        if (edge.type !== 'tie' || !isDrawing()) return;
        select(view, [], [tieId(edge.id)]);
        view.setState({ writing: { on: 'tie', id: tieId(edge.id) } });
      },
      /** A double click on the empty map drafts an actor there. */
      onDoubleClick: (event: ReactMouseEvent) => {
        const isEmpty =
          event.target instanceof Element && event.target.classList.contains('react-flow__pane');
        if (!isEmpty || !isDrawing()) return;
        const at = screenToFlowPosition({ x: event.clientX, y: event.clientY });
        view.setState({ draft: { at: roundPlace([at.x, at.y]), tiedTo: null } });
      },
    };
  }, [session, view, drag, painted, tying, marquee, kept, screenToFlowPosition, isMarquee]);
}

/** A marquee selects anew; with Shift, Ctrl or Cmd it adds, as a click does, which React Flow's does not. */
function useMarquee({ view }: Session) {
  const before = useRef<Selection | null>(null);
  /** What the marquee that is being drawn adds to, null for one that selects anew. */
  const kept = useRef<Selection | null>(null);
  const isDrawn = useRef(false);
  const isMarquee = useCallback(() => isDrawn.current, []);
  const marquee = useMemo(
    () => ({
      onPointerDownCapture: () => {
        before.current = view.getState().selection;
      },
      onSelectionStart: ({ shiftKey, ctrlKey, metaKey }: ReactMouseEvent) => {
        isDrawn.current = true;
        if (!(shiftKey || ctrlKey || metaKey) || !before.current) return;
        kept.current = before.current;
        // React Flow has just dropped everything.
        view.setState({ selection: before.current });
      },
      onSelectionEnd: () => {
        isDrawn.current = false;
        kept.current = null;
      },
    }),
    [view],
  );
  return { kept, isMarquee, marquee };
}
