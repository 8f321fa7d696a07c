import { describe, expect, it } from 'vitest';
import { ICONS, INNER_LINE, OUTLINES } from '@/picture/knotPaths';
import { toSegments } from '@/picture/pathSegments';
import { circle } from '@/picture/shapes';

const ends = (d: string) =>
  toSegments(d).map(({ points }) => points.at(-1)?.map((n) => Math.round(n * 100) / 100));

describe('path data as segments', () => {
  it('makes relative, level and upright lines absolute', () => {
    expect(ends('M1 2l3 4H9v-1h1V0')).toEqual([
      [1, 2],
      [4, 6],
      [9, 6],
      [9, 5],
      [10, 5],
      [10, 0],
    ]);
  });

  it('reads more pairs after a move as lines, and goes back to the start after a close', () => {
    expect(toSegments('m1 1 2 0 0 2zl5 5').map(({ kind }) => kind)).toEqual([
      'move',
      'line',
      'line',
      'close',
      'line',
    ]);
    expect(ends('m1 1 2 0 0 2zl5 5').at(-1)).toEqual([6, 6]);
  });

  it('reads numbers and flags that are written without gaps', () => {
    expect(ends('M15 21v-5a1 1 0 0 0-1-1')).toEqual([
      [15, 21],
      [15, 16],
      [14, 15],
    ]);
    expect(ends('M0 0a1 1 0 012.5.5').at(-1)).toEqual([2.5, 0.5]);
  });

  it('draws a circle whose every point is as far from its middle', () => {
    for (const segment of toSegments(circle(3, 4, 10))) {
      if (segment.kind !== 'curve') continue;
      const [a, b, to] = segment.points;
      expect(Math.hypot(to[0] - 3, to[1] - 4)).toBeCloseTo(10, 6);
      // Control points lie outside, none further than the corner of the square round it.
      for (const [x, y] of [a, b]) expect(Math.hypot(x - 3, y - 4)).toBeLessThan(10 * Math.SQRT2);
    }
  });

  it('bends a quadratic curve the same way as a cubic one', () => {
    expect(toSegments('M0 0Q6 6 12 0')[1]).toEqual({
      kind: 'curve',
      points: [
        [4, 4],
        [8, 4],
        [12, 0],
      ],
    });
  });

  it('understands every outline and icon of a knot', () => {
    const paths = [...Object.values(OUTLINES), ...Object.values(ICONS), INNER_LINE];
    expect(paths.length).toBeGreaterThan(20);
    for (const d of paths) {
      expect(
        toSegments(d)
          .flatMap(({ points }) => points)
          .flat()
          .every(Number.isFinite),
        d,
      ).toBe(true);
    }
  });

  it('does not guess at what is no path', () => {
    expect(() => toSegments('5 5')).toThrow('no path');
    expect(() => toSegments('M1')).toThrow('ends in the middle');
    expect(toSegments('')).toEqual([]);
  });
});
