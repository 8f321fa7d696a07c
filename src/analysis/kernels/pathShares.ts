import type { Csr } from './csr';
import { dependencyWithHugeCounts } from './hugeCounts';

/** Arrays that every search uses again. `count` and `share` are by index, and 0 for everybody between searches. */
export interface PathShares {
  /** Shortest paths from the source. */
  readonly count: Float64Array;
  /** What each shortest path to an actor hands back: (1 + dependency) / count; 0 until known. */
  readonly share: Float64Array;
  /**
   * By position in the order of the search: how much of the source's paths to others runs through the actor,
   * summed over those others. The source's own is not told.
   */
  readonly dependency: Float64Array;
}

/** Arrays for searches in a graph of n actors. */
export function makePathShares(n: number): PathShares {
  return { count: new Float64Array(n), share: new Float64Array(n), dependency: new Float64Array(n) };
}

/**
 * Fills `dependency` for one finished search: counts shortest paths outward and shares out what runs through each
 * actor on the way back (Brandes 2001). Both ways an actor adds up what all its neighbours show, because those on
 * its own level and beyond still show 0: no list of predecessors, and no branch to guess wrong.
 *
 * @param graph simple graph
 * @param order actors met, level by level, the source first
 * @param levels where each level begins in `order`, and where the last one ends
 * @param shares where the outcome goes
 * Cost O(m).
 */
export function shareOut(graph: Csr, order: Int32Array, levels: Int32Array, shares: PathShares): void {
  const { count, share } = shares;
  countOutward(graph, order, levels, shares);
  const ofSource = pullBack(graph, order, levels, shares);
  for (const v of order) {
    count[v] = 0;
    share[v] = 0;
  }
  // All paths begin at the source, so what its neighbours hand back is the number it reached: a free check that
  // the counts did not grow beyond what a double holds.
  if (!(Math.abs(ofSource - (order.length - 1)) < 0.5)) shareHuge(graph, order, levels, shares);
}

function countOutward(
  graph: Csr,
  order: Int32Array,
  levels: Int32Array,
  { count, dependency }: PathShares,
): void {
  const { offsets, targets } = graph;
  count[order[0] ?? 0] = 1;
  for (let level = 1; level + 1 < levels.length; level++) {
    const start = levels[level] ?? 0;
    const end = levels[level + 1] ?? 0;
    for (let i = start; i < end; i++) {
      const v = order[i] ?? 0;
      dependency[i] = sumOf(count, targets, offsets[v] ?? 0, offsets[v + 1] ?? 0);
    }
    // Only now: a count written earlier would be read by neighbours on the same level.
    for (let i = start; i < end; i++) count[order[i] ?? 0] = dependency[i] ?? 0;
  }
}

/** @returns the source's own dependency */
function pullBack(graph: Csr, order: Int32Array, levels: Int32Array, shares: PathShares): number {
  const { offsets, targets } = graph;
  const { count, share, dependency } = shares;
  for (let level = levels.length - 2; level > 0; level--) {
    const start = levels[level] ?? 0;
    const end = levels[level + 1] ?? 0;
    if (end === order.length) dependency.fill(0, start, end);
    else {
      for (let i = start; i < end; i++) {
        const v = order[i] ?? 0;
        dependency[i] = sumOf(share, targets, offsets[v] ?? 0, offsets[v + 1] ?? 0) * (count[v] ?? 0);
      }
    }
    for (let i = start; i < end; i++) {
      const v = order[i] ?? 0;
      share[v] = (1 + (dependency[i] ?? 0)) / (count[v] ?? 1);
    }
  }
  const source = order[0] ?? 0;
  return sumOf(share, targets, offsets[source] ?? 0, offsets[source + 1] ?? 0);
}

/** Sum of what a row of targets shows; in two halves, so that no addition waits for the one before. */
function sumOf(shown: Float64Array, targets: Int32Array, first: number, last: number): number {
  let sum = 0;
  let other = 0;
  let e = first;
  for (; e + 1 < last; e += 2) {
    sum += shown[targets[e] ?? 0] ?? 0;
    other += shown[targets[e + 1] ?? 0] ?? 0;
  }
  return e < last ? sum + other + (shown[targets[e] ?? 0] ?? 0) : sum + other;
}

function shareHuge(graph: Csr, order: Int32Array, levels: Int32Array, { dependency }: PathShares): void {
  const steps = new Int32Array(graph.n).fill(-1);
  const byActor = new Float64Array(graph.n);
  for (let level = 0; level + 1 < levels.length; level++) {
    for (let i = levels[level] ?? 0; i < (levels[level + 1] ?? 0); i++) steps[order[i] ?? 0] = level;
  }
  dependencyWithHugeCounts(graph, { steps, order, dependency: byActor }, order.length);
  order.forEach((v, i) => {
    dependency[i] = byActor[v] ?? 0;
  });
}
