import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { partsWithout } from '@/analysis/kernels/components';
import { toCsr } from '@/analysis/kernels/csr';
import { prepareCutParts } from '@/analysis/kernels/cutParts';

describe('what falls apart when somebody leaves', () => {
  it('is the same for all prepared together as walked through one by one', () => {
    const graphs = fc.integer({ min: 2, max: 40 }).chain((n) =>
      fc.record({
        n: fc.constant(n),
        ties: fc.uniqueArray(
          fc.tuple(fc.nat({ max: n - 1 }), fc.nat({ max: n - 1 })).filter(([u, v]) => u < v),
          { selector: ([u, v]) => `${u} ${v}`, maxLength: 60 },
        ),
        most: fc.integer({ min: 1, max: 12 }),
      }),
    );
    let cut = 0;
    fc.assert(
      fc.property(graphs, ({ n, ties, most }) => {
        const graph = toCsr(n, Int32Array.from(ties.flat()));
        const cutParts = prepareCutParts(graph);
        for (let leaver = 0; leaver < n; leaver++) {
          const parts = partsWithout(graph, leaver);
          if (parts.length > 1) cut++;
          expect(cutParts(leaver, most)).toEqual({
            parts: parts.map((part) => part.slice(0, most)),
            sizes: parts.map((part) => part.length),
          });
        }
      }),
      { seed: 20261128, numRuns: 300 },
    );
    expect(cut).toBeGreaterThan(300);
  });
});
