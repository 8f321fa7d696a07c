import fc from 'fast-check';
import { type Csr, toCsr } from '@/analysis/kernels/csr';

/** Simple graph of n actors from any pairs of numbers: out of range, double and self-made ones are folded away. */
export function graphOf(n: number, pairs: readonly (readonly [number, number])[]): Csr {
  const known = new Map<number, [number, number]>();
  for (const [a, b] of pairs) {
    const u = Math.min(a, b) % Math.max(1, n);
    const v = Math.max(a, b) % Math.max(1, n);
    if (u !== v) known.set(Math.min(u, v) * n + Math.max(u, v), [Math.min(u, v), Math.max(u, v)]);
  }
  return toCsr(n, Int32Array.from([...known.values()].flat()));
}

const anyPairs = (n: number, maxLength: number) =>
  fc.array(fc.tuple(fc.nat({ max: Math.max(0, n - 1) }), fc.nat({ max: Math.max(0, n - 1) })), { maxLength });

const pair = (u: number, v: number): [number, number] => [u, v];

const range = (n: number) => Array.from({ length: n }, (_, i) => i);

/** Everybody is tied to one who came before: a tree; with pendants and, at times, some ties across. */
const trees = (n: number) =>
  fc.tuple(fc.array(fc.nat(), { minLength: n, maxLength: n }), anyPairs(n, 6)).map(([draws, across]) => [
    ...range(n)
      .slice(1)
      .map((v) => pair((draws[v] ?? 0) % v, v)),
    ...across,
  ]);

/** A few groups in which everybody knows everybody, tied by a chain or not at all. */
const cliques = (n: number) =>
  fc.tuple(fc.integer({ min: 1, max: 9 }), fc.boolean()).map(([size, isTied]) =>
    range(n).flatMap((v) => [
      ...range(v)
        .filter((u) => Math.floor(u / size) === Math.floor(v / size))
        .map((u) => pair(u, v)),
      ...(isTied && v > 0 && v % size === 0 ? [pair(v - 1, v)] : []),
    ]),
  );

const chains = (n: number) =>
  fc.boolean().map((isRing) => range(n).map((v) => pair(v, isRing || v + 1 < n ? (v + 1) % n : v)));

/** Graphs of 0 to `most` actors: sparse, dense, in parts, trees, pendants, cliques, chains, rings. */
export function anyGraph(most: number): fc.Arbitrary<Csr> {
  return fc
    .nat({ max: most })
    .chain((n) =>
      fc
        .oneof(anyPairs(n, n), anyPairs(n, 3 * n), anyPairs(n, 12 * n), trees(n), cliques(n), chains(n))
        .map((pairs) => graphOf(n, pairs)),
    );
}
