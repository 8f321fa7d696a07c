import type { Facts } from './facts';

export interface Reach {
  /**
   * Share of pairs that can reach each other, 0 to 1 (Krackhardt's connectedness), along arrows of ordered pairs
   * one of whom can reach the other; null below two actors.
   */
  readonly reachableShare: number | null;
  /** Mean steps of a shortest path over pairs that can reach each other, at least 1; null when none can. */
  readonly meanPath: number | null;
  /** Most steps of a shortest path over the same pairs; null when there are none. */
  readonly diameter: number | null;
}

/**
 * How far the map reaches. Pairs that cannot reach each other would make lengths infinite; they are left out
 * of the lengths and told by `reachableShare` instead.
 *
 * @returns finite numbers or null
 */
export function reach({ map, followed }: Facts): Reach {
  const { n } = map.csr;
  const reachable = followed.reached.reduce((a, b) => a + b, 0);
  const steps = followed.farness.reduce((a, b) => a + b, 0);
  return {
    reachableShare: n < 2 ? null : reachable / (n * (n - 1)),
    meanPath: reachable === 0 ? null : steps / reachable,
    diameter: reachable === 0 ? null : followed.furthest.reduce((a, b) => Math.max(a, b), 0),
  };
}
