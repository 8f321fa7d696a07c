import type { Facts, Scores } from './facts';

/**
 * Closeness centrality of Wasserman and Faust (1994, eq. 5.22), which also serves disconnected maps: with r
 * reached of n − 1 others in s steps together, (r / (n − 1)) · (r / s). Without its first factor a pair apart
 * from all others would be the closest of the map. Along arrows it is outward: how soon others are reached.
 *
 * @returns values: 0 (an isolate) to 1 (tied to everybody); raw: steps s, so lower is closer, null when
 *          nobody is reached
 */
export function closeness({ map, followed }: Facts): Scores {
  const others = Math.max(1, map.csr.n - 1);
  const raw = Array.from(followed.farness, (steps) => (steps === 0 ? null : steps));
  const values = raw.map((steps, u) => {
    const reached = followed.reached[u] ?? 0;
    return steps === null ? 0 : (reached / others) * (reached / steps);
  });
  return { values, raw };
}
