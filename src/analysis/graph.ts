import { UndirectedGraph } from 'graphology';
import type { ActorId } from '@/model/ids';
import type { Strength } from '@/model/types';
import { type Csr, toCsr } from './kernels/csr';
import type { AnalysisInput } from './types';

/** Called `strength`, because graphology's path measures would read an attribute `weight` as a length. */
type TieAttributes = { readonly strength: Strength };

/** The map as one simple undirected graph, in the two forms that measures read. */
export interface MapGraph {
  /** In id order; an actor's position here is its index everywhere. */
  readonly actors: readonly ActorId[];
  /** Nodes are actor ids in the same order. Undirected by type: a mixed graph would divide density by 3. */
  readonly graph: UndirectedGraph<Record<string, never>, TieAttributes>;
  /** The same pairs by index, for the kernels. */
  readonly csr: Csr;
}

/**
 * Projects a frame onto one simple undirected graph: two actors are tied when any tie joins them in any
 * direction, strongly when any of those is strong. Isolates stay.
 *
 * @param input from `toAnalysisInput`; every tie's ends are among its actors, and differ
 * @returns the same graph whatever the order, direction or number of parallel ties
 */
export function toGraph({ actors, ties }: AnalysisInput): MapGraph {
  const graph: MapGraph['graph'] = new UndirectedGraph();
  const index = new Map(actors.map((id, i) => [id, i]));
  for (const id of actors) graph.addNode(id);
  for (const { source, target, strength } of ties) {
    if (!index.has(source) || !index.has(target) || source === target) {
      throw new Error('toGraph: a tie without two different actors of the map');
    }
    graph.updateUndirectedEdge(source, target, (known) => ({
      strength: known.strength === 'strong' ? 'strong' : strength,
    }));
  }
  return { actors, graph, csr: toCsr(actors.length, toPairs(graph)) };
}

function toPairs(graph: MapGraph['graph']): Int32Array {
  const index = new Map(graph.nodes().map((id, i) => [id, i]));
  const pairs = new Int32Array(graph.size * 2);
  let filled = 0;
  graph.forEachUndirectedEdge((_key, _attributes, source, target) => {
    pairs[filled++] = index.get(source) ?? 0;
    pairs[filled++] = index.get(target) ?? 0;
  });
  return pairs;
}
