import type { Csr } from './csr';

/** A tie whose breaking separates its two sides. */
export interface Bridge {
  /** Indices of its ends, the smaller one first. */
  readonly u: number;
  readonly v: number;
  /** Pairs that can no longer reach each other once it breaks: actors on one side × actors on the other. */
  readonly lostPairs: number;
}

/** What holds a network together at a single point. */
export interface Separations {
  /** Pairs of others that can no longer reach each other when the actor leaves; 0 for who is no cut vertex. */
  readonly lostPairs: Float64Array;
  /** By the ends' indices. */
  readonly bridges: readonly Bridge[];
}

/**
 * Who and what separates others by leaving: cut vertices and bridges (Tarjan 1972; Hopcroft and Tarjan 1973),
 * each with the pairs it separates, from the sizes of the subtrees of one depth-first search. Without recursion,
 * so that a chain of thousands does not overflow the stack.
 *
 * @param graph simple graph
 * @returns by index of the actor; pairs at most (n − 1)(n − 2) / 2
 */
export function separations({ n, offsets, targets }: Csr): Separations {
  /** Order of discovery, −1 while unseen. */
  const found = new Int32Array(n).fill(-1);
  /** Earliest actor reachable through the actor's descendants and one tie back. */
  const earliest = new Int32Array(n);
  const parent = new Int32Array(n).fill(-1);
  /** Actors in the subtree below and including the actor. */
  const size = new Int32Array(n).fill(1);
  /** Actors in subtrees that hang on the actor alone, and the sum of the squares of the subtrees' sizes. */
  const hanging = new Float64Array(n);
  const squares = new Float64Array(n);
  const lostPairs = new Float64Array(n);
  const bridges: Bridge[] = [];
  const next = offsets.slice(0, n);
  let clock = 0;

  /** A subtree is searched through: hangs it on its parent alone? */
  const close = (u: number, above: number) => {
    const own = size[u] ?? 0;
    size[above] = (size[above] ?? 0) + own;
    earliest[above] = Math.min(earliest[above] ?? 0, earliest[u] ?? 0);
    if ((earliest[u] ?? 0) < (found[above] ?? 0)) return;
    hanging[above] = (hanging[above] ?? 0) + own;
    squares[above] = (squares[above] ?? 0) + own * own;
  };

  for (let root = 0; root < n; root++) {
    if (found[root] !== -1) continue;
    const first = clock;
    found[root] = earliest[root] = clock++;
    const met = [root];
    let u = root;
    while (u !== -1) {
      const e = next[u] ?? 0;
      if (e < (offsets[u + 1] ?? 0)) {
        next[u] = e + 1;
        const v = targets[e] ?? 0;
        if (found[v] === -1) {
          found[v] = earliest[v] = clock++;
          parent[v] = u;
          met.push(v);
          u = v;
        } else if (v !== parent[u]) {
          earliest[u] = Math.min(earliest[u] ?? 0, found[v] ?? 0);
        }
        continue;
      }
      const above = parent[u] ?? -1;
      if (above !== -1) close(u, above);
      u = above;
    }
    // Only now is it known how many are on the far side of each subtree.
    const members = clock - first;
    for (const v of met) {
      const above = members - 1 - (hanging[v] ?? 0);
      lostPairs[v] = ((members - 1) ** 2 - (squares[v] ?? 0) - above ** 2) / 2;
      const up = parent[v] ?? -1;
      if (up === -1 || (earliest[v] ?? 0) <= (found[up] ?? 0)) continue;
      const side = size[v] ?? 0;
      bridges.push({ u: Math.min(up, v), v: Math.max(up, v), lostPairs: side * (members - side) });
    }
  }
  return { lostPairs, bridges: bridges.sort((a, b) => a.u - b.u || a.v - b.v) };
}
