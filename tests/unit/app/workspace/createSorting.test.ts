import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSorting } from '@/app/workspace/createSorting';

describe('sorting a list that changes a little at a time', () => {
  it('gives what sorting it anew would give', () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.integer({ min: 0, max: 60 })), { maxLength: 12 }), (lists) => {
        const sorted = createSorting<number>((one, other) => one - other);
        for (const list of lists) {
          const items = [...new Set(list)];
          expect(sorted(items)).toEqual(items.toSorted((one, other) => one - other));
        }
      }),
      { seed: 20261128, numRuns: 200 },
    );
  });

  it('compares who is new with a few, and nobody else', () => {
    let compared = 0;
    const sorted = createSorting<number>((one, other) => {
      compared++;
      return one - other;
    });
    const items = Array.from({ length: 1000 }, (_, at) => (at * 7919) % 1000);
    sorted(items);
    compared = 0;
    sorted([...items.filter((item) => item !== 500), 2000]);
    expect(compared).toBeLessThan(20);
  });
});
