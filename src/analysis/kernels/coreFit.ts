/** What the fit of a core depends on: its size, the ties inside it and those inside its periphery. */
export interface CoreCounts {
  readonly size: number;
  readonly inside: number;
  readonly outside: number;
}

/** A core of one or two says nothing: one is never short of a tie, and two that are tied are perfect. */
export const CORE_MIN = 3;
/** At least one pair must be left over for a periphery. */
export const PERIPHERY_MIN = 2;

/**
 * How well one core explains the ties: their Pearson correlation with the ideal picture in which core pairs are
 * tied and periphery pairs are not; pairs of one of each do not count (Borgatti and Everett 1999).
 *
 * @param n number of actors
 * @param counts of the core
 * @returns −1 to 1; null where a correlation is undefined: no core or no periphery pair, or all pairs alike
 */
export function coreFit(n: number, { size, inside, outside }: CoreCounts): number | null {
  const corePairs = pairsAmong(size);
  const all = corePairs + pairsAmong(n - size);
  const ties = inside + outside;
  if (corePairs === 0 || corePairs === all || ties === 0 || ties === all) return null;
  const ideal = corePairs / all;
  const found = ties / all;
  const correlation = (inside / all - ideal * found) / Math.sqrt(ideal * (1 - ideal) * found * (1 - found));
  // Rounding can carry a perfect fit past 1.
  return Math.min(1, correlation);
}

/**
 * @param size number of actors, 0 or more
 * @returns number of pairs among them
 */
export function pairsAmong(size: number): number {
  return (size * (size - 1)) / 2;
}
