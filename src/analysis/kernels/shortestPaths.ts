import type { Csr } from './csr';
import { dependencyWithHugeCounts } from './hugeCounts';

/** What one breadth-first search from every actor tells, by index of the actor. */
export interface PathTable {
  /** Share of shortest paths through the actor, summed over pairs of others, each pair once; 0 to (n−1)(n−2)/2. */
  readonly through: Float64Array;
  /** Sum of steps to every actor it can reach. */
  readonly farness: Float64Array;
  /** How many others it can reach. */
  readonly reached: Int32Array;
  /** Steps to the furthest actor it can reach, 0 when it reaches nobody. */
  readonly furthest: Int32Array;
  /** Sum of 1 / steps to every actor it can reach. */
  readonly inverse: Float64Array;
  /** How many others are at most two steps away. */
  readonly withinTwo: Int32Array;
  /**
   * Freeman's pair-dependency (1980) at its largest: the share of the actor's own shortest paths that run
   * through one other actor, summed over those it reaches; 0 when none passes anybody.
   */
  readonly leaning: Float64Array;
  /** Whom those paths run through, smallest index on ties to 1e-9; −1 when `leaning` is 0. */
  readonly leansOn: Int32Array;
}

/** Dependencies closer than this are equal: they differ by rounding only. */
export const SAME = 1e-9;

/** Arrays that every search uses again; all by index of the actor except `order` and `levels`. */
interface Workspace {
  /** Steps from the source, −1 while not met. */
  readonly steps: Int32Array;
  /** Shortest paths from the source. */
  readonly count: Float64Array;
  /** What each shortest path to an actor hands back: (1 + dependency) / count; 0 until known. */
  readonly share: Float64Array;
  readonly dependency: Float64Array;
  /** Actors in the order of meeting them. */
  readonly order: Int32Array;
  /** Where each level begins in `order`; one entry more than there are levels. */
  readonly levels: Int32Array;
}

/**
 * Shortest paths from every actor, all ties one step long: betweenness in Brandes' way (2001, "A faster
 * algorithm for betweenness centrality"), and the distances met on the way. Tie strength plays no part.
 *
 * No predecessor lists: on the way back an actor pulls from all its neighbours, and those that are not one
 * level deeper still hold a share of 0. The deepest level has nobody behind it and is not read.
 *
 * @param graph simple graph; empty, disconnected and complete ones included
 * @returns a table with n entries a column, finite numbers only
 * Cost O(n m) time, O(n + m) space.
 */
export function shortestPaths(graph: Csr): PathTable {
  const { n } = graph;
  const table: PathTable = {
    through: new Float64Array(n),
    farness: new Float64Array(n),
    reached: new Int32Array(n),
    furthest: new Int32Array(n),
    inverse: new Float64Array(n),
    withinTwo: new Int32Array(n),
    leaning: new Float64Array(n),
    leansOn: new Int32Array(n).fill(-1),
  };
  const work: Workspace = {
    steps: new Int32Array(n).fill(-1),
    count: new Float64Array(n),
    share: new Float64Array(n),
    dependency: new Float64Array(n),
    order: new Int32Array(n),
    levels: new Int32Array(n + 2),
  };
  for (let source = 0; source < n; source++) {
    const depth = searchOutward(graph, work, source);
    const met = work.levels[depth] ?? 0;
    const ofSource = pullBack(graph, work, depth);
    // Every path from the source runs through the source, so its own dependency is the number it reached:
    // a free check that the path counts did not grow beyond what a double holds.
    if (!(Math.abs(ofSource - (met - 1)) < 0.5)) dependencyWithHugeCounts(graph, work, met);
    note(table, work, source, depth);
    wipe(table, work, met);
  }
  // Every pair was met from both of its ends.
  for (let u = 0; u < n; u++) table.through[u] = (table.through[u] ?? 0) / 2;
  return table;
}

/** Meets all actors level by level and counts shortest paths. @returns the number of levels */
function searchOutward({ offsets, targets }: Csr, work: Workspace, source: number): number {
  const { steps, count, order, levels } = work;
  steps[source] = 0;
  count[source] = 1;
  order[0] = source;
  let depth = 0;
  let start = 0;
  let end = 1;
  while (start < end) {
    levels[depth] = start;
    depth++;
    let tail = end;
    for (let i = start; i < end; i++) {
      const v = order[i] ?? 0;
      const paths = count[v] ?? 0;
      const last = offsets[v + 1] ?? 0;
      for (let e = offsets[v] ?? 0; e < last; e++) {
        const w = targets[e] ?? 0;
        const known = steps[w] ?? 0;
        if (known === depth) count[w] = (count[w] ?? 0) + paths;
        else if (known === -1) {
          steps[w] = depth;
          count[w] = paths;
          order[tail++] = w;
        }
      }
    }
    start = end;
    end = tail;
  }
  levels[depth] = end;
  return depth;
}

/** Fills `dependency` from the deepest level to the source. @returns the source's own dependency */
function pullBack({ offsets, targets }: Csr, work: Workspace, depth: number): number {
  const { count, share, dependency, order, levels } = work;
  for (let i = levels[depth - 1] ?? 0; i < (levels[depth] ?? 0); i++) {
    const v = order[i] ?? 0;
    dependency[v] = 0;
    share[v] = 1 / (count[v] ?? 1);
  }
  for (let level = depth - 2; level >= 0; level--) {
    const start = levels[level] ?? 0;
    const end = levels[level + 1] ?? 0;
    for (let i = start; i < end; i++) {
      const v = order[i] ?? 0;
      const last = offsets[v + 1] ?? 0;
      let sum = 0;
      for (let e = offsets[v] ?? 0; e < last; e++) sum += share[targets[e] ?? 0] ?? 0;
      dependency[v] = sum * (count[v] ?? 0);
    }
    // Only now: a share written earlier would be read by neighbours on the same level.
    for (let i = start; i < end; i++) {
      const v = order[i] ?? 0;
      share[v] = (1 + (dependency[v] ?? 0)) / (count[v] ?? 1);
    }
  }
  return dependency[order[0] ?? 0] ?? 0;
}

function note(table: PathTable, { levels }: Workspace, source: number, depth: number): void {
  let farness = 0;
  let inverse = 0;
  for (let level = 1; level < depth; level++) {
    const met = (levels[level + 1] ?? 0) - (levels[level] ?? 0);
    farness += level * met;
    inverse += met / level;
  }
  table.inverse[source] = inverse;
  table.withinTwo[source] = (levels[Math.min(3, depth)] ?? 1) - 1;
  table.farness[source] = farness;
  table.reached[source] = (levels[depth] ?? 1) - 1;
  table.furthest[source] = depth - 1;
}

/** Adds the dependencies of everybody but the source to the table and clears what the next search reads. */
function wipe(table: PathTable, { steps, share, dependency, order }: Workspace, met: number): void {
  const { through, leaning, leansOn } = table;
  let most = 0;
  let who = -1;
  for (let i = 0; i < met; i++) {
    const v = order[i] ?? 0;
    if (i > 0) {
      const owed = dependency[v] ?? 0;
      through[v] = (through[v] ?? 0) + owed;
      if (owed > most + SAME || (owed > most - SAME && owed > SAME && v < who)) who = v;
      if (owed > most) most = owed;
    }
    steps[v] = -1;
    share[v] = 0;
  }
  const source = order[0] ?? 0;
  leaning[source] = who === -1 ? 0 : most;
  leansOn[source] = who;
}
