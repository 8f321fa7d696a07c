import { type Csr, degrees, neighbours } from './csr';
import { shortestPaths } from './shortestPaths';
import { subgraph } from './subgraph';

/**
 * How large the largest component still is while actors leave one after another. Counted backwards: the last one
 * comes first and the others come back one by one, so that components only ever grow together.
 *
 * @param graph simple graph
 * @param order all actors' indices, who leaves first standing first
 * @returns actors in the largest component after q have left, for q = 0 to n − 1
 * Cost O((n + m) α(n)) (Tarjan 1975; Newman and Ziff 2001).
 */
export function largestWhileLeaving(graph: Csr, order: Int32Array): Int32Array {
  const { n } = graph;
  const top = Int32Array.from({ length: n }, (_, u) => u);
  const size = new Int32Array(n).fill(1);
  const isBack = new Uint8Array(n);
  const largest = new Int32Array(n);
  const topOf = (actor: number) => {
    let u = actor;
    while (top[u] !== u) {
      top[u] = top[top[u] ?? u] ?? u;
      u = top[u] ?? u;
    }
    return u;
  };
  let most = 0;
  for (let q = n - 1; q >= 0; q--) {
    const u = order[q] ?? 0;
    isBack[u] = 1;
    for (const v of neighbours(graph, u)) {
      if (isBack[v] === 0) continue;
      const [a, b] = [topOf(u), topOf(v)];
      if (a === b) continue;
      const [large, small] = (size[a] ?? 0) >= (size[b] ?? 0) ? [a, b] : [b, a];
      top[small] = large;
      size[large] = (size[large] ?? 0) + (size[small] ?? 0);
    }
    most = Math.max(most, size[topOf(u)] ?? 0);
    largest[q] = most;
  }
  return largest;
}

/**
 * The order in which the best tied leave, counted anew after each one; of equals the smallest index first.
 *
 * @param graph simple graph
 * @returns all indices
 * Cost O((n + m) log n).
 */
export function byDegreeNow(graph: Csr): Int32Array {
  const { n } = graph;
  const degree = degrees(graph);
  const isGone = new Uint8Array(n);
  const order = new Int32Array(n);
  // One number holds both: more ties first, then the smaller index. Outdated entries stay and are passed over.
  const keyOf = (u: number) => (degree[u] ?? 0) * n + (n - 1 - u);
  const heap: number[] = [];
  for (let u = 0; u < n; u++) push(heap, keyOf(u));
  for (let q = 0; q < n; ) {
    const key = pop(heap);
    const u = n - 1 - (key % n);
    if (isGone[u] === 1 || key !== keyOf(u)) continue;
    isGone[u] = 1;
    order[q++] = u;
    for (const v of neighbours(graph, u)) {
      if (isGone[v] === 1) continue;
      degree[v] = (degree[v] ?? 0) - 1;
      push(heap, keyOf(v));
    }
  }
  return order;
}

/** Values of betweenness that differ by less are the same. */
const STEPS_PER_ONE = 1e9;

/**
 * The order in which those with most shortest paths through them leave, counted anew after each one; of equals
 * the better tied, then the smallest index first.
 *
 * @param graph simple graph
 * @returns all indices
 * Cost O(n² m): for hundreds of actors, not thousands.
 */
export function byBetweennessNow(graph: Csr): Int32Array {
  const order = new Int32Array(graph.n);
  let left = Array.from({ length: graph.n }, (_, u) => u);
  for (let q = 0; q < graph.n; q++) {
    const now = subgraph(graph, left);
    const degree = degrees(now);
    const { through } = shortestPaths(now);
    const rankOf = (i: number) => Math.round((through[i] ?? 0) * STEPS_PER_ONE);
    let first = 0;
    for (let i = 1; i < now.n; i++) {
      const more = rankOf(i) - rankOf(first) || (degree[i] ?? 0) - (degree[first] ?? 0);
      if (more > 0) first = i;
    }
    const leaver = left[first] ?? 0;
    order[q] = leaver;
    left = left.filter((u) => u !== leaver);
  }
  return order;
}

/** Puts a number into a heap whose largest stands first. */
function push(heap: number[], key: number): void {
  let at = heap.push(key) - 1;
  while (at > 0) {
    const above = (at - 1) >> 1;
    const parent = heap[above] ?? 0;
    if (parent >= key) break;
    heap[at] = parent;
    at = above;
  }
  heap[at] = key;
}

/** Takes the largest number out of a heap; the heap must not be empty. */
function pop(heap: number[]): number {
  const [largest = 0] = heap;
  const last = heap.pop() ?? 0;
  if (heap.length === 0) return largest;
  let at = 0;
  for (let below = 1; below < heap.length; below = at * 2 + 1) {
    if ((heap[below + 1] ?? -1) > (heap[below] ?? 0)) below++;
    const child = heap[below] ?? 0;
    if (child <= last) break;
    heap[at] = child;
    at = below;
  }
  heap[at] = last;
  return largest;
}
