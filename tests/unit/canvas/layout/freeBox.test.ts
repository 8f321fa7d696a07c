import { describe, expect, it } from 'vitest';
import { freeBox } from '@/canvas/layout/freeBox';

const SIZE = { width: 190, height: 76 };

describe('a free place for a box', () => {
  it('is where it was asked for on an empty map', () => {
    expect(freeBox([], SIZE, [0, 0])).toEqual([-95, -38]);
  });

  it('is beside what stands there, touching nothing and as near as may be', () => {
    const actor = { left: -74, top: -34, width: 148, height: 120 };
    const [left, top] = freeBox([actor], SIZE, [0, 0]);
    const isBeside = left >= 74 || left + SIZE.width <= -74 || top >= 86 || top + SIZE.height <= -34;
    expect(isBeside).toBe(true);
    expect(Math.hypot(left + 95, top + 38)).toBeLessThan(160);
  });

  it('is where it was asked for on a map that is full', () => {
    expect(freeBox([{ left: -9000, top: -9000, width: 18000, height: 18000 }], SIZE, [10, 20])).toEqual([
      -85, -18,
    ]);
  });
});
