import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { freeSpot } from '@/canvas/ties/freeSpot';

const BOX = { width: 200, height: 100 };
const AREA = { width: 1000, height: 600 };
const at = { x: 500, y: 300 };

describe('a free spot beside a tie', () => {
  it('is below it where nobody stands', () => {
    expect(freeSpot(at, BOX, { taken: [], radius: 30, area: AREA })).toEqual({ x: 400, y: 314 });
  });

  it('is above it when somebody stands below', () => {
    const below = { x: 500, y: 360 };
    expect(freeSpot(at, BOX, { taken: [below], radius: 30, area: AREA })).toEqual({ x: 400, y: 186 });
  });

  it('covers nobody on any map that has room, and stays on the map', () => {
    const point = fc.record({ x: fc.integer({ min: 0, max: 1000 }), y: fc.integer({ min: 0, max: 600 }) });
    fc.assert(
      fc.property(fc.array(point, { maxLength: 6 }), point, (taken, middle) => {
        const { x, y } = freeSpot(middle, BOX, { taken, radius: 30, area: AREA });
        const covered = taken.filter(
          (one) => one.x > x && one.x < x + BOX.width && one.y > y && one.y < y + BOX.height,
        );
        expect(covered).toEqual([]);
        expect(x >= 0 && y >= 0 && x + BOX.width <= AREA.width && y + BOX.height <= AREA.height).toBe(true);
      }),
      { seed: 9, numRuns: 200 },
    );
  });
});
