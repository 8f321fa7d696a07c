import { type Facts, type Scores, same } from './facts';

/**
 * Eccentricity (Harary 1969): steps to the furthest of those an actor can reach.
 *
 * @returns values: at least 1; null for whoever reaches nobody. raw: the same.
 */
export function eccentricity({ followed }: Facts): Scores {
  return same(Array.from(followed.furthest, (steps) => (steps === 0 ? null : steps)));
}
