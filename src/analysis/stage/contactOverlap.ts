import { type Csr, neighbours } from '../kernels/csr';

/**
 * How far the best tied share their contacts: over all pairs of them the mean share of common contacts in the
 * contacts of whoever has fewer, each other left out. Hubs of separate clusters have private contacts, members
 * of a core the same ones; this tells stage three from stage four.
 *
 * @param graph simple graph
 * @param actors indices of the best tied, none twice
 * @returns 0 to 1; 0 for less than two
 * Cost O(k × their ties).
 */
export function contactOverlap(graph: Csr, actors: Int32Array): number {
  const markedBy = new Int32Array(graph.n).fill(-1);
  let sum = 0;
  let pairs = 0;
  actors.forEach((u, i) => {
    const own = neighbours(graph, u);
    for (const v of own) markedBy[v] = u;
    for (const other of actors.subarray(i + 1)) {
      const row = neighbours(graph, other);
      const tied = markedBy[other] === u ? 1 : 0;
      let common = 0;
      for (const v of row) if (markedBy[v] === u) common++;
      const fewer = Math.min(own.length, row.length) - tied;
      if (fewer > 0) sum += common / fewer;
      pairs++;
    }
  });
  return pairs === 0 ? 0 : sum / pairs;
}
