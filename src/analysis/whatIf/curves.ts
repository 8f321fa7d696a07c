import { toGraph } from '../graph';
import type { Csr } from '../kernels/csr';
import { byBetweennessNow, byDegreeNow, largestWhileLeaving } from '../kernels/removal';
import { shuffledOrders } from '../kernels/shuffledOrders';
import type { AnalysisInput } from '../types';

/** How much of the map still hangs together while actors leave one after another. */
export interface Curve {
  /** Largest component as a share of all n actors after q have left, q = 0 to n − 1. */
  readonly shares: readonly number[];
  /** Robustness R = (1 / n) Σ shares for q = 1 to n − 1, 0 to below 0.5; null below two actors. */
  readonly robustness: number | null;
}

/** The same map under different leavers. */
export interface Curves {
  /** Number of actors. */
  readonly n: number;
  /** The best tied leave first, counted anew after each one. */
  readonly degree: Curve;
  /** Those with most shortest paths through them leave first; null on maps of more than MOST_FOR_BETWEENNESS. */
  readonly betweenness: Curve | null;
  /** Mean over RANDOM_ORDERS orders that are shuffled, always the same ones. */
  readonly random: Curve;
}

/** Recounting every shortest path after each leaver takes too long on more actors than this. */
const MOST_FOR_BETWEENNESS = 300;
const RANDOM_ORDERS = 100;

/**
 * Removal curves: what is left of the map while its best connected leave, and while anybody does (Albert, Jeong
 * and Barabási 2000; robustness after Schneider et al. 2011).
 *
 * @param input from `toAnalysisInput`; arrows are not followed
 * @returns empty curves for no actors
 * Cost O(100 (n + m) α) and, up to 300 actors, O(n² m).
 */
export function removalCurves(input: AnalysisInput): Curves {
  const { csr } = toGraph(input);
  return {
    n: csr.n,
    degree: curveOf(csr, [byDegreeNow(csr)]),
    betweenness: csr.n <= MOST_FOR_BETWEENNESS ? curveOf(csr, [byBetweennessNow(csr)]) : null,
    random: curveOf(csr, chanceOrders(csr.n)),
  };
}

/**
 * Robustness while the best tied leave, alone: what of `removalCurves` is cheap enough to compare two maps by.
 *
 * @param input from `toAnalysisInput`; arrows are not followed
 * @returns 0 to below 0.5; null below two actors
 * Cost O((n + m) α).
 */
export function targetedRobustness(input: AnalysisInput): number | null {
  const { csr } = toGraph(input);
  return curveOf(csr, [byDegreeNow(csr)]).robustness;
}

/** Seeded shuffles; the first order of `shuffledOrders` is no chance at all and is left out. */
function* chanceOrders(n: number): Generator<Int32Array> {
  let isFirst = true;
  for (const order of shuffledOrders(n, RANDOM_ORDERS + 1)) {
    if (!isFirst) yield order;
    isFirst = false;
  }
}

/** The mean over several orders. */
function curveOf(csr: Csr, orders: Iterable<Int32Array>): Curve {
  const { n } = csr;
  const sums = new Float64Array(n);
  let count = 0;
  for (const order of orders) {
    const largest = largestWhileLeaving(csr, order);
    for (let q = 0; q < n; q++) sums[q] = (sums[q] ?? 0) + (largest[q] ?? 0);
    count++;
  }
  const shares = [...sums].map((sum) => sum / (count * n));
  const lost = shares.slice(1).reduce((all, share) => all + share, 0);
  return { shares, robustness: n < 2 ? null : lost / n };
}
