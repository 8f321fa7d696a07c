import type { Facts, Scores } from './facts';

/**
 * Degree centrality (Freeman 1979, "Centrality in social networks: conceptual clarification").
 *
 * @returns values: share of the others an actor is tied to, 0 to 1, 0 for a single actor; raw: tied actors.
 *          Parallel, two-way and one-way ties between the same two count once.
 */
export function degree({ map, degree: ties }: Facts): Scores {
  const others = Math.max(1, map.csr.n - 1);
  const raw = Array.from(ties);
  return { values: raw.map((count) => count / others), raw };
}
