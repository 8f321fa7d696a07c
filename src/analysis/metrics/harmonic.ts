import type { Facts, Scores } from './facts';

/**
 * Harmonic centrality (Marchiori and Latora 2000, Rochat 2009): nearness as 1 / steps, so that whoever cannot be
 * reached adds nothing and no map is too broken for it. Along arrows it is outward.
 *
 * @returns values: mean of 1 / steps to all others, 0 (an isolate) to 1 (tied to everybody). raw: the sum.
 */
export function harmonic({ map, followed }: Facts): Scores {
  const others = Math.max(1, map.csr.n - 1);
  const raw = Array.from(followed.inverse);
  return { values: raw.map((sum) => sum / others), raw };
}
