import { describe, expect, it } from 'vitest';
import { thread } from '@/picture/tieGeometry';

const LEFT = { at: [0, 0], size: 44 } as const;
const RIGHT = { at: [200, 0], size: 44 } as const;

/** Numbers of a path "Mx yQcx cy ex ey". */
const numbers = (path: string) => (path.match(/-?\d+(\.\d+)?/g) ?? []).map(Number);

describe('the thread of a tie', () => {
  it('begins and ends just outside the two knots', () => {
    const [x1 = 0, y1 = 0, , , x2 = 0, y2 = 0] = numbers(thread(LEFT, RIGHT, 0, 1, false).path);
    expect(Math.hypot(x1, y1)).toBeCloseTo(25, 0);
    expect(Math.hypot(x2 - 200, y2)).toBeCloseTo(25, 0);
  });

  it('bows a little, so that it reads as a thread', () => {
    const { y } = thread(LEFT, RIGHT, 0, 1, false).at(0.5);
    expect(Math.abs(y)).toBeGreaterThan(4);
    expect(Math.abs(y)).toBeLessThanOrEqual(15);
  });

  it('lays parallel ties apart, also when one runs the other way', () => {
    const middles = [0, 1, 2].map((lane) => thread(LEFT, RIGHT, lane, 3, false).at(0.5).y);
    const back = thread(RIGHT, LEFT, 1, 2, true).at(0.5).y;
    const forth = thread(LEFT, RIGHT, 0, 2, false).at(0.5).y;
    expect(new Set(middles.map(Math.round)).size).toBe(3);
    expect(Math.abs(back - forth)).toBeGreaterThan(20);
  });

  it('has its arrow point along the way', () => {
    expect(Math.abs(thread(LEFT, RIGHT, 0, 1, false).at(0.72).angle)).toBeLessThan(20);
    expect(Math.abs(thread(RIGHT, LEFT, 0, 1, false).at(0.72).angle)).toBeGreaterThan(160);
  });

  it('is nothing when the knots overlap or stand on each other', () => {
    expect(thread(LEFT, { at: [20, 0], size: 44 }, 0, 1, false)).toMatchObject({ path: '', length: 0 });
    expect(thread(LEFT, { at: [0, 0], size: 44 }, 0, 1, false).path).toBe('');
  });

  it('never writes a number that is not one', () => {
    for (const [x, y] of [
      [0, 0],
      [1e6, -1e6],
      [0.5, 0.5],
      [47, 0],
      [-1e-9, 300],
    ] as const) {
      expect(thread(LEFT, { at: [x, y], size: 68 }, 0, 2, true).path).not.toMatch(/NaN|Infinity/);
    }
  });
});
