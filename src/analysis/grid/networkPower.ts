import { percentiles } from './percentiles';
import type { PowerMatch } from './types';

/** Rounding error that comparisons forgive, so that nobody is between two bands by the last bit. */
const EPSILON = 1e-9;
/** Network power below the first is low, from the second on high; between them it says neither. Rajut's bounds. */
const LOW_BELOW = 0.4;
const HIGH_FROM = 0.6;

/** The three signs of power that the place in the network gives, each by index of the actor. */
export interface PowerColumns {
  readonly betweenness: readonly (number | null)[];
  /** Share of the network within two steps. */
  readonly reach: readonly (number | null)[];
  /** Whether the actor is of the core; null where the map has no core. */
  readonly core: readonly boolean[] | null;
}

/**
 * Network power: the mean of an actor's percentiles in betweenness, in reach within two steps and in membership
 * of the core. Rajut's own measure; the three signs are those of Krebs and Holley (who is on the paths, who sees
 * far, who is of the core).
 *
 * @returns 0 to 1 by index; over those of the three that are defined, null where none is. Whoever reaches nobody has
 *          none, also among many of the same.
 * Cost O(n log n).
 */
export function networkPower({ betweenness, reach, core }: PowerColumns): readonly (number | null)[] {
  const shares = [
    percentiles(betweenness),
    percentiles(reach),
    ...(core === null ? [] : [percentiles(core.map(Number))]),
  ];
  return betweenness.map((_, u) => {
    if (reach[u] === 0) return 0;
    const known = shares.map((share) => share[u] ?? null).filter((share) => share !== null);
    return known.length === 0 ? null : known.reduce((a, b) => a + b, 0) / known.length;
  });
}

/**
 * Network power in five bands of equal width, to stand beside judgements from 1 to 5: 1 and 2 are low, 3 says
 * neither, 4 and 5 are high.
 *
 * @param power 0 to 1
 */
export function powerBand(power: number): number {
  return Math.min(5, Math.floor(power * 5 + EPSILON) + 1);
}

/**
 * Whether declared influence and network power agree. `paper`: declared high, low in the network. `hidden`:
 * declared low, high in the network. Network power from 0.4 to 0.6 is `between`: too near the middle to contradict
 * anybody's judgement.
 *
 * @param isDeclaredHigh by the rule of the grid
 * @param power 0 to 1
 */
export function comparePower(isDeclaredHigh: boolean, power: number): PowerMatch {
  if (power < LOW_BELOW - EPSILON) return isDeclaredHigh ? 'paper' : 'neither';
  if (power >= HIGH_FROM - EPSILON) return isDeclaredHigh ? 'both' : 'hidden';
  return 'between';
}
