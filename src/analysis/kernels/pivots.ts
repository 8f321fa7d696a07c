import type { Csr } from './csr';
import type { Distances, PathTable } from './pathTable';
import type { Pendants } from './pendants';
import { shuffledOrders } from './shuffledOrders';

/** Components smaller than this are searched whole before anything is estimated: it costs next to nothing. */
const SMALL = 64;
/** Pivots of a component at least, so that no part of the map is judged by one or two. */
const PIVOTS_MIN = 8;

/** An order of searching in which what was found on the way can stand for the whole. */
export interface PivotOrder {
  /** Who is to be searched from, each once: members of small components and pivots, then the others. */
  readonly sources: Int32Array;
  /** How many of them are searched before an estimate is made. */
  readonly first: number;
  /** By index: number of its component. */
  readonly componentOf: Int32Array;
  /** By number of the component: its actors. */
  readonly sizes: Int32Array;
  /** By index: on whose search its own row rests; −1 for everybody else. */
  readonly hangsOn: Int32Array;
}

/**
 * Chooses whose paths are searched first: pivots drawn evenly from every large component (Brandes and Pich 2007,
 * "Centrality estimation in large networks"), always the same ones.
 *
 * @param pendants who needs no search
 * @param components all actors, each once
 * @param wanted about how many pivots
 */
export function pivotOrder(
  { hangsOn }: Pendants,
  components: readonly (readonly number[])[],
  wanted: number,
): PivotOrder {
  const n = hangsOn.length;
  const componentOf = new Int32Array(n);
  const sizes = Int32Array.from(components, (members) => members.length);
  components.forEach((members, c) => {
    for (const u of members) componentOf[u] = c;
  });
  const left = sizes.map((size) =>
    size < SMALL ? size : Math.min(size, Math.max(PIVOTS_MIN, Math.round((wanted * size) / n))),
  );
  const [inOrder, shuffled] = shuffledOrders(n, 2);
  const isFirst = new Uint8Array(n);
  for (const u of shuffled ?? []) {
    const c = componentOf[u] ?? 0;
    if (left[c] === 0 || hangsOn[u] !== -1) continue;
    left[c] = (left[c] ?? 0) - 1;
    isFirst[u] = 1;
  }
  const searched = (inOrder ?? new Int32Array(0)).filter((u) => hangsOn[u] === -1);
  const early = searched.filter((u) => isFirst[u] === 1);
  const late = searched.filter((u) => isFirst[u] === 0);
  const sources = new Int32Array(searched.length);
  sources.set(early);
  sources.set(late, early.length);
  return { sources, first: early.length, componentOf, sizes, hangsOn };
}

/** What the searches so far say of those they met, by index. */
export interface PivotSums {
  /** How many met the actor. */
  readonly pivots: Int32Array;
  /** How many of them are three steps away or more, and the sums of their steps and of 1 / steps. */
  readonly far: Int32Array;
  readonly steps: Float64Array;
  readonly inverse: Float64Array;
  readonly furthest: Int32Array;
}

/** Who is nearer is counted rather than estimated. */
const FAR = 3;

/** Sums for n actors, all 0. */
export function makePivotSums(n: number): PivotSums {
  return {
    pivots: new Int32Array(n),
    far: new Int32Array(n),
    steps: new Float64Array(n),
    inverse: new Float64Array(n),
    furthest: new Int32Array(n),
  };
}

/** One finished search. */
interface Search {
  /** Those met, level by level, the source first, by place in `actorAt`. */
  readonly order: Int32Array;
  /** Where each level begins in `order`, and where the last one ends. */
  readonly levels: Int32Array;
  readonly actorAt: Int32Array;
  /** How many hang on the source: they stand for themselves, one step further away. */
  readonly hanging: number;
}

/** Adds one search to the sums. */
export function addPivot(sums: PivotSums, { order, levels, actorAt, hanging }: Search): void {
  const { pivots, far, steps, inverse, furthest } = sums;
  const source = actorAt[order[0] ?? 0] ?? 0;
  pivots[source] = (pivots[source] ?? 0) + hanging;
  for (let level = 1; level + 1 < levels.length; level++) {
    for (let i = levels[level] ?? 0; i < (levels[level + 1] ?? 0); i++) {
      const v = actorAt[order[i] ?? 0] ?? 0;
      pivots[v] = (pivots[v] ?? 0) + 1 + hanging;
      const most = hanging > 0 && level > 1 ? level + 1 : level;
      if ((furthest[v] ?? 0) < most) furthest[v] = most;
      const near = level < FAR ? 0 : 1;
      const beyond = level + 1 < FAR ? 0 : hanging;
      far[v] = (far[v] ?? 0) + near + beyond;
      steps[v] = (steps[v] ?? 0) + near * level + beyond * (level + 1);
      inverse[v] = (inverse[v] ?? 0) + near / level + beyond / (level + 1);
    }
  }
}

/** What is known when the pivots have been searched, all by index. */
interface Known {
  /** Rows of whoever was searched are exact. */
  readonly table: PathTable;
  /** Sum of dependencies of all pivots on the actor. */
  readonly owed: Float64Array;
  readonly sums: PivotSums;
}

/**
 * What all searches would find, judged by the pivots: sums over the pivots, scaled up to everybody in the same
 * component. How many are reached, and how many within two steps, is exact; whom an actor leans on is told only of
 * those who were searched and of those with a single tie, of the others how much such actors lean on the average.
 *
 * @returns a new table; steps to the furthest are a lower bound
 * Cost O(Σ degree²).
 */
export function estimatePaths(graph: Csr, plan: PivotOrder, { table, owed, sums }: Known): PathTable {
  const { n } = graph;
  const { componentOf, sizes } = plan;
  const isSearched = new Uint8Array(n);
  for (const u of plan.sources.subarray(0, plan.first)) isSearched[u] = 1;
  plan.hangsOn.forEach((contact, u) => {
    if (contact !== -1) isSearched[u] = isSearched[contact] ?? 0;
  });
  const found: PathTable = {
    through: new Float64Array(n),
    farness: table.farness.slice(),
    reached: Int32Array.from(componentOf, (c) => (sizes[c] ?? 1) - 1),
    furthest: table.furthest.slice(),
    inverse: table.inverse.slice(),
    withinTwo: withinTwo(graph),
    leaning: table.leaning.slice(),
    leansOn: table.leansOn.slice(),
  };
  const usual = usualLeaning(plan, table);
  for (let v = 0; v < n; v++) {
    const reached = found.reached[v] ?? 0;
    const pivots = sums.pivots[v] ?? 0;
    if (pivots > 0) found.through[v] = ((owed[v] ?? 0) * reached) / pivots / 2;
    if (isSearched[v] === 1) continue;
    const one = (graph.offsets[v + 1] ?? 0) - (graph.offsets[v] ?? 0);
    const two = (found.withinTwo[v] ?? 0) - one;
    const more = reached - one - two;
    const far = sums.far[v] ?? 0;
    found.farness[v] = one + 2 * two + more * (far === 0 ? FAR : (sums.steps[v] ?? 0) / far);
    found.inverse[v] = one + two / 2 + more * (far === 0 ? 1 / FAR : (sums.inverse[v] ?? 0) / far);
    found.furthest[v] = Math.max(sums.furthest[v] ?? 0, more > 0 ? FAR : two > 0 ? 2 : 1);
    found.leaning[v] = one === 1 ? reached - 1 : usual * reached;
    if (one === 1) found.leansOn[v] = graph.targets[graph.offsets[v] ?? 0] ?? -1;
  }
  return found;
}

/** Which share of their paths those who were searched lean on somebody with, on the average. */
function usualLeaning({ sources, first }: PivotOrder, { leaning, reached }: PathTable): number {
  let leant = 0;
  let paths = 0;
  for (const u of sources.subarray(0, first)) {
    leant += leaning[u] ?? 0;
    paths += reached[u] ?? 0;
  }
  return paths === 0 ? 0 : leant / paths;
}

function withinTwo({ n, offsets, targets }: Csr): Distances['withinTwo'] {
  const count = new Int32Array(n);
  const metBy = new Int32Array(n).fill(-1);
  for (let u = 0; u < n; u++) {
    let met = 0;
    const meet = (v: number) => {
      if (v === u || metBy[v] === u) return;
      metBy[v] = u;
      met++;
    };
    for (let e = offsets[u] ?? 0; e < (offsets[u + 1] ?? 0); e++) {
      const v = targets[e] ?? 0;
      meet(v);
      for (let f = offsets[v] ?? 0; f < (offsets[v + 1] ?? 0); f++) meet(targets[f] ?? 0);
    }
    count[u] = met;
  }
  return count;
}
