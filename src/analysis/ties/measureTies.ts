import { toGraph } from '../graph';
import { arrowPaths } from '../kernels/arrowPaths';
import type { Csr } from '../kernels/csr';
import { separations } from '../kernels/separations';
import type { AnalysisInput } from '../types';
import type { TieResult } from './types';

/**
 * Up to so many actors the paths along ties are counted whenever somebody reads a result's ties. A map of 2,000
 * with 6,000 ties takes a fifth of a second, which a page can bear once and on request, but not with every edit.
 */
const TIES_AT_ONCE_MAX = 2_000;

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
  const { csr, arrows, ...map } = toGraph(input);
  const out = arrows?.out ?? csr;
  const { along } = arrowPaths(arrows ?? { out: csr, into: csr });
  // Without arrows a pair of actors counts from both ends, but once along the tie and once back along it.
  return listTies({ ...map, csr }, out, (e) => along[e] ?? 0);
}

/**
 * The same for a page that shows a result, which must not stand still: of a large map only the bridges.
 *
 * @returns as `measureTies`; above 2,000 actors betweenness is null
 * Cost as `measureTies` up to 2,000 actors, O(n + m) above.
 */
export function glanceAtTies(input: AnalysisInput): readonly TieResult[] {
  if (input.actors.length <= TIES_AT_ONCE_MAX) return measureTies(input);
  const map = toGraph(input);
  return listTies(map, map.arrows?.out ?? map.csr, () => null);
}

function listTies(
  { actors, csr }: Pick<ReturnType<typeof toGraph>, 'actors' | 'csr'>,
  out: Csr,
  betweennessAt: (position: number) => number | null,
): readonly TieResult[] {
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
        betweenness: betweennessAt(e),
        isBridge: isBridge.has(Math.min(u, v) * csr.n + Math.max(u, v)),
      });
    }
  }
  return ties;
}
