import fc from 'fast-check';
import { expect, it } from 'vitest';
import { placeOnGrid } from '@/analysis/grid/placeOnGrid';
import { spotsOf, zonesOf } from '@/analysis/grid/spotsOf';
import { GRID_READINGS, LEVELS } from '@/analysis/grid/types';
import { judged } from './judged';

it('declared influence stands upwards, by interest to the right', () => {
  const { spots, unplaced } = spotsOf('interest', placeOnGrid(judged('A52 B00 C05'), 'middle'), {});
  expect(spots).toEqual([{ id: 'A', row: 5, column: 2, field: 'latents' }]);
  expect(unplaced).toEqual(['B', 'C']);
});

it('network power stands to the right in the other reading, where interest is not needed', () => {
  const grid = placeOnGrid(judged('A50 B12 C05 D55'), 'middle');
  const powers: Readonly<Record<string, number | null>> = { A: 0.1, B: 0.95, C: 0.5, D: null };
  const { spots, unplaced } = spotsOf('network', grid, powers);
  expect(spots).toEqual([
    { id: 'A', row: 5, column: 1, field: 'paper' },
    { id: 'B', row: 1, column: 5, field: 'hidden' },
  ]);
  expect(unplaced).toEqual(['C', 'D']);
});

it('nobody is high when the median parts nobody, and the high fields are gone', () => {
  const fields = zonesOf('interest', { influence: 6, interest: 6 }).map(({ field }) => field);
  expect(fields).toEqual(['apathetics']);
});

it('the fields cover every cell exactly once, wherever high begins', () => {
  const level = fc.integer({ min: 2, max: 6 });
  fc.assert(
    fc.property(level, level, fc.constantFrom(...GRID_READINGS), (influence, interest, reading) => {
      const zones = zonesOf(reading, { influence, interest });
      for (const row of LEVELS) {
        for (const column of LEVELS) {
          const covering = zones.filter(
            ({ rows, columns }) =>
              rows.from <= row && row <= rows.to && columns.from <= column && column <= columns.to,
          );
          expect(covering).toHaveLength(1);
        }
      }
    }),
    { seed: 7, numRuns: 60 },
  );
});

it('a field has the name that the actors in it have', () => {
  const grid = placeOnGrid(judged('A52 B35 C12 D15 E33 F22'), 'median');
  for (const { row, column, field } of spotsOf('interest', grid, {}).spots) {
    const zone = zonesOf('interest', grid.highFrom).find(
      ({ rows, columns }) =>
        rows.from <= row && row <= rows.to && columns.from <= column && column <= columns.to,
    );
    expect(zone?.field).toBe(field);
  }
});
