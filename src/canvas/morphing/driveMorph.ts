import { CASING_PX } from '@/appearance/tieLook';
import { type ActorNodeType, createFlowMaker, type FlowInput, type TieEdgeType } from '../toFlow';
import type { MorphNow } from './morphAt';

/** Draws one moment of a morph; the input is that of its beginning. */
export type MorphDriver = (input: FlowInput, now: MorphNow) => void;

/**
 * Moves the elements of the map along without telling React and React Flow, which would take longer than the
 * screen gives: they draw the first and the last picture, and find every element as they left it or as they want it.
 *
 * @param canvas holds the elements
 */
export function createMorphDriver(canvas: HTMLElement): MorphDriver {
  const make = createFlowMaker();
  const find = rememberElements(canvas);
  let drawn = new Set<ActorNodeType | TieEdgeType>();
  return (input, { held, actors, ties }) => {
    const { nodes, edges } = make({ ...input, held, presence: { actors, ties } });
    for (const node of nodes) if (!drawn.has(node)) moveNode(find('node', node.id), node);
    for (const edge of edges) if (!drawn.has(edge)) moveEdge(find('edge', edge.id), edge);
    drawn = new Set([...nodes, ...edges]);
  };
}

/** As React Flow places a node whose origin is its middle. */
function moveNode(element: HTMLElement | SVGElement | null, node: ActorNodeType): void {
  if (!element) return;
  const { position, data } = node;
  element.style.transform = `translate(${position.x - data.size / 2}px,${position.y - data.size / 2}px)`;
  const inner = element.firstElementChild;
  if (!data.presence || !(inner instanceof HTMLElement)) return;
  inner.style.opacity = String(data.presence.opacity);
  inner.style.scale = String(data.presence.scale);
}

/**
 * As `TieEdge` draws it without marks, which it leaves out for as long. What is only there for the hand, and not seen,
 * stays behind: each path that moves is painted anew. What stands as it should is not written, for the same reason.
 */
function moveEdge(element: HTMLElement | SVGElement | null, { data }: TieEdgeType): void {
  const tie = element?.firstElementChild;
  if (!data || !(tie instanceof SVGElement)) return;
  const { look, thread, presence } = data;
  const opacity = String(presence?.opacity ?? 1);
  if (presence && tie.style.opacity !== opacity) tie.style.opacity = opacity;
  const [casing, , line, hollow] = tie.children;
  write(casing, thread.path, look.width + CASING_PX * 2);
  write(line, thread.path, look.isHollow ? look.width + 2 : look.width);
  if (look.isHollow) write(hollow, thread.path, Math.max(1.4, look.width - 1));
}

function write(path: Element | undefined, shape: string, width: number): void {
  if (!path) return;
  if (path.getAttribute('d') !== shape) path.setAttribute('d', shape);
  if (path.getAttribute('stroke-width') !== String(width)) path.setAttribute('stroke-width', String(width));
}

function rememberElements(canvas: HTMLElement) {
  const known = new Map<string, HTMLElement | SVGElement>();
  return (kind: 'node' | 'edge', id: string) => {
    const key = `${kind} ${id}`;
    const before = known.get(key);
    if (before?.isConnected) return before;
    const found = canvas.querySelector<HTMLElement | SVGElement>(
      `.react-flow__${kind}[data-id="${CSS.escape(id)}"]`,
    );
    if (found) known.set(key, found);
    return found;
  };
}
