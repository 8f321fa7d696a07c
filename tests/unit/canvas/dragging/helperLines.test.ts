import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { helperLines } from '@/canvas/dragging/helperLines';
import type { Place } from '@/model/types';

const whole = fc.integer({ min: -500, max: 500 });
const place = fc.tuple(whole, whole);

describe('helper lines', () => {
  it('pull a dragged actor onto the line of another one', () => {
    const { by, lines, gaps } = helperLines([[100, 0]])([104, 90], 6);
    expect(by).toEqual([-4, 0]);
    expect(lines).toEqual([{ from: [100, 0], to: [100, 90] }]);
    expect(gaps).toEqual([]);
  });

  it('pull on both axes at once', () => {
    expect(
      helperLines([
        [100, 0],
        [0, 50],
      ])([97, 53], 6).by,
    ).toEqual([3, -3]);
  });

  it('leave alone who is out of reach of every line', () => {
    expect(helperLines([[100, 0]])([107, 90], 6)).toEqual({ by: [0, 0], lines: [], gaps: [] });
    expect(helperLines([])([1, 2], 6).by).toEqual([0, 0]);
  });

  it('pull into the middle between two, and mark both gaps', () => {
    const { by, gaps } = helperLines([
      [0, 0],
      [200, 0],
    ])([104, 2], 6);
    expect(by).toEqual([-4, -2]);
    expect(gaps).toEqual([
      { from: [0, 0], to: [100, 0] },
      { from: [100, 0], to: [200, 0] },
    ]);
  });

  it('go on with the gap of the two before, or of the two after', () => {
    const column = helperLines([
      [0, 0],
      [0, 80],
    ]);
    expect(column([1, 157], 6)).toMatchObject({ by: [-1, 3] });
    expect(column([1, 157], 6).gaps).toEqual([
      { from: [0, 0], to: [0, 80] },
      { from: [0, 80], to: [0, 160] },
    ]);
    expect(column([0, -83], 6).by).toEqual([0, 3]);
  });

  it('do not reach across a large map', () => {
    expect(helperLines([[0, 5000]])([3, 0], 6).by).toEqual([0, 0]);
  });

  it('never pull further than they may, and then nothing is left to pull', () => {
    fc.assert(
      fc.property(
        fc.array(place, { maxLength: 30 }),
        place,
        fc.integer({ min: 1, max: 12 }),
        (all, at, reach) => {
          const ask = helperLines(all);
          const { by } = ask(at, reach);
          expect(Math.max(Math.abs(by[0]), Math.abs(by[1]))).toBeLessThanOrEqual(reach);
          const nearest = Math.min(
            ...all
              .filter(([x, y]) => Math.abs(x - at[0]) <= 600 && Math.abs(y - at[1]) <= 600)
              .map(([x]) => Math.abs(x - at[0])),
          );
          // Plain search: a line within reach is never missed for one that is further.
          if (nearest <= reach) expect(Math.abs(by[0])).toBeLessThanOrEqual(nearest);
        },
      ),
      { seed: 11, numRuns: 200 },
    );
  });

  it('draw only lines through the snapped place and somebody else', () => {
    fc.assert(
      fc.property(fc.array(place, { minLength: 1, maxLength: 20 }), place, (all, at) => {
        const { by, lines } = helperLines(all)(at, 8);
        const [x, y]: Place = [at[0] + by[0], at[1] + by[1]];
        for (const { from, to } of lines) {
          const isDown = from[0] === to[0] && from[0] === x;
          const isAcross = from[1] === to[1] && from[1] === y;
          expect(isDown || isAcross).toBe(true);
        }
      }),
      { seed: 12, numRuns: 100 },
    );
  });
});
