import { UndirectedGraph } from 'graphology';
import type { ActorId } from '@/model/ids';
import type { Strength } from '@/model/types';
import { type Arrows, toArrows } from './kernels/arrows';
import { type Csr, toCsr, withoutRepeats } from './kernels/csr';
import type { AnalysisInput, InputTie } from './types';

/** Called `strength`, because graphology's path measures would read an attribute `weight` as a length. */
type TieAttributes = { readonly strength: Strength };

export type ActorGraph = UndirectedGraph<{ readonly id: ActorId }, TieAttributes>;

/** The map as one simple undirected graph, in the form that measures read, and its arrows beside it. */
export interface MapGraph {
  /** In id order; an actor's position here is its index everywhere. */
  readonly actors: readonly ActorId[];
  /** Who is tied to whom, by index. */
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
  const n = actors.length;
  const index = new Map(actors.map((id, u) => [id, u]));
  const ends = new Int32Array(ties.length * 2);
  ties.forEach(({ source, target }, i) => {
    const u = index.get(source);
    const v = index.get(target);
    if (u === undefined || v === undefined || u === v) {
      throw new Error('toGraph: a tie without two different actors of the map');
    }
    ends[2 * i] = u;
    ends[2 * i + 1] = v;
  });
  const csr = withoutRepeats(toCsr(n, ends));
  const arrows = directed ? toArrows(n, toArrowEnds(ties, ends)) : null;
  return { actors, csr, strong: toStrong(csr, ties, ends), arrows };
}

/**
 * The map as graphology knows it, the form that is exchanged with other libraries. Nodes are the indices as text,
 * with the actor's id as an attribute: graphology keeps neighbours in plain objects, where an id such as
 * `constructor` would find what it never put there. Undirected by type: a mixed graph would divide density by 3.
 *
 * @param map from `toGraph`
 * @returns a graph of its own; ten times as slow to make as the map
 */
export function toGraphology({ actors, csr, strong }: MapGraph): ActorGraph {
  const { offsets, targets } = csr;
  const graph: ActorGraph = new UndirectedGraph();
  actors.forEach((id, u) => {
    graph.addNode(u, { id });
  });
  actors.forEach((_, u) => {
    for (let e = offsets[u] ?? 0; e < (offsets[u + 1] ?? 0); e++) {
      const v = targets[e] ?? 0;
      if (v > u) graph.addUndirectedEdge(u, v, { strength: strong[e] === 1 ? 'strong' : 'weak' });
    }
  });
  return graph;
}

function toArrowEnds(ties: readonly InputTie[], ends: Int32Array): Int32Array {
  return Int32Array.from(
    ties.flatMap(({ direction }, i) => {
      const u = ends[2 * i] ?? 0;
      const v = ends[2 * i + 1] ?? 0;
      return direction === 'forward' ? [u, v] : [u, v, v, u];
    }),
  );
}

function toStrong({ offsets, targets }: Csr, ties: readonly InputTie[], ends: Int32Array): Uint8Array {
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
  ties.forEach(({ strength }, i) => {
    if (strength !== 'strong') return;
    mark(ends[2 * i] ?? 0, ends[2 * i + 1] ?? 0);
    mark(ends[2 * i + 1] ?? 0, ends[2 * i] ?? 0);
  });
  return strong;
}
