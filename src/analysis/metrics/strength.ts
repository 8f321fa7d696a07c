import { type Facts, type Scores, same } from './facts';

/**
 * Strength (Barrat et al. 2004): the sum of what an actor's ties weigh, 2 for a strong one and 1 for a weak one.
 * Parallel ties between the same two actors weigh as one, as the strongest of them.
 *
 * @returns values: 0 (an isolate) to 2 (n − 1). raw: the same.
 */
export function strength({ map, degree }: Facts): Scores {
  const { offsets } = map.csr;
  return same(
    Array.from(degree, (ties, u) => {
      let strong = 0;
      for (let e = offsets[u] ?? 0; e < (offsets[u + 1] ?? 0); e++) strong += map.strong[e] ?? 0;
      return ties + strong;
    }),
  );
}
