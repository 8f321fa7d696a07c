import type { Csr } from './csr';
import { dependencyWithHugeCounts } from './hugeCounts';
import { SAME } from './shortestPaths';

/** What the shortest paths of one actor tell. */
export interface Leaning {
  /** How many others it can reach. */
  readonly reached: number;
  /** See `PathTable.leaning`. */
  readonly leaning: number;
  /** See `PathTable.leansOn`. */
  readonly leansOn: number;
}

/**
 * Through whom most of one actor's shortest paths run: what `shortestPaths` tells of all, for a single one.
 *
 * @param graph simple graph
 * @param source index of the actor
 * @returns the same numbers as the actor's row of `shortestPaths`
 * Cost O(n + m).
 */
export function leaningOf(graph: Csr, source: number): Leaning {
  const { n, offsets, targets } = graph;
  const steps = new Int32Array(n).fill(-1);
  const order = new Int32Array(n);
  const dependency = new Float64Array(n);
  steps[source] = 0;
  order[0] = source;
  let met = 1;
  for (let i = 0; i < met; i++) {
    const u = order[i] ?? 0;
    for (let e = offsets[u] ?? 0; e < (offsets[u + 1] ?? 0); e++) {
      const v = targets[e] ?? 0;
      if (steps[v] !== -1) continue;
      steps[v] = (steps[u] ?? 0) + 1;
      order[met++] = v;
    }
  }
  dependencyWithHugeCounts(graph, { steps, order, dependency }, met);
  dependency[source] = 0;
  const leaning = dependency.reduce((a, b) => Math.max(a, b), 0);
  const leansOn = leaning > SAME ? dependency.findIndex((owed) => owed > leaning - SAME) : -1;
  return { reached: met - 1, leaning: leansOn === -1 ? 0 : leaning, leansOn };
}
