/*
 * The peer of the canvas benchmark: a plain React Flow page written with the care its manual asks for: memoised
 * nodes and edges, handles and sizes supplied, only what was moved made again. It shows the same knots, names
 * and threads as the app does and has nothing around the map.
 */
import {
  applyNodeChanges,
  Background,
  ConnectionMode,
  Handle,
  Position,
  ReactFlow,
  SelectionMode,
} from '@xyflow/react';
import '@/canvas/flow.css';
import '@/ui/base.css';
import '@/app/fonts.css';
import { memo, useCallback, useMemo, useRef, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { actorLook, KNOT_PX } from '@/appearance/actorLook';
import { tieLook } from '@/appearance/tieLook';
import styles from '@/canvas/ActorNode.module.css';
import { TieEdge } from '@/canvas/TieEdge';
import { presetTieType } from '@/model/defaults';
import { thread } from '@/picture/tieGeometry';
import { Knot } from '@/ui/Knot';

const PeerActor = memo(function PeerActor({ data, selected }) {
  return (
    <div
      className={`${styles.actor} ${selected ? styles.selected : ''}`}
      style={{ width: KNOT_PX, height: KNOT_PX }}
    >
      <Handle type="source" position={Position.Top} className={styles.ring} tabIndex={-1} />
      <div className={styles.knot}>
        <Knot {...data.look} size={KNOT_PX} />
      </div>
      <div className={styles.below}>
        <span className={styles.name}>{data.name}</span>
      </div>
    </div>
  );
});

const NODE_TYPES = { actor: PeerActor };
const EDGE_TYPES = { tie: TieEdge };

function toNode({ id, name, kind, sector, at }) {
  return {
    id,
    type: 'actor',
    position: { x: at[0], y: at[1] },
    width: KNOT_PX,
    height: KNOT_PX,
    measured: { width: KNOT_PX, height: KNOT_PX },
    handles: [
      { id: null, type: 'source', position: Position.Top, x: 0, y: 0, width: KNOT_PX, height: KNOT_PX },
    ],
    data: { name, look: actorLook({ kind, sector }) },
  };
}

function toEdge(tie, from, to) {
  const end = ({ position }) => ({ at: [position.x, position.y], size: KNOT_PX });
  return {
    id: tie.id,
    type: 'tie',
    source: tie.source,
    target: tie.target,
    data: {
      tie,
      look: tieLook(tie, presetTieType(tie.type)),
      thread: thread(end(from), end(to), 0, 1, tie.source > tie.target),
      isDimmed: false,
      isLit: false,
    },
  };
}

function Page({ map, viewport }) {
  const [nodes, setNodes] = useState(() => map.actors.map(toNode));
  const known = useRef(new Map());
  const edges = useMemo(() => {
    const at = new Map(nodes.map((node) => [node.id, node]));
    return map.ties.map((tie) => {
      const [from, to] = [at.get(tie.source), at.get(tie.target)];
      const before = known.current.get(tie.id);
      if (before?.from === from.position && before.to === to.position) return before.edge;
      const edge = toEdge(tie, from, to);
      known.current.set(tie.id, { from: from.position, to: to.position, edge });
      return edge;
    });
  }, [nodes, map]);
  const onNodesChange = useCallback((changes) => setNodes((before) => applyNodeChanges(changes, before)), []);
  return (
    <ReactFlow
      nodes={nodes}
      edges={edges}
      onNodesChange={onNodesChange}
      nodeTypes={NODE_TYPES}
      edgeTypes={EDGE_TYPES}
      nodeOrigin={[0.5, 0.5]}
      defaultViewport={viewport}
      connectionMode={ConnectionMode.Loose}
      elevateNodesOnSelect={false}
      selectionOnDrag
      selectionMode={SelectionMode.Partial}
      panOnDrag={[1, 2]}
      panOnScroll
      zoomOnDoubleClick={false}
      minZoom={0.1}
      maxZoom={4}
      proOptions={{ hideAttribution: true }}
    >
      <Background gap={22} size={1.4} color="var(--ground-dot)" />
    </ReactFlow>
  );
}

/** Called by the benchmark: the map, the box of the app's canvas on screen, and the viewport it opened with. */
window.showPeer = ({ map, box, viewport }) => {
  const root = document.getElementById('root');
  root.style.cssText = `position: fixed; left: ${box.x}px; top: ${box.y}px; width: ${box.width}px; height: ${box.height}px`;
  createRoot(root).render(<Page map={map} viewport={viewport} />);
};
