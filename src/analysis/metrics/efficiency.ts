import type { Facts } from './facts';

/**
 * Global efficiency (Latora and Marchiori 2001): the mean of 1 / steps over all ordered pairs, 0 for a pair that
 * cannot be reached. Falls with distance and with fragmentation alike; not a measure of progress over stages.
 *
 * @returns 0 (no tie) to 1 (everybody tied to everybody); null below two actors
 */
export function efficiency({ map, followed }: Facts): number | null {
  const { n } = map.csr;
  return n < 2 ? null : followed.inverse.reduce((a, b) => a + b, 0) / (n * (n - 1));
}
