import type { Facts, Scores } from './facts';

/**
 * Reach in two steps (Krebs 2006; Kumu's "reach"): who is tied or has a common contact. News travels two or
 * three steps before it changes. Not a measure of progress: a lone hub puts everybody two steps apart.
 *
 * @returns values: share of the others, 0 (an isolate) to 1. raw: how many.
 */
export function reach2({ map, followed }: Facts): Scores {
  const others = Math.max(1, map.csr.n - 1);
  const raw = Array.from(followed.withinTwo);
  return { values: raw.map((count) => count / others), raw };
}
