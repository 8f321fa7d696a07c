import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { APART_PX } from '@/canvas/layout/freePlaces';
import { placeOnSide } from '@/canvas/layout/placeOnSide';
import type { Place } from '@/model/types';
import { SIDES } from '@/model/walking';

describe('a place beside somebody', () => {
  it('is straight ahead where nobody stands there', () => {
    expect(placeOnSide([[0, 0]], [0, 0], 'right')).toEqual([176, 0]);
    expect(placeOnSide([[0, 0]], [0, 0], 'up')).toEqual([0, -150]);
  });

  it('is a little aside where somebody does', () => {
    expect(
      placeOnSide(
        [
          [0, 0],
          [176, 0],
        ],
        [0, 0],
        'right',
      ),
    ).toEqual([176, 150]);
  });

  it('covers nobody and stays on its side', () => {
    const place = fc.tuple(fc.integer({ min: -600, max: 600 }), fc.integer({ min: -600, max: 600 }));
    fc.assert(
      fc.property(fc.array(place, { maxLength: 60 }), fc.constantFrom(...SIDES), (others, side) => {
        const taken: Place[] = [[0, 0], ...others];
        const [x, y] = placeOnSide(taken, [0, 0], side);
        expect(taken.every(([a, b]) => Math.hypot(a - x, b - y) >= APART_PX)).toBe(true);
        expect(side === 'left' ? x < 0 : side === 'right' ? x > 0 : side === 'up' ? y < 0 : y > 0).toBe(true);
      }),
      { seed: 3, numRuns: 120 },
    );
  });
});
