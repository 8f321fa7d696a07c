import { describe, expect, it } from 'vitest';
import { closedPath, radarPoints } from '@/exercises/radar';

describe('a radar chart', () => {
  it('begins at the top and goes round clockwise, the greatest level at the rim', () => {
    expect(radarPoints([5, 5, 5, 5], 5, 100)).toEqual([
      [0, -100],
      [100, 0],
      [0, 100],
      [-100, 0],
    ]);
  });

  it('draws what is not judged at the middle', () => {
    expect(radarPoints([null, 2, null], 4, 80)[0]).toEqual([0, -0]);
    expect(Math.hypot(...(radarPoints([null, 2, null], 4, 80)[1] ?? [0, 0]))).toBeCloseTo(40, 1);
  });

  it('is a closed line, and none without axes', () => {
    expect(
      closedPath([
        [0, 1],
        [2, 3],
      ]),
    ).toBe('M0 1L2 3Z');
    expect(closedPath(radarPoints([], 5, 100))).toBe('');
  });
});
