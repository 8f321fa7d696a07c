import type { MapGraph } from '../graph';
import { clusters } from '../kernels/clusters';
import type { Csr } from '../kernels/csr';
import { subgraph } from '../kernels/subgraph';
import type { Facts } from '../metrics/facts';

/** The largest component as a map of its own; columns by its own index. */
export interface Largest {
  /** Index in the whole map, ascending. */
  readonly members: readonly number[];
  readonly graph: Csr;
  /** By position in `graph.targets`: 1 where that tie is strong. */
  readonly strong: Uint8Array;
  readonly degree: Int32Array;
  readonly triangles: Int32Array;
  /** Shortest paths of others through the actor, each pair once. */
  readonly through: Float64Array;
  readonly farness: Float64Array;
  /** Of highest modularity, found in the component alone. */
  readonly clusterOf: Int32Array;
  readonly modularity: number;
}

/**
 * Cuts the largest component out of a map. What is counted at an actor or along paths is the same inside it as
 * in the whole map and is taken over; only clusters are looked for again, and not even those when the map is
 * connected.
 *
 * @param facts of the whole map, paths without directions
 * @returns an empty map for an empty one
 * Cost O(n + m) for a connected map, else as `clusters`.
 */
export function toLargest({ map, degree, triangles, paths, components, clustering }: Facts): Largest {
  const members = components[0] ?? [];
  const isWhole = members.length === map.csr.n;
  const graph = isWhole ? map.csr : subgraph(map.csr, members);
  const found = isWhole ? clustering : clusters(graph);
  const pick = (column: Int32Array) => Int32Array.from(members, (u) => column[u] ?? 0);
  return {
    members,
    graph,
    strong: isWhole ? map.strong : strongAmong(map, members, graph.targets.length),
    degree: isWhole ? degree : pick(degree),
    triangles: isWhole ? triangles : pick(triangles),
    through: isWhole ? paths.through : Float64Array.from(members, (u) => paths.through[u] ?? 0),
    farness: isWhole ? paths.farness : Float64Array.from(members, (u) => paths.farness[u] ?? 0),
    clusterOf: found.clusterOf,
    modularity: found.modularity,
  };
}

/** Rows of a component hold nobody from outside it, so they stand there as they are, one after the other. */
function strongAmong({ csr, strong }: MapGraph, members: readonly number[], ends: number): Uint8Array {
  const among = new Uint8Array(ends);
  let filled = 0;
  for (const u of members) {
    const row = strong.subarray(csr.offsets[u], csr.offsets[u + 1]);
    among.set(row, filled);
    filled += row.length;
  }
  return among;
}
