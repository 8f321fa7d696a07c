/** Bargaining position as its definition says it, one removal and one path at a time; slow and independent. */
export interface Plain {
  readonly A: number;
  readonly B: number;
  readonly C: number;
  readonly D: number;
  readonly E: number | null;
  readonly index: number;
  /** Summed over the others, before dividing. */
  readonly dependencies: readonly number[];
  /** Others still reached after each other actor's leaving; −1 for the actor itself. */
  readonly leftWithout: readonly number[];
}

/** By index, whom each actor is tied to. */
export type Ties = readonly ReadonlySet<number>[];

export function tiesOf(n: number, pairs: readonly (readonly [number, number])[]): Ties {
  const ties = Array.from({ length: n }, () => new Set<number>());
  for (const [u, v] of pairs) {
    ties[u]?.add(v);
    ties[v]?.add(u);
  }
  return ties;
}

export function plainly(ties: Ties, p: number): Plain {
  const n = ties.length;
  const own = ties[p] ?? new Set();
  const k = own.size;
  const others = n - 2;
  const dependencies = ties.map((_, k2) => (k2 === p ? 0 : dependencyOn(ties, p, k2)));
  const leftWithout = ties.map((_, q) => (q === p ? -1 : reach(ties, p, new Set([q])).size - 1));
  const A = k === 0 ? 0 : 1 - 1 / k;
  const B = 1 - Math.max(0, ...dependencies) / others;
  const C = k === 0 ? 0 : Math.max(0, 1 - burt(ties, p));
  const D = Math.min(1, ...leftWithout.filter((left) => left >= 0).map((left) => left / others));
  const E = k === 0 ? null : [...own].reduce((sum, q) => sum + k / (k + (ties[q]?.size ?? 0)), 0) / k;
  return { A, B, C, D, E, index: k === 0 ? 0 : (A + B + C + D) / 4, dependencies, leftWithout };
}

export function reach(ties: Ties, from: number, gone: ReadonlySet<number>): Set<number> {
  const met = new Set([from]);
  for (const u of met) for (const v of ties[u] ?? []) if (!gone.has(v)) met.add(v);
  return met;
}

/** Share of shortest paths from p to each j that pass through k, summed over j, by listing the paths. */
function dependencyOn(ties: Ties, p: number, k: number): number {
  let sum = 0;
  for (let j = 0; j < ties.length; j++) {
    if (j === p || j === k) continue;
    const paths = shortest(ties, p, j);
    if (paths.length > 0) sum += paths.filter((path) => path.includes(k)).length / paths.length;
  }
  return sum;
}

function shortest(ties: Ties, from: number, to: number): number[][] {
  let front: number[][] = [[from]];
  const seen = new Set([from]);
  while (front.length > 0) {
    const arrived = front.filter((path) => path.at(-1) === to);
    if (arrived.length > 0) return arrived;
    const next = front.flatMap((path) =>
      [...(ties[path.at(-1) ?? 0] ?? [])].filter((v) => !seen.has(v)).map((v) => [...path, v]),
    );
    for (const path of next) seen.add(path.at(-1) ?? 0);
    front = next;
  }
  return [];
}

function burt(ties: Ties, p: number): number {
  const share = (u: number, v: number) => (ties[u]?.has(v) ? 1 / ties[u].size : 0);
  let sum = 0;
  for (const j of ties[p] ?? []) {
    let invested = share(p, j);
    for (let q = 0; q < ties.length; q++) if (q !== p && q !== j) invested += share(p, q) * share(q, j);
    sum += invested ** 2;
  }
  return sum;
}
