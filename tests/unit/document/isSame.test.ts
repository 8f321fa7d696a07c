import { describe, expect, it } from 'vitest';
import { isSame } from '@/document/isSame';

describe('two stored values', () => {
  it.each([
    [1, 1],
    ['a', 'a'],
    [null, null],
    [[], []],
    [
      [1, [2]],
      [1, [2]],
    ],
    [
      { a: 1, b: { c: null } },
      { b: { c: null }, a: 1 },
    ],
    [{ a: 1, b: undefined }, { a: 1 }],
    [Object.create(null), {}],
  ])('%j and %j say the same', (a, b) => {
    expect(isSame(a, b)).toBe(true);
  });

  it.each([
    [1, '1'],
    [0, null],
    [undefined, null],
    [[], {}],
    [[1], [1, 2]],
    [{ a: 1 }, { a: 2 }],
    [{ a: 1 }, { b: 1 }],
    [{ a: 1 }, { a: 1, b: 1 }],
    [{ a: [1] }, { a: [2] }],
  ])('%j and %j differ', (a, b) => {
    expect(isSame(a, b)).toBe(false);
  });
});
