/**
 * A simple undirected graph as two flat arrays (compressed sparse rows), the form every kernel reads.
 * Actor u's neighbours are `targets[offsets[u]]` up to, not including, `targets[offsets[u + 1]]`, ascending.
 * Every pair stands in both rows; nobody is their own neighbour and no pair stands twice.
 */
export interface Csr {
  /** Number of actors. */
  readonly n: number;
  /** Number of tied pairs. */
  readonly m: number;
  /** n + 1 positions. */
  readonly offsets: Int32Array;
  /** 2 m indices of actors. */
  readonly targets: Int32Array;
}

/**
 * Lays tied pairs out as compressed sparse rows.
 *
 * @param n number of actors
 * @param pairs indices 0 to n − 1, two a pair, in any order and either way round; a pair that comes several times
 *        stands as often, side by side, in both rows
 * @returns rows in ascending order, so equal graphs give equal arrays
 */
export function toCsr(n: number, pairs: Int32Array): Csr {
  const offsets = new Int32Array(n + 1);
  for (const end of pairs) offsets[end + 1] = (offsets[end + 1] ?? 0) + 1;
  for (let u = 0; u < n; u++) offsets[u + 1] = (offsets[u] ?? 0) + (offsets[u + 1] ?? 0);

  const unsorted = new Int32Array(pairs.length);
  const fill = offsets.slice(0, n);
  const put = (into: Int32Array, row: number, value: number) => {
    const position = fill[row] ?? 0;
    into[position] = value;
    fill[row] = position + 1;
  };
  for (let i = 0; i < pairs.length; i += 2) {
    const u = pairs[i] ?? 0;
    const v = pairs[i + 1] ?? 0;
    put(unsorted, u, v);
    put(unsorted, v, u);
  }

  // Transposing a symmetric matrix gives it back, visited row by row: the rows come out sorted without sorting.
  const targets = new Int32Array(pairs.length);
  fill.set(offsets.subarray(0, n));
  for (let u = 0; u < n; u++) {
    for (let e = offsets[u] ?? 0; e < (offsets[u + 1] ?? 0); e++) put(targets, unsorted[e] ?? 0, u);
  }
  return { n, m: pairs.length / 2, offsets, targets };
}

/**
 * @param graph simple graph
 * @returns number of tied actors of each actor, 0 to n − 1, by index
 */
export function degrees({ n, offsets }: Csr): Int32Array {
  const degree = new Int32Array(n);
  for (let u = 0; u < n; u++) degree[u] = (offsets[u + 1] ?? 0) - (offsets[u] ?? 0);
  return degree;
}

/**
 * @param graph simple graph
 * @param actor index 0 to n − 1
 * @returns the neighbours' indices, ascending; a view, not a copy
 */
export function neighbours({ offsets, targets }: Csr, actor: number): Int32Array {
  return targets.subarray(offsets[actor], offsets[actor + 1]);
}

/** The graph with each neighbour once in a row, where parallel ties stand side by side. */
export function withoutRepeats({ n, offsets, targets }: Csr): Csr {
  const starts = new Int32Array(n + 1);
  const kept = new Int32Array(targets.length);
  let filled = 0;
  for (let u = 0; u < n; u++) {
    const first = offsets[u] ?? 0;
    for (let e = first; e < (offsets[u + 1] ?? 0); e++) {
      if (e === first || targets[e] !== targets[e - 1]) kept[filled++] = targets[e] ?? 0;
    }
    starts[u + 1] = filled;
  }
  return { n, m: filled / 2, offsets: starts, targets: kept.slice(0, filled) };
}
