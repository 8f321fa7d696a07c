import { type Csr, degrees } from './csr';

/**
 * Core number: the largest k such that the actor belongs to a group in which everybody has at least k ties
 * inside (Seidman 1983), by peeling in order of degree with buckets (Batagelj and Zaversnik 2003).
 *
 * @param graph simple graph
 * @returns 0 for an isolate, up to n − 1 in a complete map, by index
 */
export function coreNumbers(graph: Csr): Int32Array {
  const { n, offsets, targets } = graph;
  const left = degrees(graph);
  const start = bucketStarts(left);
  const queue = new Int32Array(n);
  const place = new Int32Array(n);
  const fill = start.slice();
  for (let u = 0; u < n; u++) {
    const position = fill[left[u] ?? 0] ?? 0;
    fill[left[u] ?? 0] = position + 1;
    queue[position] = u;
    place[u] = position;
  }
  for (let i = 0; i < n; i++) {
    const u = queue[i] ?? 0;
    const own = left[u] ?? 0;
    for (let e = offsets[u] ?? 0; e < (offsets[u + 1] ?? 0); e++) {
      const v = targets[e] ?? 0;
      const ties = left[v] ?? 0;
      if (ties <= own) continue;
      // v moves down one bucket: it changes places with the first of its bucket, which then begins one later.
      const first = start[ties] ?? 0;
      const from = place[v] ?? 0;
      const swapped = queue[first] ?? 0;
      queue[first] = v;
      place[v] = first;
      queue[from] = swapped;
      place[swapped] = from;
      start[ties] = first + 1;
      left[v] = ties - 1;
    }
  }
  return left;
}

/** Where the bucket of each degree begins when actors stand in order of degree. */
function bucketStarts(degree: Int32Array): Int32Array {
  const start = new Int32Array(degree.reduce((a, b) => Math.max(a, b), 0) + 2);
  for (const d of degree) start[d + 1] = (start[d + 1] ?? 0) + 1;
  for (let d = 1; d < start.length; d++) start[d] = (start[d] ?? 0) + (start[d - 1] ?? 0);
  return start;
}
