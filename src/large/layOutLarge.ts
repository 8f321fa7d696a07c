import type { Csr } from '@/analysis/kernels/csr';
import { pivotMds, pivotsOf } from '@/canvas/layout/pivotMds';
import { type Island, settleIslands } from './settleIslands';

/** Between neighbours in an island, px of the world. */
const APART_PX = 34;
/** Round an island, px. */
const SHORE_PX = 60;
/** Most islands that are placed by whom they are tied to: each is held against each. */
const MOST_ISLANDS = 1_200;
/** Fewer than these are no island. */
const LEAST = 3;
/** Turn from one to the next on the spiral of a sunflower: leaves no gaps (Vogel 1979). */
const GOLDEN_TURN = Math.PI * (3 - Math.sqrt(5));

/**
 * Places for a network too large for springs: every cluster is a round island with the most tied in the middle, islands
 * with many ties between them are near each other, and small clusters and loose actors lie round them all. The same
 * network gives the same places.
 *
 * @param clusterOf by actor the number of its cluster; the largest is 0, no number is missing
 * @returns x and y of every actor, px, about the origin. Cost O(m + n log n + islands²).
 */
export function layOutLarge(csr: Csr, clusterOf: Int32Array): Float32Array {
  const places = new Float32Array(2 * csr.n);
  const members = membersByCluster(csr, clusterOf);
  const count = members.filter(({ length }) => length >= LEAST).length;
  const islands = placeIslands(csr, clusterOf, members.slice(0, Math.min(count, MOST_ISLANDS)));
  for (const [k, { x, y }] of islands.entries()) {
    for (const [rank, actor] of (members[k] ?? []).entries()) {
      put(places, actor, x, y, rank);
    }
  }
  const edge = islands.reduce((far, { x, y, radius }) => Math.max(far, Math.hypot(x, y) + radius), 0);
  // The spiral goes on outside: as many turns as would fill the middle are left out.
  let rank = Math.ceil((edge / APART_PX) ** 2);
  for (const rest of members.slice(islands.length)) {
    for (const actor of rest) put(places, actor, 0, 0, rank++);
  }
  return places;
}

function put(places: Float32Array, actor: number, x: number, y: number, rank: number): void {
  const radius = APART_PX * Math.sqrt(rank);
  places[2 * actor] = x + radius * Math.cos(rank * GOLDEN_TURN);
  places[2 * actor + 1] = y + radius * Math.sin(rank * GOLDEN_TURN);
}

/** By cluster its actors, the most tied first. */
function membersByCluster({ n, offsets }: Csr, clusterOf: Int32Array): readonly number[][] {
  const members: number[][] = [];
  for (let i = 0; i < n; i++) {
    const cluster = clusterOf[i] ?? 0;
    const list = members[cluster];
    if (list) list.push(i);
    else members[cluster] = [i];
  }
  const ties = (i: number) => (offsets[i + 1] ?? 0) - (offsets[i] ?? 0);
  for (const list of members) list?.sort((a, b) => ties(b) - ties(a) || a - b);
  return members;
}

function placeIslands(csr: Csr, clusterOf: Int32Array, members: readonly number[][]): readonly Island[] {
  const count = members.length;
  const links = linksBetween(csr, clusterOf, count);
  const radii = members.map(({ length }) => APART_PX * Math.sqrt(length) + SHORE_PX);
  const neighbours = radii.map((): number[] => []);
  for (const { from, to } of links) {
    neighbours[from]?.push(to);
    neighbours[to]?.push(from);
  }
  const whole = Math.sqrt(radii.reduce((sum, radius) => sum + radius * radius, 0));
  const { xs, ys } = count > 1 ? pivotMds(neighbours, pivotsOf(neighbours), whole / 3) : { xs: [0], ys: [0] };
  const islands = radii.map((radius, k) => {
    // Where everybody is tied to everybody the first picture says little: the largest begin in the middle.
    const far = whole * Math.sqrt((k + 0.5) / count);
    return {
      radius,
      x: (xs[k] ?? 0) / 2 + far * Math.cos(k * GOLDEN_TURN),
      y: (ys[k] ?? 0) / 2 + far * Math.sin(k * GOLDEN_TURN),
    };
  });
  return settleIslands(islands, links);
}

/** Ties between islands as shares of the smaller one's ties, 0 to 1; each pair once. */
function linksBetween({ n, offsets, targets }: Csr, clusterOf: Int32Array, count: number) {
  const ties = new Map<number, number>();
  const all = new Float64Array(count);
  for (let u = 0; u < n; u++) {
    const from = clusterOf[u] ?? 0;
    if (from >= count) continue;
    for (let e = offsets[u] ?? 0; e < (offsets[u + 1] ?? 0); e++) {
      const to = clusterOf[targets[e] ?? 0] ?? 0;
      all[from] = (all[from] ?? 0) + 1;
      if (from >= to || to >= count) continue;
      const key = from * count + to;
      ties.set(key, (ties.get(key) ?? 0) + 1);
    }
  }
  return [...ties].map(([key, number]) => {
    const [from, to] = [Math.floor(key / count), key % count];
    return { from, to, share: number / Math.max(1, Math.min(all[from] ?? 0, all[to] ?? 0)) };
  });
}
