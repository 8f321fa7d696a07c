import { describe, expect, it } from 'vitest';
import { walkGrid } from '@/table/gridKeys';
import { between, toggled } from '@/table/rowSelection';
import { rowWindow } from '@/table/rowWindow';

const SIZE = { rows: 5, columns: 4, page: 3 };

describe('walking a grid', () => {
  it.each([
    ['ArrowDown', false, { row: 2, column: 1 }],
    ['ArrowUp', false, { row: 0, column: 1 }],
    ['ArrowLeft', false, { row: 1, column: 0 }],
    ['ArrowRight', false, { row: 1, column: 2 }],
    ['Home', false, { row: 1, column: 0 }],
    ['End', false, { row: 1, column: 3 }],
    ['Home', true, { row: 0, column: 0 }],
    ['End', true, { row: 4, column: 3 }],
    ['PageDown', false, { row: 4, column: 1 }],
    ['PageUp', false, { row: 0, column: 1 }],
    ['ArrowDown', true, { row: 4, column: 1 }],
    ['x', false, null],
  ])('%s (far: %s) leads on', (key, isFar, to) => {
    expect(walkGrid({ row: 1, column: 1 }, key, isFar, SIZE)).toEqual(to);
  });

  it('stops at the headings and at the last row', () => {
    expect(walkGrid({ row: -1, column: 0 }, 'ArrowUp', false, SIZE)).toEqual({ row: -1, column: 0 });
    expect(walkGrid({ row: 4, column: 3 }, 'ArrowDown', false, SIZE)).toEqual({ row: 4, column: 3 });
  });

  it('stays on the headings of an empty table', () => {
    const empty = { ...SIZE, rows: 0 };
    for (const key of ['ArrowDown', 'Home', 'End', 'PageDown']) {
      expect(walkGrid({ row: -1, column: 0 }, key, true, empty)?.row).toBe(-1);
    }
  });
});

describe('selecting rows', () => {
  it('adds and takes away one', () => {
    expect(toggled(new Set(['a']), 'b')).toEqual(['a', 'b']);
    expect(toggled(new Set(['a', 'b']), 'a')).toEqual(['b']);
  });

  it('takes a range in the order shown, in both directions', () => {
    expect(between(['c', 'a', 'b'], 'b', 'c')).toEqual(['c', 'a', 'b']);
    expect(between(['c', 'a', 'b'], 'c', 'a')).toEqual(['c', 'a']);
    expect(between(['a', 'b'], 'gone', 'b')).toEqual(['b']);
  });
});

describe('the rows that are drawn', () => {
  it('are all of a short table', () => {
    expect(rowWindow(60, { top: 900, height: 400, rowPx: 36 })).toEqual({ first: 0, end: 60 });
  });

  it('cover what is in sight of a long one wherever it is scrolled, and are few', () => {
    for (let top = 0; top < 2_000 * 36 - 400; top += 97) {
      const { first, end } = rowWindow(2_000, { top, height: 400, rowPx: 36 });
      expect(first * 36).toBeLessThanOrEqual(top);
      expect(end * 36).toBeGreaterThanOrEqual(top + 400);
      expect(end - first).toBeLessThan(50);
    }
  });
});
