import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Place } from '@/model/types';
import { fitPlaces } from '@/transfer/importing/fitPlaces';

const SEED = 4_711;

/** The median distance to the nearest other, px, by looking at every pair. */
function usualDistance(places: readonly (Place | null)[]): number {
  const found = places.filter((place) => place !== null);
  const nearest = found.map((place) =>
    Math.min(
      ...found
        .filter((other) => other !== place)
        .map((other) => Math.hypot(place[0] - other[0], place[1] - other[1])),
    ),
  );
  return nearest.sort((a, b) => a - b)[Math.floor(nearest.length / 2)] ?? 0;
}

describe('places of a file', () => {
  it('that fit stay where they are', () => {
    const places: Place[] = [
      [0.5, -300],
      [180, 0],
      [10, 200],
    ];
    expect(fitPlaces(places)).toEqual(places);
  });

  it('in a square of one unit are drawn apart, and keep their shape', () => {
    const fitted = fitPlaces([[0, 0], [1, 0], [0, 0.5], [1, 0.5], null]);
    expect(usualDistance(fitted)).toBeCloseTo(180, -1);
    expect(fitted).toEqual([[-180, -90], [180, -90], [-180, 90], [180, 90], null]);
  });

  it('that are all the same say nothing', () => {
    expect(fitPlaces([[0, 0], [0, 0], null])).toEqual([null, null, null]);
  });

  it('of one actor stay, unless nobody could find it', () => {
    expect(fitPlaces([null, [5, 6]])).toEqual([null, [5, 6]]);
    expect(fitPlaces([[1e9, 0]])).toEqual([[0, 0]]);
  });

  it(`can always be looked at: far enough apart, and on the canvas (seed ${SEED})`, () => {
    const place = (limit: number) =>
      fc.tuple(
        fc.double({ min: -limit, max: limit, noNaN: true }),
        fc.double({ min: -limit, max: limit, noNaN: true }),
      );
    const pictures = fc
      .constantFrom(1, 500, 1e5, 1e12)
      .chain((limit) => fc.array(place(limit), { minLength: 5, maxLength: 60 }));
    fc.assert(
      fc.property(pictures, (places) => {
        for (const at of fitPlaces(places)) {
          if (at) expect(Math.max(...at.map(Math.abs))).toBeLessThanOrEqual(1_000_000);
        }
      }),
      { seed: SEED, numRuns: 200 },
    );
  });
});
