import type { Facts, Scores } from './facts';

/** What closure is read from. */
export type Closeable = Pick<Facts, 'degree' | 'triangles'>;

/**
 * Local clustering (Watts and Strogatz 1998): the share of pairs of an actor's contacts that are tied too.
 *
 * @returns values: 0 (nobody it knows knows another) to 1 (all do); null with fewer than two ties, where there
 *          is no pair to close. raw: the same.
 */
export function clustering({ degree, triangles }: Closeable): Scores {
  const values = Array.from(degree, (ties, u) =>
    ties < 2 ? null : (2 * (triangles[u] ?? 0)) / (ties * (ties - 1)),
  );
  return { values, raw: values };
}
