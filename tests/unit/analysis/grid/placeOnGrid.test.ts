import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { membersOf, placeOnGrid } from '@/analysis/grid/placeOnGrid';
import { GRID_RULES, QUADRANTS } from '@/analysis/grid/types';
import { actorId } from '@/model/ids';
import { judged } from './judged';

/** Members of each quadrant that has any. */
function quadrantsOf(words: string, rule: 'middle' | 'median' = 'middle') {
  const grid = placeOnGrid(judged(words), rule);
  return Object.fromEntries(
    QUADRANTS.map((quadrant) => [quadrant, membersOf(grid, quadrant)] as const).filter(
      ([, members]) => members.length > 0,
    ),
  );
}

describe('the four quadrants', () => {
  it('are high or low influence by high or low interest', () => {
    expect(quadrantsOf('A55 B51 C15 D11')).toEqual({
      promoters: ['A'],
      latents: ['B'],
      defenders: ['C'],
      apathetics: ['D'],
    });
  });

  it('count the middle of the scale as high, so that nobody stands on a line', () => {
    expect(quadrantsOf('A33 B32 C23 D22')).toEqual({
      promoters: ['A'],
      latents: ['B'],
      defenders: ['C'],
      apathetics: ['D'],
    });
  });

  it('begin above the median when the reader wants the halves of this map', () => {
    const grid = placeOnGrid(judged('A55 B44 C43 D34'), 'median');
    expect(grid.highFrom).toEqual({ influence: 5, interest: 5 });
    expect(membersOf(grid, 'promoters')).toEqual(['A']);
  });

  it('take the mean of the two in the middle as the median of an even number', () => {
    expect(placeOnGrid(judged('A11 B22 C33 D44'), 'median').highFrom).toEqual({ influence: 3, interest: 3 });
  });

  it('have nobody high when all are judged alike and the median is asked for', () => {
    expect(quadrantsOf('A55 B55 C55', 'median')).toEqual({ apathetics: ['A', 'B', 'C'] });
    expect(placeOnGrid(judged('A55 B55'), 'median').highFrom).toEqual({ influence: 6, interest: 6 });
  });

  it('fall back to the middle of the scale while nobody is judged', () => {
    expect(placeOnGrid(judged('A00 B00'), 'median').highFrom).toEqual({ influence: 3, interest: 3 });
  });

  it('take a judgement beyond the scale as its end', () => {
    const [only] = placeOnGrid([{ id: actorId('A'), influence: 9, interest: 2.6 }], 'middle').judged;
    expect(only).toEqual({ id: 'A', influence: 5, interest: 3, quadrant: 'promoters' });
  });
});

describe('who is not judged', () => {
  it('stands apart, also when only one of the two is missing', () => {
    const grid = placeOnGrid(judged('C00 A50 B05 D55'), 'middle');
    expect(grid.unjudged).toEqual(['A', 'B', 'C']);
    expect(grid.judged.map(({ id }) => id)).toEqual(['D']);
  });

  it('has declared influence all the same when that is judged', () => {
    expect(placeOnGrid(judged('A50 B05'), 'middle').declared).toMatchObject([{ id: 'A', influence: 5 }]);
  });
});

it('everybody is in exactly one place, whatever the order', () => {
  const actors = fc.uniqueArray(
    fc.record({
      id: fc.string({ minLength: 1, maxLength: 4 }).map(actorId),
      influence: fc.integer({ min: 0, max: 5 }),
      interest: fc.integer({ min: 0, max: 5 }),
    }),
    { selector: ({ id }) => id, maxLength: 30 },
  );
  fc.assert(
    fc.property(actors, fc.constantFrom(...GRID_RULES), (all, rule) => {
      const grid = placeOnGrid(all, rule);
      expect(placeOnGrid(all.toReversed(), rule)).toEqual(grid);
      const placed = [...QUADRANTS.flatMap((quadrant) => membersOf(grid, quadrant)), ...grid.unjudged];
      expect(placed.toSorted()).toEqual(all.map(({ id }) => id).toSorted());
      for (const { influence, interest, quadrant } of grid.judged) {
        expect(influence >= grid.highFrom.influence).toBe(quadrant === 'promoters' || quadrant === 'latents');
        expect(interest >= grid.highFrom.interest).toBe(quadrant === 'promoters' || quadrant === 'defenders');
      }
    }),
    { seed: 7, numRuns: 200 },
  );
});
