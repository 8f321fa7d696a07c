import type { Csr } from './csr';

/** A graph whose points are clusters of the level below, tied by the number of ties between their members. */
interface Level {
  readonly n: number;
  readonly offsets: Int32Array;
  readonly targets: Int32Array;
  readonly weights: Float64Array;
  /** Number of ties inside each point. */
  readonly loops: Float64Array;
}

/** Gains are multiples of 1 / 2m up to rounding, so this tells equal from different. */
const GAIN_EPSILON = 1e-10;
/** From this many points on, a round in which one of a thousand moves is the last: what follows changes little. */
const LARGE = 4000;

/**
 * One Louvain pass (Blondel, Guillaume, Lambiotte and Lefebvre 2008, "Fast unfolding of communities in large
 * networks"): move points one by one to the neighbouring cluster that raises modularity most, merge clusters
 * into points, repeat until nothing moves (in large networks: until next to nothing does). Of equal gains staying wins, then the cluster with the lower number.
 *
 * @param graph simple graph with at least one tie
 * @param order the order in which actors are visited on the first level: every index once
 * @param resolution weight of the expected ties against the found ones (Reichardt and Bornholdt 2006), above 0;
 *        1 is modularity, more makes clusters smaller
 * @returns number of each actor's cluster, by index, without gaps from 0
 */
export function louvainPass(graph: Csr, order: Int32Array, resolution: number): Int32Array {
  let clusterOf = Int32Array.from({ length: graph.n }, (_, u) => u);
  let level: Level = {
    n: graph.n,
    offsets: graph.offsets,
    targets: graph.targets,
    weights: new Float64Array(graph.targets.length).fill(1),
    loops: new Float64Array(graph.n),
  };
  let visits = order;
  for (;;) {
    const moved = moveToBest(level, visits, (graph.m * 2) / resolution);
    if (moved === null) return clusterOf;
    const { labels, count } = closeGaps(moved);
    clusterOf = clusterOf.map((point) => labels[point] ?? 0);
    level = merge(level, labels, count);
    visits = Int32Array.from({ length: count }, (_, i) => i);
  }
}

/**
 * @param ends ends of all ties, divided by the resolution
 * @returns the cluster of each point after no single move helps any more; null when none did at all
 */
function moveToBest(level: Level, visits: Int32Array, ends: number): Int32Array | null {
  const { n, offsets, targets, weights, loops } = level;
  const cluster = Int32Array.from({ length: n }, (_, u) => u);
  const size = new Float64Array(n);
  for (let u = 0; u < n; u++) {
    let sum = 2 * (loops[u] ?? 0);
    for (let e = offsets[u] ?? 0; e < (offsets[u + 1] ?? 0); e++) sum += weights[e] ?? 0;
    size[u] = sum;
  }
  const total = size.slice();
  const links = new Float64Array(n);
  const touched = new Int32Array(n);
  let anyMove = false;
  const settled = n < LARGE ? 0 : n / 1000;
  let moves = n;
  while (moves > settled) {
    moves = 0;
    for (const u of visits) {
      const own = cluster[u] ?? 0;
      const ownSize = size[u] ?? 0;
      let met = 0;
      for (let e = offsets[u] ?? 0; e < (offsets[u + 1] ?? 0); e++) {
        const c = cluster[targets[e] ?? 0] ?? 0;
        const before = links[c] ?? 0;
        if (before === 0) touched[met++] = c;
        links[c] = before + (weights[e] ?? 0);
      }
      total[own] = (total[own] ?? 0) - ownSize;
      let best = own;
      let bestGain = (links[own] ?? 0) - ((total[own] ?? 0) * ownSize) / ends;
      for (let i = 0; i < met; i++) {
        const c = touched[i] ?? 0;
        const gain = (links[c] ?? 0) - ((total[c] ?? 0) * ownSize) / ends;
        const ahead = gain - bestGain;
        if (ahead > GAIN_EPSILON || (ahead > -GAIN_EPSILON && best !== own && c < best && c !== own)) {
          best = c;
          bestGain = gain;
        }
        links[c] = 0;
      }
      total[best] = (total[best] ?? 0) + ownSize;
      if (best === own) continue;
      cluster[u] = best;
      moves++;
      anyMove = true;
    }
  }
  return anyMove ? cluster : null;
}

/** Numbers clusters 0, 1, 2 … in the order of their old numbers. */
function closeGaps(cluster: Int32Array): { labels: Int32Array; count: number } {
  const used = new Uint8Array(cluster.length);
  for (const c of cluster) used[c] = 1;
  const next = new Int32Array(cluster.length);
  let count = 0;
  for (let c = 0; c < used.length; c++) if (used[c] === 1) next[c] = count++;
  return { labels: cluster.map((c) => next[c] ?? 0), count };
}

/** Makes every cluster one point of a new level. */
function merge(level: Level, labels: Int32Array, count: number): Level {
  const members: number[][] = Array.from({ length: count }, () => []);
  for (let u = 0; u < level.n; u++) members[labels[u] ?? 0]?.push(u);
  const offsets = new Int32Array(count + 1);
  const loops = new Float64Array(count);
  const targets: number[] = [];
  const weights: number[] = [];
  const links = new Float64Array(count);
  members.forEach((points, c) => {
    const first = targets.length;
    let inside = 0;
    for (const u of points) {
      inside += level.loops[u] ?? 0;
      for (let e = level.offsets[u] ?? 0; e < (level.offsets[u + 1] ?? 0); e++) {
        const other = labels[level.targets[e] ?? 0] ?? 0;
        const weight = level.weights[e] ?? 0;
        // A tie inside is met from both of its ends.
        if (other === c) inside += weight / 2;
        else {
          if (links[other] === 0) targets.push(other);
          links[other] = (links[other] ?? 0) + weight;
        }
      }
    }
    loops[c] = inside;
    for (const other of targets.slice(first)) {
      weights.push(links[other] ?? 0);
      links[other] = 0;
    }
    offsets[c + 1] = targets.length;
  });
  return { n: count, offsets, targets: Int32Array.from(targets), weights: Float64Array.from(weights), loops };
}
