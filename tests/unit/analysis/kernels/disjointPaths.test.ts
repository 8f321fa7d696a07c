import { describe, expect, it } from 'vitest';
import { disjointPaths } from '@/analysis/kernels/disjointPaths';
import { drawn, someNetworks } from '../bargaining/networks';
import { reach, type Ties } from '../bargaining/plainly';

/** Fewest actors whose leaving separates the two, one more for a tie between them: what Menger's theorem says. */
function menger(ties: Ties, from: number, to: number): number {
  const isTied = ties[from]?.has(to) ?? false;
  const apart = ties.map(
    (of, u) => new Set([...of].filter((v) => !(u === from && v === to) && !(u === to && v === from))),
  );
  const between = ties.map((_, u) => u).filter((u) => u !== from && u !== to);
  const sizes = Array.from({ length: 2 ** between.length }, (_, bits) => {
    const gone = new Set(between.filter((_u, i) => bits & (2 ** i)));
    return reach(apart, from, gone).has(to) ? Number.POSITIVE_INFINITY : gone.size;
  });
  return Math.min(...sizes) + (isTied ? 1 : 0);
}

describe('independent paths', () => {
  it('are as many as actors are needed to separate the two, on 120 networks', () => {
    const networks = someNetworks(120, 9);
    let several = 0;
    for (const { ties, csr } of networks) {
      for (let to = 1; to < csr.n; to++) {
        const paths = disjointPaths(csr, 0, to);
        expect(paths).toHaveLength(menger(ties, 0, to));
        if (paths.length > 2) several++;
      }
    }
    expect(several).toBeGreaterThan(50);
  });

  it('are paths of real ties that share nobody on the way, on larger networks', () => {
    const networks = someNetworks(60, 60);
    let found = 0;
    for (const { ties, csr } of networks) {
      const to = csr.n - 1;
      const between = disjointPaths(csr, 0, to).flatMap((path) => {
        expect([path[0], path.at(-1)]).toEqual([0, to]);
        for (let i = 1; i < path.length; i++) expect(ties[path[i - 1] ?? 0]?.has(path[i] ?? 0)).toBe(true);
        return path.slice(1, -1);
      });
      expect(new Set(between).size).toBe(between.length);
      found += between.length;
    }
    expect(found).toBeGreaterThan(100);
  });

  it('undo an earlier choice that stands in the way of a second path', () => {
    // The shortest way 0-1-4-5 uses both middles of the two longer ones.
    const { csr } = drawn(8, [
      [0, 1],
      [1, 4],
      [4, 7],
      [0, 2],
      [2, 3],
      [3, 4],
      [1, 5],
      [5, 6],
      [6, 7],
    ]);
    expect(disjointPaths(csr, 0, 7)).toEqual([
      [0, 1, 5, 6, 7],
      [0, 2, 3, 4, 7],
    ]);
  });

  it('to somebody out of reach are none', () => {
    expect(disjointPaths(drawn(3, [[0, 1]]).csr, 0, 2)).toEqual([]);
  });
});
