import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Place } from '@/model/types';
import { convex, hullOf } from '@/picture/hull';

const place = fc.tuple(fc.integer({ min: -300, max: 300 }), fc.integer({ min: -300, max: 300 }));

describe('the shape of a group', () => {
  it('is nothing for nobody, a circle for one and a capsule for two', () => {
    expect(hullOf([], 40)).toBeNull();
    expect(hullOf([[10, 20]], 40)).toEqual({
      path: 'M-30 20A40 40 0 0 1 50 20A40 40 0 0 1 -30 20Z',
      top: [10, -20],
    });
    expect(
      hullOf(
        [
          [0, 0],
          [100, 0],
        ],
        40,
      )?.path,
    ).toBe('M0 -40L100 -40A40 40 0 0 1 100 40L0 40A40 40 0 0 1 0 -40Z');
  });

  it('has its name over the middle of its upper edge', () => {
    expect(
      hullOf(
        [
          [0, 0],
          [100, 50],
          [40, 90],
        ],
        40,
      )?.top,
    ).toEqual([50, -40]);
  });

  it('has corners only where it turns, and everybody inside', () => {
    fc.assert(
      fc.property(fc.array(place, { minLength: 1, maxLength: 25 }), (places) => {
        const corners = convex(places);
        expect(corners.length).toBeGreaterThan(0);
        const side = (a: Place, b: Place, c: Place) =>
          (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);
        for (const [index, from] of corners.entries()) {
          const to = corners[(index + 1) % corners.length] ?? from;
          for (const one of places) expect(side(from, to, one)).toBeGreaterThanOrEqual(0);
        }
        expect(new Set(corners.map(String)).size).toBe(corners.length);
      }),
      { seed: 3, numRuns: 200 },
    );
  });
});
