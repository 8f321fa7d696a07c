import { toGraph } from '../graph';
import { arrowPaths } from '../kernels/arrowPaths';
import { separations } from '../kernels/separations';
import type { AnalysisInput } from '../types';
import type { TieResult } from './types';

/**
 * Measures of ties: betweenness (Girvan and Newman 2002; computed as Brandes 2008) and bridges (Tarjan 1974).
 * Strength plays no part; parallel ties between the same two actors are one.
 *
 * @param input from `toAnalysisInput`
 * @returns tied pairs in order of source, then target; where arrows are followed every arrow, so that a two-way
 *          tie stands there twice. Empty without ties.
 * Cost O(n m), as much as all paths between actors.
 */
export function measureTies(input: AnalysisInput): readonly TieResult[] {
  const { actors, csr, arrows } = toGraph(input);
  const out = arrows?.out ?? csr;
  const { along } = arrowPaths(arrows ?? { out: csr, into: csr });
  const isBridge = new Set(separations(csr).bridges.map(({ u, v }) => u * csr.n + v));
  const ties: TieResult[] = [];
  for (let u = 0; u < out.n; u++) {
    for (let e = out.offsets[u] ?? 0; e < (out.offsets[u + 1] ?? 0); e++) {
      const v = out.targets[e] ?? 0;
      const [source, target] = [actors[u], actors[v]];
      if (source === undefined || target === undefined || (out === csr && v < u)) continue;
      ties.push({
        source,
        target,
        // Without arrows a pair of actors counts from both ends, but once along the tie and once back along it.
        betweenness: along[e] ?? 0,
        isBridge: isBridge.has(Math.min(u, v) * csr.n + Math.max(u, v)),
      });
    }
  }
  return ties;
}
