import { UndirectedGraph } from 'graphology';
import type { ActorId } from '@/model/ids';
import type { Strength } from '@/model/types';
import { type Arrows, toArrows } from './kernels/arrows';
import { type Csr, toCsr } from './kernels/csr';
import type { AnalysisInput, InputTie } from './types';

/** Called `strength`, because graphology's path measures would read an attribute `weight` as a length. */
type TieAttributes = { readonly strength: Strength };

/** The map as one simple undirected graph, in the two forms that measures read, and its arrows beside it. */
export interface MapGraph {
  /** In id order; an actor's position here is its index everywhere. */
  readonly actors: readonly ActorId[];
  /**
   * Nodes are the indices as text, with the actor's id as an attribute: graphology keeps neighbours in plain
   * objects, where an id such as `constructor` would find what it never put there. Undirected by type: a mixed
   * graph would divide density by 3.
   */
  readonly graph: UndirectedGraph<{ readonly id: ActorId }, TieAttributes>;
  /** The same pairs by index, for the kernels. */
  readonly csr: Csr;
  /** By position in `csr.targets`: 1 where that tie is strong. */
  readonly strong: Uint8Array;
  /** Where paths follow arrows: a tie without direction and a two-way one are an arrow each way. Else null. */
  readonly arrows: Arrows | null;
}

/**
 * Projects a frame onto one simple undirected graph: two actors are tied when any tie joins them in any
 * direction, strongly when any of those is strong. Isolates stay.
 *
 * @param input from `toAnalysisInput`; every tie's ends are among its actors, and differ
 * @returns the same graph whatever the order, direction or number of parallel ties
 */
export function toGraph({ actors, ties, directed }: AnalysisInput): MapGraph {
  const graph: MapGraph['graph'] = new UndirectedGraph();
  const index = new Map(actors.map((id, u) => [id, u]));
  actors.forEach((id, u) => {
    graph.addNode(u, { id });
  });
  for (const { source, target, strength } of ties) {
    const u = index.get(source);
    const v = index.get(target);
    if (u === undefined || v === undefined || u === v) {
      throw new Error('toGraph: a tie without two different actors of the map');
    }
    graph.updateUndirectedEdge(u, v, (known) => ({
      strength: known.strength === 'strong' ? 'strong' : strength,
    }));
  }
  const csr = toCsr(actors.length, toPairs(graph));
  const arrows = directed ? toArrows(actors.length, toArrowEnds(ties, index)) : null;
  return { actors, graph, csr, strong: toStrong(graph, csr), arrows };
}

function toArrowEnds(ties: readonly InputTie[], index: ReadonlyMap<ActorId, number>): Int32Array {
  return Int32Array.from(
    ties.flatMap(({ source, target, direction }) => {
      const u = index.get(source) ?? 0;
      const v = index.get(target) ?? 0;
      return direction === 'forward' ? [u, v] : [u, v, v, u];
    }),
  );
}

function toStrong(graph: MapGraph['graph'], { offsets, targets }: Csr): Uint8Array {
  const strong = new Uint8Array(targets.length);
  const mark = (u: number, v: number) => {
    let low = offsets[u] ?? 0;
    let high = offsets[u + 1] ?? 0;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((targets[middle] ?? 0) < v) low = middle + 1;
      else high = middle;
    }
    strong[low] = 1;
  };
  graph.forEachUndirectedEdge((_key, { strength }, source, target) => {
    if (strength !== 'strong') return;
    mark(Number(source), Number(target));
    mark(Number(target), Number(source));
  });
  return strong;
}

function toPairs(graph: MapGraph['graph']): Int32Array {
  const pairs = new Int32Array(graph.size * 2);
  let filled = 0;
  graph.forEachUndirectedEdge((_key, _attributes, source, target) => {
    pairs[filled++] = Number(source);
    pairs[filled++] = Number(target);
  });
  return pairs;
}
