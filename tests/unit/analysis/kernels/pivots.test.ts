import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { components } from '@/analysis/kernels/components';
import type { Csr } from '@/analysis/kernels/csr';
import type { PathTable } from '@/analysis/kernels/pathTable';
import { shortestPaths, shortestPathsInSteps } from '@/analysis/kernels/shortestPaths';
import { anyGraph, graphOf } from '../support/graphs';

/** All that a search in steps says on its way and at its end. */
function walk(graph: Csr, pivots: number): { shares: number[]; estimates: PathTable[]; table: PathTable } {
  const steps = shortestPathsInSteps(graph, { components: components(graph), pivots });
  const shares: number[] = [];
  const estimates: PathTable[] = [];
  for (;;) {
    const step = steps.next();
    if (step.done) return { shares, estimates, table: step.value };
    shares.push(step.value.share);
    if (step.value.estimate !== null) estimates.push(step.value.estimate);
  }
}

function worst(found: ArrayLike<number>, expected: ArrayLike<number>): number {
  return Array.from(found).reduce(
    (most, value, i) => Math.max(most, Math.abs(value - (expected[i] ?? 0)) / Math.max(1, expected[i] ?? 0)),
    0,
  );
}

/** A ring of 300, each also tied to the one after the next and, every tenth, to the other side; 20 apart. */
const WIDE = graphOf(320, [
  ...Array.from({ length: 300 }, (_, i): [number, number] => [i, (i + 1) % 300]),
  ...Array.from({ length: 300 }, (_, i): [number, number] => [i, (i + 2) % 300]),
  ...Array.from({ length: 15 }, (_, i): [number, number] => [i * 10, i * 10 + 150]),
  ...Array.from({ length: 19 }, (_, i): [number, number] => [300 + i, 301 + i]),
]);

describe('an estimate on the way to all shortest paths', () => {
  it('comes once, and the table at the end is the exact one', () => {
    const { shares, estimates, table } = walk(WIDE, 60);
    expect(estimates).toHaveLength(1);
    expect(shares.at(-1)).toBe(1);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    const exact = shortestPaths(WIDE);
    for (const column of ['through', 'farness', 'inverse', 'furthest', 'leaning'] as const) {
      expect(worst(table[column], exact[column])).toBeLessThan(1e-9);
    }
    expect(table.leansOn).toEqual(exact.leansOn);
  });

  it('is near: nearness to a fifth, the paths through the busiest to a quarter', () => {
    const [estimate] = walk(WIDE, 80).estimates;
    const exact = shortestPaths(WIDE);
    if (estimate === undefined) throw new Error('no estimate came');
    expect(worst(estimate.farness, exact.farness)).toBeLessThan(0.2);
    expect(worst(estimate.inverse, exact.inverse)).toBeLessThan(0.2);
    const busiest = exact.through.indexOf(Math.max(...exact.through));
    expect(Math.abs((estimate.through[busiest] ?? 0) / (exact.through[busiest] ?? 1) - 1)).toBeLessThan(0.25);
  });

  it('is exact where it can be: who is reached, who is within two steps, and small parts of the map', () => {
    const [estimate] = walk(WIDE, 40).estimates;
    const exact = shortestPaths(WIDE);
    expect(estimate?.reached).toEqual(exact.reached);
    expect(estimate?.withinTwo).toEqual(exact.withinTwo);
    expect(worst(estimate?.through.slice(300) ?? [], exact.through.slice(300))).toBeLessThan(1e-9);
    expect([...(estimate?.farness.slice(300) ?? [])]).toEqual([...exact.farness.slice(300)]);
  });

  it('is the same every time', () => {
    expect(walk(WIDE, 40).estimates).toEqual(walk(WIDE, 40).estimates);
  });

  it('of a map that is searched whole in as many steps is left out', () => {
    expect(walk(graphOf(20, [[0, 1]]), 5).estimates).toEqual([]);
    expect(walk(WIDE, 1000).estimates).toEqual([]);
    expect(walk(graphOf(0, []), 5).estimates).toEqual([]);
  });

  it('changes nothing at the end, in any graph', () => {
    fc.assert(
      fc.property(anyGraph(150), (graph) => {
        const { table } = walk(graph, 10);
        const exact = shortestPaths(graph);
        expect(worst(table.through, exact.through)).toBeLessThan(1e-9);
        expect(worst(table.farness, exact.farness)).toBeLessThan(1e-9);
        expect(table.leansOn).toEqual(exact.leansOn);
      }),
      { seed: 20_260_104, numRuns: 40 },
    );
  });
});
