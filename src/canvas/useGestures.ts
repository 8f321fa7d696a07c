import { type EdgeChange, type NodeChange, useReactFlow } from '@xyflow/react';
import { type MouseEvent as ReactMouseEvent, useRef } from 'react';
import { type ActorId, actorId, type FrameId, tieId } from '@/model/ids';
import type { Place } from '@/model/types';
import type { Session } from '@/session/createSession';
import { type Selection, select } from '@/session/view';
import { roundPlace } from './drafting';
import { writeMoves } from './moving';
import type { ActorNodeType, TieEdgeType } from './toFlow';
import type { useHeldPlaces } from './useHeldPlaces';
import { useTying } from './useTying';
import { withPicks } from './withPicks';

/** What React Flow reports, turned into edits and selections. */
export function useGestures(session: Session, { hold, release }: ReturnType<typeof useHeldPlaces>) {
  const { screenToFlowPosition } = useReactFlow();
  /** The newest places of the drag that is going on: what is drawn may lag behind the pointer. */
  const drag = useRef<{ readonly frame: FrameId; readonly places: Map<ActorId, Place> } | null>(null);
  const { kept, ...marquee } = useMarquee(session);
  const { view } = session;

  return {
    ...marquee,
    ...useTying(session),
    onNodesChange: (changes: NodeChange<ActorNodeType>[]) => {
      const picks = changes.filter((change) => change.type === 'select');
      view.setState(({ selection }) => ({
        selection: {
          ...selection,
          actors: withPicks(selection.actors, picks, actorId, kept.current?.actors),
        },
      }));
      const moved = changes.flatMap((change) =>
        change.type === 'position' && change.position
          ? [[actorId(change.id), [change.position.x, change.position.y]] as const]
          : [],
      );
      if (moved.length === 0) return;
      if (drag.current === null) {
        // Arrow keys move without a drag: each press is written, and a burst of them is one step.
        writeMoves(session, { frame: session.frame().id, places: new Map(moved) }, 'nudge');
        return;
      }
      for (const [actor, to] of moved) drag.current.places.set(actor, to);
      hold(moved);
    },
    onEdgesChange: (changes: EdgeChange<TieEdgeType>[]) => {
      const picks = changes.filter((change) => change.type === 'select');
      view.setState(({ selection }) => ({
        selection: { ...selection, ties: withPicks(selection.ties, picks, tieId, kept.current?.ties) },
      }));
    },
    onNodeDragStart: () => {
      drag.current = { frame: session.frame().id, places: new Map() };
    },
    onNodeDragStop: () => {
      const moved = drag.current;
      drag.current = null;
      if (moved) writeMoves(session, moved, 'drag');
      release();
    },
    /** The drag is given up: everybody is back where they stood. */
    cancelDrag: () => {
      drag.current = null;
      release();
    },
    onNodeDoubleClick: (_: unknown, node: ActorNodeType) => {
      if (!session.document.readOnly) view.setState({ naming: actorId(node.id) });
    },
    onEdgeDoubleClick: (_: unknown, edge: TieEdgeType) => {
      select(view, [], [tieId(edge.id)]);
      view.setState({ rightTab: 'details', isRightOpen: true, sheet: 'details' });
    },
    /** A double click on the empty map drafts an actor there. */
    onDoubleClick: (event: ReactMouseEvent) => {
      const isEmpty = event.target instanceof Element && event.target.classList.contains('react-flow__pane');
      if (!isEmpty || session.document.readOnly) return;
      const at = screenToFlowPosition({ x: event.clientX, y: event.clientY });
      view.setState({ draft: { at: roundPlace([at.x, at.y]), tiedTo: null } });
    },
  };
}

/** A marquee selects anew; with Shift, Ctrl or Cmd it adds, as a click does, which React Flow's does not. */
function useMarquee({ view }: Session) {
  const before = useRef<Selection | null>(null);
  /** What the marquee that is being drawn adds to, null for one that selects anew. */
  const kept = useRef<Selection | null>(null);
  return {
    kept,
    onPointerDownCapture: () => {
      before.current = view.getState().selection;
    },
    onSelectionStart: ({ shiftKey, ctrlKey, metaKey }: ReactMouseEvent) => {
      if (!(shiftKey || ctrlKey || metaKey) || !before.current) return;
      kept.current = before.current;
      // React Flow has just dropped everything.
      view.setState({ selection: before.current });
    },
    onSelectionEnd: () => {
      kept.current = null;
    },
  };
}
