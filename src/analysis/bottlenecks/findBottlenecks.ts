import type { ActorId } from '@/model/ids';
import type { MapGraph } from '../graph';
import { components, sidesOf } from '../kernels/components';
import { type CutParts, prepareCutParts } from '../kernels/cutParts';
import { separations } from '../kernels/separations';
import {
  type ActorBottleneck,
  BOTTLENECKS_MAX,
  type Bottlenecks,
  CRITICAL_FROM,
  LISTED_MAX,
  type Loss,
  type Severity,
  type TieBottleneck,
  WATCH_FROM,
} from './types';

/** Shares that differ by less are the same. */
const EPSILON = 1e-9;

/**
 * Who and what separates others by leaving or breaking, with what is lost (method 5.1).
 *
 * @param map from `toGraph`
 * @returns empty lists where nobody does, as in every map below three actors (a lone pair has a bridge)
 * Cost O(n log n + m), and O(m) for each tie that is told.
 */
export function findBottlenecks({ actors, csr }: MapGraph): Bottlenecks {
  const { lostPairs, bridges } = separations(csr);
  const sizeOf = new Int32Array(csr.n);
  let reachable = 0;
  for (const members of components(csr)) {
    reachable += (members.length * (members.length - 1)) / 2;
    for (const u of members) sizeOf[u] = members.length;
  }
  const idOf = (u: number): readonly ActorId[] => actors.slice(u, u + 1);
  const toIds = (part: readonly number[]) => part.slice(0, LISTED_MAX).flatMap(idOf);
  const cutParts = prepareCutParts(csr);
  const lossOf = (lost: number, pairs: number, { parts, sizes }: CutParts): Loss => ({
    lostPairs: lost,
    pairs,
    lostShare: lost / pairs,
    severity: severityOf(lost / pairs),
    parts: parts.slice(0, LISTED_MAX).map(toIds),
    sizes,
  });

  const cutting = [...lostPairs.keys()]
    .flatMap((u) => {
      const lost = lostPairs[u] ?? 0;
      // Pairs that the leaver is one of are no loss to the others.
      const pairs = reachable - ((sizeOf[u] ?? 1) - 1);
      return lost > 0 ? [{ u, lost, pairs, share: lost / pairs }] : [];
    })
    .sort((a, b) => b.share - a.share || a.u - b.u);
  const breaking = bridges.toSorted((a, b) => b.lostPairs - a.lostPairs || a.u - b.u || a.v - b.v);
  return {
    actors: cutting.slice(0, BOTTLENECKS_MAX).flatMap(({ u, lost, pairs }): ActorBottleneck[] => {
      const [actor] = idOf(u);
      return actor ? [{ actor, ...lossOf(lost, pairs, cutParts(u, LISTED_MAX)) }] : [];
    }),
    ties: breaking.slice(0, BOTTLENECKS_MAX).flatMap(({ u, v, lostPairs: lost }): TieBottleneck[] => {
      const [one] = idOf(u);
      const [other] = idOf(v);
      if (!one || !other) return [];
      return [{ ends: [one, other], ...lossOf(lost, reachable, sidesAsParts(sidesOf(csr, u, v))) }];
    }),
    actorCount: cutting.length,
    tieCount: breaking.length,
  };
}

const sidesAsParts = (parts: readonly (readonly number[])[]): CutParts => ({
  parts,
  sizes: parts.map((part) => part.length),
});

/** How grave a share of lost pairs is, 0 to 1. */
function severityOf(lostShare: number): Severity {
  if (lostShare >= CRITICAL_FROM - EPSILON) return 'critical';
  return lostShare >= WATCH_FROM - EPSILON ? 'watch' : 'slight';
}
