import type { Arrows } from './arrows';
import type { Csr } from './csr';
import { countPaths } from './hugeCounts';
import type { PathTable } from './shortestPaths';

/**
 * What shortest paths along arrows tell: columns by index of the actor as in `PathTable`, but a pair counts once
 * from each end, so that `through` runs from 0 to (n − 1)(n − 2).
 */
export interface ArrowPathTable extends Omit<PathTable, 'leaning' | 'leansOn'> {
  /** By position in `out.targets`: share of shortest paths along that arrow, summed over ordered pairs. */
  readonly along: Float64Array;
}

/** More paths than this are counted in mantissas; far below 2^1024, where doubles end. */
const PLAIN_COUNT_MAX = 2 ** 500;

/** Arrays that every search uses again; see `shortestPaths`. */
interface Workspace {
  readonly steps: Int32Array;
  readonly count: Float64Array;
  /** (1 + dependency) / count of actors whose dependency is known, else 0. */
  readonly share: Float64Array;
  readonly dependency: Float64Array;
  readonly order: Int32Array;
  readonly levels: Int32Array;
}

/**
 * Shortest paths from every actor in the direction of arrows, all one step long, with the betweenness of actors
 * and of arrows (Brandes 2001; for arrows Brandes 2008, "On variants of shortest-path betweenness centrality").
 * A graph without arrows is one whose rows lead both ways: then `out` and `into` are the same.
 *
 * @param arrows simple graph; empty and disconnected ones included
 * @returns finite numbers only
 * Cost O(n m) time, O(n + m) space.
 */
export function arrowPaths(arrows: Arrows): ArrowPathTable {
  const steps = arrowPathsInSteps(arrows);
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
}

/**
 * The same, stopping after every actor so that whoever asked can do something else or change their mind.
 *
 * @param arrows simple graph
 * @yields the share of actors whose paths are known
 * @returns the table, once all are
 */
export function* arrowPathsInSteps({ out, into }: Arrows): Generator<number, ArrowPathTable, undefined> {
  const { n } = out;
  const table: ArrowPathTable = {
    through: new Float64Array(n),
    farness: new Float64Array(n),
    reached: new Int32Array(n),
    furthest: new Int32Array(n),
    inverse: new Float64Array(n),
    withinTwo: new Int32Array(n),
    along: new Float64Array(out.targets.length),
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
    const depth = searchOutward(out, work, source);
    const met = work.levels[depth] ?? 0;
    if (hasHugeCounts(work, met)) pullBackHuge(out, into, work, table.along, met);
    else pullBack(out, work, table.along, depth);
    noteSteps(table, work, source, depth);
    noteDependencies(table, work, met);
    yield (source + 1) / n;
  }
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

function hasHugeCounts({ count, order }: Workspace, met: number): boolean {
  let most = 0;
  for (let i = 0; i < met; i++) most = Math.max(most, count[order[i] ?? 0] ?? 0);
  return most > PLAIN_COUNT_MAX;
}

/** From the deepest level to the source: what an actor owes is what its arrows carry to those one level deeper. */
function pullBack({ offsets, targets }: Csr, work: Workspace, along: Float64Array, depth: number): void {
  const { count, share, dependency, order, levels } = work;
  for (let level = depth - 1; level >= 0; level--) {
    const start = levels[level] ?? 0;
    const end = levels[level + 1] ?? 0;
    for (let i = start; i < end; i++) {
      const v = order[i] ?? 0;
      const paths = count[v] ?? 0;
      let owed = 0;
      // Nobody is behind the deepest level.
      const last = level === depth - 1 ? 0 : (offsets[v + 1] ?? 0);
      for (let e = offsets[v] ?? 0; e < last; e++) {
        const carried = paths * (share[targets[e] ?? 0] ?? 0);
        along[e] = (along[e] ?? 0) + carried;
        owed += carried;
      }
      dependency[v] = owed;
    }
    // Only now: a share written earlier would be read by neighbours on the same level.
    for (let i = start; i < end; i++) {
      const v = order[i] ?? 0;
      share[v] = (1 + (dependency[v] ?? 0)) / (count[v] ?? 1);
    }
  }
}

/** The same when there are more paths than a double can count. */
function pullBackHuge(out: Csr, into: Csr, work: Workspace, along: Float64Array, met: number): void {
  const { steps, dependency, order } = work;
  const { mantissa, power } = countPaths(into, work, met);
  for (let i = met - 1; i >= 0; i--) {
    const v = order[i] ?? 0;
    let owed = 0;
    for (let e = out.offsets[v] ?? 0; e < (out.offsets[v + 1] ?? 0); e++) {
      const w = out.targets[e] ?? 0;
      if ((steps[w] ?? 0) !== (steps[v] ?? 0) + 1) continue;
      const ratio = ((mantissa[v] ?? 0) / (mantissa[w] ?? 1)) * 2 ** ((power[v] ?? 0) - (power[w] ?? 0));
      const carried = ratio * (1 + (dependency[w] ?? 0));
      along[e] = (along[e] ?? 0) + carried;
      owed += carried;
    }
    dependency[v] = owed;
  }
}

function noteSteps(table: ArrowPathTable, { levels }: Workspace, source: number, depth: number): void {
  let farness = 0;
  let inverse = 0;
  for (let level = 1; level < depth; level++) {
    const met = (levels[level + 1] ?? 0) - (levels[level] ?? 0);
    farness += level * met;
    inverse += met / level;
  }
  table.farness[source] = farness;
  table.inverse[source] = inverse;
  table.withinTwo[source] = (levels[Math.min(3, depth)] ?? 1) - 1;
  table.reached[source] = (levels[depth] ?? 1) - 1;
  table.furthest[source] = depth - 1;
}

/** Adds the dependencies of everybody but the source, and clears what the next search reads. */
function noteDependencies({ through }: ArrowPathTable, work: Workspace, met: number): void {
  const { steps, share, dependency, order } = work;
  for (let i = 0; i < met; i++) {
    const v = order[i] ?? 0;
    if (i > 0) through[v] = (through[v] ?? 0) + (dependency[v] ?? 0);
    steps[v] = -1;
    share[v] = 0;
  }
}
