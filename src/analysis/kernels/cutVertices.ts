import type { Csr } from './csr';

/**
 * Cut vertices: actors whose leaving splits their component (Tarjan 1972; Hopcroft and Tarjan 1973), without
 * recursion, so that a chain of thousands does not overflow the stack.
 *
 * @param graph simple graph
 * @returns 1 for a cut vertex, 0 for the others, by index
 */
export function cutVertices({ n, offsets, targets }: Csr): Uint8Array {
  const isCut = new Uint8Array(n);
  /** Order of discovery, −1 while unseen. */
  const found = new Int32Array(n).fill(-1);
  /** Earliest actor reachable through the actor's descendants and one tie back. */
  const earliest = new Int32Array(n);
  const parent = new Int32Array(n).fill(-1);
  const next = offsets.slice(0, n);
  let clock = 0;
  for (let root = 0; root < n; root++) {
    if (found[root] !== -1) continue;
    found[root] = earliest[root] = clock++;
    let branches = 0;
    let u = root;
    while (u !== -1) {
      const e = next[u] ?? 0;
      if (e < (offsets[u + 1] ?? 0)) {
        next[u] = e + 1;
        const v = targets[e] ?? 0;
        if (found[v] === -1) {
          found[v] = earliest[v] = clock++;
          parent[v] = u;
          u = v;
        } else if (v !== parent[u]) {
          earliest[u] = Math.min(earliest[u] ?? 0, found[v] ?? 0);
        }
        continue;
      }
      const above = parent[u] ?? -1;
      if (above === root) branches++;
      else if (above !== -1 && (earliest[u] ?? 0) >= (found[above] ?? 0)) isCut[above] = 1;
      if (above !== -1) earliest[above] = Math.min(earliest[above] ?? 0, earliest[u] ?? 0);
      u = above;
    }
    if (branches > 1) isCut[root] = 1;
  }
  return isCut;
}
