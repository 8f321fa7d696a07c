import { type Csr, neighbours } from './csr';

/**
 * Some actors with the ties among them.
 *
 * @param graph simple graph
 * @param members indices, ascending, none twice
 * @returns the same ties; the new index of an actor is its position in `members`
 */
export function subgraph(graph: Csr, members: readonly number[]): Csr {
  const position = new Int32Array(graph.n).fill(-1);
  members.forEach((u, i) => {
    position[u] = i;
  });
  const offsets = new Int32Array(members.length + 1);
  const targets: number[] = [];
  members.forEach((u, i) => {
    for (const v of neighbours(graph, u)) {
      const j = position[v] ?? -1;
      if (j !== -1) targets.push(j);
    }
    offsets[i + 1] = targets.length;
  });
  return { n: members.length, m: targets.length / 2, offsets, targets: Int32Array.from(targets) };
}
