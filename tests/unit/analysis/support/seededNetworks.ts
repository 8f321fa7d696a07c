import { seeded } from './randomGraph';

export const SEEDED_COUNT = 200;
const CHANCE_STEPS = 2 ** 24;
const SECTORS = ['', 'a', 'a', 'b', 'c'] as const;

export interface DrawnNetwork {
  readonly actors: readonly string[];
  readonly directed: boolean;
  readonly ties: readonly (readonly [string, string, boolean])[];
  readonly sectors: readonly string[];
}

/**
 * A random network that Python draws alike, see scripts/reference/seeded_networks.py: every other one directed,
 * every third in one piece, 2 to 80 actors, small ones more often. A tie is source, target and whether it is strong.
 */
export function seededNetwork(seed: number): DrawnNetwork {
  const unit = seeded(seed + 1);
  const draw = () => unit() * CHANCE_STEPS;
  const n = seed >= SEEDED_COUNT - 2 ? 80 : 2 + Math.floor(((draw() % 79) * (draw() % 79)) / 78);
  const directed = seed % 2 === 1;
  const meanTies = [1, 2, 3, 6, Math.floor(n / 3)][Math.floor(seed / 2) % 5] ?? 0;
  const chance = Math.min(CHANCE_STEPS, Math.floor((meanTies * CHANCE_STEPS) / n));
  const arcs = new Set<number>();
  if (seed % 3 === 0) {
    for (let v = 1; v < n; v++) {
      const u = draw() % v;
      arcs.add(directed && draw() % 2 === 1 ? v * n + u : u * n + v);
    }
  }
  for (let u = 0; u < n; u++) {
    for (let v = directed ? 0 : u + 1; v < n; v++) if (u !== v && draw() < chance) arcs.add(u * n + v);
  }
  const sectors = Array.from({ length: n }, () => SECTORS[draw() % 5] ?? '');
  const name = (u: number) => String(u).padStart(2, '0');
  return {
    actors: Array.from({ length: n }, (_, u) => name(u)),
    directed,
    ties: [...arcs]
      .sort((a, b) => a - b)
      .map((arc) => [name(Math.floor(arc / n)), name(arc % n), draw() % 3 === 0] as const),
    sectors,
  };
}
