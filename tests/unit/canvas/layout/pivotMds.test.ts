import { describe, expect, it } from 'vitest';
import { pivotMds, pivotsOf } from '@/canvas/layout/pivotMds';

/** Places as pairs. */
function picture(neighbours: number[][], step: number): number[][] {
  const { xs, ys } = pivotMds(neighbours, pivotsOf(neighbours), step);
  return Array.from(xs, (x, i) => [x, ys[i] ?? Number.NaN]);
}

const length = (a: readonly number[] = [0, 0], b: readonly number[] = [0, 0]) =>
  Math.hypot((a[0] ?? 0) - (b[0] ?? 0), (a[1] ?? 0) - (b[1] ?? 0));

describe('a first picture by PivotMDS', () => {
  it('lays a chain out as a line with equal steps', () => {
    const places = picture([[1], [0, 2], [1, 3], [2]], 100);
    expect([0, 1, 2].map((i) => length(places[i], places[i + 1]))).toEqual([
      expect.closeTo(100, 3),
      expect.closeTo(100, 3),
      expect.closeTo(100, 3),
    ]);
    expect(length(places[0], places[3])).toBeCloseTo(300, 3);
  });

  it('lays a square out as a square', () => {
    const places = picture(
      [
        [1, 3],
        [0, 2],
        [1, 3],
        [2, 0],
      ],
      50,
    );
    for (const i of [0, 1, 2, 3]) expect(length(places[i], places[(i + 1) % 4])).toBeCloseTo(50, 1);
    expect(length(places[0], places[2])).toBeGreaterThan(50);
  });

  it('puts parts that cannot reach each other apart', () => {
    const places = picture([[1], [0], [3], [2]], 100);
    expect(length(places[0], places[2])).toBeGreaterThan(length(places[0], places[1]));
  });

  it('has an answer for nobody, one actor and actors without ties', () => {
    expect(picture([], 100)).toEqual([]);
    expect(picture([[]], 100)).toEqual([[0, 0]]);
    for (const [x, y] of picture([[], [], []], 100))
      expect(Number.isFinite(x) && Number.isFinite(y)).toBe(true);
  });

  it('is made for as many actors as a project may have', () => {
    const count = 10_000;
    const ring = Array.from({ length: count }, (_, i) => [(i + 1) % count, (i + count - 1) % count]);
    const places = picture(ring, 100);
    expect(places).toHaveLength(count);
    expect(places.flat().every(Number.isFinite)).toBe(true);
  });
});
