import {
  Background,
  ConnectionMode,
  ReactFlow,
  ReactFlowProvider,
  SelectionMode,
  type Viewport,
} from '@xyflow/react';
import './flow.css';
import { useCallback, useMemo, useRef, useState } from 'react';
import { useText } from '@/i18n/useText';
import { hasCoarsePointer } from '@/platform/page';
import { useSession, useView } from '@/session/useSession';
import { ActorNode } from './ActorNode';
import { ActorOutline } from './bitmap/ActorOutline';
import { BitmapLayer } from './bitmap/BitmapLayer';
import { useBitmap } from './bitmap/useBitmap';
import { CanvasMenu, type MenuRequest } from './CanvasMenu';
import { ConnectBanner } from './ConnectBanner';
import { ConnectionThread } from './ConnectionThread';
import { DraftActor } from './DraftActor';
import { DragPicture } from './dragging/DragPicture';
import { useDrag } from './dragging/useDrag';
import { centreOf } from './fitViewport';
import { flowLabels } from './flowLabels';
import { GhostLayer } from './ghost/GhostLayer';
import { BundleEdge } from './groups/BundleEdge';
import { GroupKnotNode } from './groups/GroupKnotNode';
import { GroupLabelNode } from './groups/GroupLabelNode';
import { Outlines } from './groups/Outlines';
import { useFoldedMap } from './groups/useFoldedMap';
import { LabelScale } from './LabelScale';
import { Laser } from './Laser';
import { LayoutGuides } from './LayoutGuides';
import { Legend } from './Legend';
import styles from './MapCanvas.module.css';
import type { MapEdge, MapNode } from './marks/markNodes';
import { useMarks } from './marks/useMarks';
import { FrameCaption } from './morphing/FrameCaption';
import { Morph } from './morphing/Morph';
import { DraftNote } from './notes/DraftNote';
import { NoteNode } from './notes/NoteNode';
import { SelectionTools } from './SelectionTools';
import { TieEdge } from './TieEdge';
import { Toolbar, ZoomBar } from './Toolbar';
import { FlowField } from './ties/FlowField';
import { FreshTie } from './ties/FreshTie';
import { MoveEnd } from './ties/MoveEnd';
import { FingerScale } from './touch/FingerScale';
import { PickBanner } from './touch/PickBanner';
import { useKeepInSight } from './touch/useKeepInSight';
import { usePickMany } from './touch/usePickMany';
import { useTouchHand } from './touch/useTouchHand';
import { useCamera, useFirstViewport } from './useCamera';
import { useCanvasKeys } from './useCanvasKeys';
import { useFlow } from './useFlow';
import { useFocusAfterRemoval } from './useFocusAfterRemoval';
import { useGestures } from './useGestures';
import { useHeldPlaces } from './useHeldPlaces';
import { useKeysOn } from './useKeysOn';
import { useMenus } from './useMenus';
import { usePresses } from './usePresses';
import { LEAST_ZOOM, MOST_ZOOM } from './zoomLimits';

const NODE_TYPES = {
  actor: ActorNode,
  groupLabel: GroupLabelNode,
  groupKnot: GroupKnotNode,
  note: NoteNode,
};
const EDGE_TYPES = { tie: TieEdge, bundle: BundleEdge };
const NODE_ORIGIN: [number, number] = [0.5, 0.5];
const PRO_OPTIONS = { hideAttribution: true };
/** Middle and right button pan whatever the tool is. */
const PAN_BUTTONS = [1, 2];
/** How near a thread's end must come to an actor to catch, px of the map. */
const CATCH_PX = 40;

/*
 * What follows the session by itself. Made once: React looks into an element that is the same as before only where
 * its own state has changed, and the map is drawn anew with every edit and every movement of a hand.
 */
const GROUND = (
  <>
    <Background gap={22} size={1.4} color="var(--ground-dot)" />
    <LayoutGuides />
  </>
);
const DRAFTS = (
  <>
    <DraftActor />
    <DraftNote />
  </>
);
const BANNERS = (
  <>
    <FrameCaption />
    <MoveEnd />
    <ConnectBanner />
    <PickBanner />
    <div className={styles.dock} data-dock="">
      <Legend />
      <Toolbar />
    </div>
    <ZoomBar />
  </>
);

/** The map of the frame in view: drawing, moving, selecting, with its tools and key. */
export function MapCanvas() {
  return (
    <ReactFlowProvider>
      <Canvas />
    </ReactFlowProvider>
  );
}

function Canvas() {
  const session = useSession();
  const { t } = useText();
  const canvas = useRef<HTMLDivElement>(null);
  const [isTouch] = useState(hasCoarsePointer);
  const [menu, setMenu] = useState<MenuRequest | null>(null);
  const tool = useView((view) => view.tool);
  const { held, hand } = useHeldPlaces();
  const first = useFirstViewport(session, canvas);
  useCamera(session, canvas);
  useCanvasKeys(session, canvas);
  useKeysOn(session, canvas);
  useFocusAfterRemoval(session, canvas);
  const isPicking = usePickMany(session, canvas);
  useKeepInSight(session, canvas);
  const isPointing = tool === 'laser';
  const isPanning = tool === 'pan' || isPicking || (isTouch && !isPointing);
  const isEditable = !session.document.readOnly;
  const draggable = !isEditable || tool !== 'select' ? 'none' : isTouch ? 'selected' : 'all';
  const folded = useFoldedMap();
  const flow = useFlow({ held, draggable, shown: folded.shown });
  const bitmap = useBitmap(flow, folded.bundles, canvas, CATCH_PX);
  const { nodes, edges } = bitmap.flow;
  const drag = useDrag(session, hand, bitmap.hits);
  const gestures = useTouchHand(
    session,
    canvas,
    useGestures(session, drag.acts, bitmap.hits),
    bitmap.hits,
    setMenu,
  );
  const marks = useMarks(folded, {
    held,
    heldNotes: drag.picture.heldNotes,
    isDraggable: draggable !== 'none',
  });
  const allNodes = useMemo(() => [...nodes, ...marks.nodes], [nodes, marks.nodes]);
  const allEdges = useMemo(() => [...edges, ...marks.edges], [edges, marks.edges]);
  const menus = useMenus(session, setMenu);
  const closeMenu = useCallback(() => setMenu(null), []);
  const labels = useMemo(() => flowLabels(t), [t]);
  const keepCentre = useCallback(
    (_: unknown, viewport: Viewport) => {
      if (canvas.current) session.view.setState({ centre: centreOf(viewport, canvas.current) });
    },
    [session],
  );
  return (
    <section
      ref={canvas}
      className={styles.canvas}
      aria-label={t(($) => $.canvas.name)}
      data-canvas=""
      data-region=""
      data-tool={tool}
      data-painted={bitmap.painted ? '' : undefined}
      // A press on the empty map gives the map the focus, and with it the single-letter keys.
      tabIndex={-1}
      {...usePresses(session)}
    >
      {first ? (
        <ReactFlow<MapNode, MapEdge>
          nodes={allNodes}
          defaultViewport={first}
          edges={allEdges}
          nodeTypes={NODE_TYPES}
          edgeTypes={EDGE_TYPES}
          nodeOrigin={NODE_ORIGIN}
          {...gestures}
          {...menus}
          onMoveEnd={keepCentre}
          connectionMode={ConnectionMode.Loose}
          connectionRadius={CATCH_PX}
          connectionLineComponent={ConnectionThread}
          connectOnClick={false}
          nodesConnectable={isEditable && !isPointing}
          elementsSelectable={!isPointing}
          edgesReconnectable={false}
          elevateNodesOnSelect={false}
          selectionOnDrag={!isPanning && !isPointing}
          selectionMode={SelectionMode.Partial}
          panOnDrag={isPanning ? true : PAN_BUTTONS}
          panActivationKeyCode="Space"
          panOnScroll
          zoomOnDoubleClick={false}
          deleteKeyCode={null}
          // Keys, announcements and the camera at the focus are ours: React Flow's own would double them.
          disableKeyboardA11y
          aria-description={t(($) => $.walking.mapHelp)}
          multiSelectionKeyCode={['Shift', 'Control', 'Meta']}
          minZoom={LEAST_ZOOM}
          maxZoom={MOST_ZOOM}
          ariaLabelConfig={labels}
          proOptions={PRO_OPTIONS}
        >
          {GROUND}
          {bitmap.painted ? <BitmapLayer painted={bitmap.painted} linesOf={bitmap.linesOf} /> : null}
          <Morph canvas={canvas} shown={folded.shown} input={flow.input} />
          <Outlines outlines={marks.outlines} />
          <GhostLayer input={flow.input} />
          {DRAFTS}
          <FlowField edges={flow.all.edges} />
          <FreshTie edges={flow.all.edges} />
          <DragPicture {...drag.picture} />
          {isTouch ? null : <SelectionTools nodes={bitmap.raised} isHidden={drag.picture.isDragging} />}
          <LabelScale count={folded.shown.actors.length} />
          {isTouch ? <FingerScale canvas={canvas} /> : null}
        </ReactFlow>
      ) : null}
      {bitmap.painted ? (
        <ActorOutline
          actors={flow.input.shown.actors}
          sayActor={flow.input.sayActor}
          label={t(($) => $.editor.actors)}
        />
      ) : null}
      <Laser canvas={canvas} />
      {BANNERS}
      <CanvasMenu request={menu} onClose={closeMenu} />
    </section>
  );
}
