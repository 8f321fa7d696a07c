import { useReactFlow } from '@xyflow/react';
import { type RefObject, useEffect, useMemo, useRef, useState } from 'react';
import { type ActorId, actorId, type MapNoteId } from '@/model/ids';
import type { Place } from '@/model/types';
import type { Session } from '@/session/createSession';
import type { Hits } from '../bitmap/hits';
import type { MapEdge, MapNode } from '../marks/markNodes';
import type { useHeldPlaces } from '../useHeldPlaces';
import { drop } from './drop';
import type { Snap } from './helperLines';
import { type Drag, isHeldThere, shifted, startDrag } from './startDrag';
import { useFreeHand } from './useFreeHand';

/** What is drawn of a drag besides the actors that follow the hand. */
interface DragPicture {
  readonly isDragging: boolean;
  /** What the dragged snap to, null for nothing. */
  readonly snap: Snap | null;
  /** Where copies would be dropped. */
  readonly ghosts: ReadonlyMap<ActorId, Place>;
  readonly heldNotes: ReadonlyMap<MapNoteId, Place>;
}

const AT_REST: DragPicture = { isDragging: false, snap: null, ghosts: new Map(), heldNotes: new Map() };

/** How near a line must be to catch, px on screen. */
const REACH_PX = 6;
/** Step of the grid, px of the map. */
const GRID_PX = 8;

type Moved = readonly (readonly [nodeId: string, to: Place])[];

/**
 * Dragging actors, groups and notes: they snap, or leave copies with Alt, and are written when dropped.
 *
 * @param hits who is where on a map that is painted; null on a map of elements
 */
export function useDrag(
  session: Session,
  { hold, release }: ReturnType<typeof useHeldPlaces>['hand'],
  hits: RefObject<Hits | null>,
) {
  const flow = useReactFlow<MapNode, MapEdge>();
  const isFree = useFreeHand();
  const drag = useRef<Drag | null>(null);
  const [picture, setPicture] = useState(AT_REST);

  const { document, view } = session;
  useEffect(() => {
    const giveUpWhatIsGone = () => {
      const going = drag.current;
      if (going === null || isHeldThere(document.getProject(), session.frame(), going)) return;
      // React Flow, which has lost the node, will never say that this drag is over.
      drag.current = null;
      release();
      setPicture(AT_REST);
    };
    const ends = [document.subscribe(giveUpWhatIsGone), view.subscribe(giveUpWhatIsGone)];
    return () => {
      for (const end of ends) end();
    };
  }, [session, document, view, release]);

  const acts = useMemo(() => {
    const snapOf = (going: Drag, moved: Moved): Snap => {
      const { isSnapping, hasGrid } = session.view.getState();
      const at = moved.find(([id]) => id === going.leader)?.[1];
      if (!at || isFree.current) return NO_SNAP;
      const snap = (isSnapping && going.snap?.(at, REACH_PX / flow.getZoom())) || NO_SNAP;
      if (!hasGrid) return snap;
      const toGrid = (axis: 0 | 1) =>
        snap.by[axis] || hasLine(snap, axis)
          ? snap.by[axis]
          : Math.round(at[axis] / GRID_PX) * GRID_PX - at[axis];
      return { ...snap, by: [toGrid(0), toGrid(1)] };
    };

    return {
      start: (event: { readonly altKey: boolean }, leader: MapNode, dragged: readonly MapNode[]) => {
        const painted = hits.current?.actors ?? [];
        const { actors } = session.view.getState().selection;
        // Selected ones that are only painted go along where the leader is selected.
        const others = actors.has(actorId(leader.id))
          ? painted.filter(({ data }) => actors.has(data.actor.id))
          : [];
        drag.current = startDrag(session.document.getProject(), session.frame(), {
          leader,
          dragged: [...others, ...dragged],
          all: painted.length > 0 ? painted : flow.getNodes(),
          isCopy: event.altKey,
        });
      },
      move: (moved: Moved) => {
        const going = drag.current;
        // React Flow may report a last step after the drag has ended, or was given up: nobody asked for that one.
        if (going === null) return;
        const snap = snapOf(going, moved);
        const { actors, notes } = shifted(
          moved,
          (id) => going.from.get(id) ?? [0, 0],
          () => [...going.members],
          snap.by,
        );
        for (const [id, to] of actors) going.places.set(id, to);
        for (const [id, to] of notes) going.notes.set(id, to);
        setPicture({
          isDragging: true,
          snap: snap === NO_SNAP ? null : snap,
          ghosts: going.isCopy ? new Map(going.places) : AT_REST.ghosts,
          heldNotes: going.notes.size > 0 ? new Map(going.notes) : AT_REST.heldNotes,
        });
        if (!going.isCopy) hold(actors);
      },
      stop: () => {
        const going = drag.current;
        drag.current = null;
        if (going) drop(session, going);
        release();
        setPicture(AT_REST);
      },
      /** The drag is given up: everybody is back where they stood. */
      cancel: () => {
        drag.current = null;
        release();
        setPicture(AT_REST);
      },
    };
  }, [session, hold, release, hits, flow, isFree]);
  return { picture, acts };
}

const NO_SNAP: Snap = { by: [0, 0], lines: [], gaps: [] };

/** Whether a place already stands on a line, or in an equal gap, along an axis. */
const hasLine = ({ lines, gaps }: Snap, axis: 0 | 1) =>
  lines.some(({ from, to }) => from[axis] === to[axis]) ||
  gaps.some(({ from, to }) => from[axis] !== to[axis]);
