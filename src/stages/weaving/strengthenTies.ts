import type { ActorId } from '@/model/ids';
import type { Maturity } from '@/model/types';
import { costOfTie } from './costOfTie';
import { nextMaturity } from './nextMaturity';
import type { WeavingMap } from './weavingMap';

/** A tie that is there and should become strong. */
export interface Strengthening {
  readonly source: ActorId;
  readonly target: ActorId;
  /** How hard it is, as for a new tie: 0.2 to 1. */
  readonly cost: number;
  /** The next step of know, like, trust, buy; null when it is all the way and only the habit is missing. */
  readonly nextMaturity: Maturity | null;
}

/** Costs that differ by less differ by rounding only. */
const RANK_STEPS = 1e9;

/**
 * The weak ties among the core: a core is held together by strong ones, its periphery by loose ones (Krebs and
 * Holley). What weaving leaves to do when everybody who should be tied is tied.
 *
 * @param map from `toWeavingMap`; its core is that of `AnalysisResult.core`
 * @param count how many at most
 * @returns easiest first, of equals in the order of the actors; none where there is no core
 * Cost O(k² contacts), k the size of the core.
 */
export function strengthenTies(map: WeavingMap, count: number): readonly Strengthening[] {
  const { largest, cohesion } = map.features;
  const core = cohesion.core.flatMap((u) => largest.members[u] ?? []);
  return core
    .flatMap((u, i) =>
      core
        .slice(i + 1)
        .filter((v) => map.contacts[u]?.has(v) && !map.isStrong(u, v))
        .map((v) => ({ u, v, cost: costOfTie(map, u, v) })),
    )
    .sort(
      (a, b) => Math.round(a.cost * RANK_STEPS) - Math.round(b.cost * RANK_STEPS) || a.u - b.u || a.v - b.v,
    )
    .slice(0, count)
    .flatMap(({ u, v, cost }) => {
      const source = map.actors[u];
      const target = map.actors[v];
      if (source === undefined || target === undefined) return [];
      return [{ source, target, cost, nextMaturity: nextMaturity(map.maturity(u, v)) }];
    });
}
