import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toCsr } from '@/analysis/kernels/csr';
import { degreeOrder } from '@/analysis/kernels/degreeOrder';
import type { PathTable } from '@/analysis/kernels/pathTable';
import { shortestPaths } from '@/analysis/kernels/shortestPaths';
import { anyGraph } from '../support/graphs';
import { plainPaths } from '../support/plainPaths';

const SEED = 20_260_103;

/** The largest difference of any two numbers, relative to their size where that is above 1. */
function difference(found: PathTable, expected: PathTable): number {
  const columns = [
    [found.through, expected.through],
    [found.farness, expected.farness],
    [found.reached, expected.reached],
    [found.furthest, expected.furthest],
    [found.inverse, expected.inverse],
    [found.withinTwo, expected.withinTwo],
    [found.leaning, expected.leaning],
    [found.leansOn, expected.leansOn],
  ] as const;
  return Math.max(
    ...columns.map(([a, b]) => {
      if (a.length !== b.length) return Number.POSITIVE_INFINITY;
      return [...a].reduce((most, value, i) => {
        const wanted = b[i] ?? Number.NaN;
        return Math.max(most, Math.abs(value - wanted) / Math.max(1, Math.abs(wanted)));
      }, 0);
    }),
  );
}

describe('fast shortest paths', () => {
  it('are those of the obvious way, in any graph of up to 80', () => {
    fc.assert(
      fc.property(anyGraph(80), (graph) => {
        expect(difference(shortestPaths(graph), plainPaths(graph))).toBeLessThan(1e-9);
      }),
      { seed: SEED, numRuns: 200 },
    );
  });

  it('are those of the obvious way in larger graphs too, where few are in front and where many are', () => {
    fc.assert(
      fc.property(anyGraph(260), (graph) => {
        expect(difference(shortestPaths(graph), plainPaths(graph))).toBeLessThan(1e-9);
      }),
      { seed: SEED, numRuns: 12 },
    );
  });

  it('would be caught out by one wrong number', () => {
    const graph = toCsr(3, Int32Array.from([0, 1, 1, 2]));
    const wrong = { ...shortestPaths(graph), through: Float64Array.from([0, 1 + 1e-8, 0]) };
    expect(difference(wrong, plainPaths(graph))).toBeGreaterThan(1e-9);
  });
});

describe('the order of degrees', () => {
  it('keeps every tie, puts the most tied first and equals in their order', () => {
    fc.assert(
      fc.property(anyGraph(40), (graph) => {
        const { graph: ordered, actorAt } = degreeOrder(graph);
        const ties = (csr: typeof graph, name: (u: number) => number) =>
          Array.from({ length: csr.n }, (_, u) =>
            [...csr.targets.subarray(csr.offsets[u], csr.offsets[u + 1])].map((v) => `${name(u)}-${name(v)}`),
          ).flat();
        expect(ties(ordered, (u) => actorAt[u] ?? -1).sort()).toEqual(ties(graph, (u) => u).sort());
        const degree = (u: number) => (graph.offsets[u + 1] ?? 0) - (graph.offsets[u] ?? 0);
        const sorted = Array.from({ length: graph.n }, (_, u) => u).sort(
          (a, b) => degree(b) - degree(a) || a - b,
        );
        expect([...actorAt]).toEqual(sorted);
        for (let u = 0; u < graph.n; u++) {
          const row = [...ordered.targets.subarray(ordered.offsets[u], ordered.offsets[u + 1])];
          expect(row).toEqual([...row].sort((a, b) => a - b));
        }
      }),
      { seed: SEED, numRuns: 100 },
    );
  });
});
