import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { APART_PX, freePlaces } from '@/canvas/layout/freePlaces';
import type { Place } from '@/model/types';

const apart = (a: Place, b: Place) => Math.hypot(a[0] - b[0], a[1] - b[1]);

describe('places for new actors', () => {
  it('puts the first actor of an empty map exactly where it is wanted', () => {
    expect(freePlaces([], 1, [40.4, -12.6])).toEqual([[40, -13]]);
  });

  it('gives no place when none is wanted', () => {
    expect(freePlaces([[0, 0]], 0, [0, 0])).toEqual([]);
  });

  it('goes to the side when the wanted cell is taken, screens being wide', () => {
    const [place] = freePlaces([[0, 0]], 1, [0, 0]);
    expect(place).toEqual([176, 0]);
  });

  it('finds the hole in a full map', () => {
    const grid: Place[] = [];
    for (let x = -5; x <= 5; x++) {
      for (let y = -5; y <= 5; y++) if (x !== 2 || y !== 1) grid.push([x * 176, y * 150]);
    }
    expect(freePlaces(grid, 1, [0, 0])).toEqual([[352, 150]]);
  });

  it('fills a block that is wider than high', () => {
    const found = freePlaces([], 15, [0, 0]);
    const span = (values: readonly number[]) => Math.max(...values) - Math.min(...values);
    expect(span(found.map(([x]) => x))).toBeGreaterThan(1.5 * span(found.map(([, y]) => y)));
  });

  it('keeps every new actor clear of the others and of those that are there, always in the same way', () => {
    const place = fc.tuple(fc.integer({ min: -600, max: 600 }), fc.integer({ min: -600, max: 600 }));
    fc.assert(
      fc.property(
        fc.array(place, { maxLength: 40 }),
        fc.integer({ min: 1, max: 40 }),
        place,
        (taken, count, near) => {
          const found = freePlaces(taken, count, near);
          expect(found).toHaveLength(count);
          found.forEach((one, index) => {
            for (const other of [...taken, ...found.slice(0, index)]) {
              expect(apart(one, other)).toBeGreaterThanOrEqual(APART_PX);
            }
          });
          expect(freePlaces(taken, count, near)).toEqual(found);
        },
      ),
      { seed: 20_260_101, numRuns: 200 },
    );
  });
});
