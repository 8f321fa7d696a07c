import { type Facts, type Scores, same } from './facts';

/**
 * The index of bargaining position, see `positions`; directions play no part.
 *
 * @returns values: 0 (no choice, or no tie) to 1; null for two tied actors without a third. raw: the same.
 */
export function bargaining(facts: Facts): Scores {
  return same(facts.positions.map(({ index }) => index));
}
