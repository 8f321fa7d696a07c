import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSpatialGrid } from '@/canvas/bitmap/spatialGrid';

const place = fc.tuple(fc.integer({ min: -900, max: 900 }), fc.integer({ min: -900, max: 900 }));

describe('a grid over the map', () => {
  it('finds everybody whose place is in a box, in their order', () => {
    fc.assert(
      fc.property(fc.array(place, { maxLength: 60 }), place, fc.nat(500), (places, [left, top], side) => {
        const grid = createSpatialGrid(places, (one) => [one], 100);
        const box = { left, top, right: left + side, bottom: top + side };
        const isIn = ([x, y]: readonly [number, number]) =>
          x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;
        const found = grid.near(box);
        expect(found.filter(isIn)).toEqual(places.filter(isIn));
        expect(found).toEqual(places.filter((one) => found.includes(one)));
      }),
      { seed: 7 },
    );
  });

  it('finds a line once, however many of its points are near', () => {
    const line = Array.from({ length: 10 }, (_, i) => [i * 10, 0] as const);
    const grid = createSpatialGrid(['line'], () => line, 25);
    expect(grid.near({ left: 0, top: -5, right: 90, bottom: 5 })).toEqual(['line']);
  });

  it('looks at no more cells than there are, however large the box is', () => {
    const grid = createSpatialGrid(['here'], () => [[3, 4]], 10);
    expect(grid.near({ left: -1e9, top: -1e9, right: 1e9, bottom: 1e9 })).toEqual(['here']);
    expect(grid.near({ left: 20, top: 20, right: 1e9, bottom: 1e9 })).toEqual([]);
  });
});
