import { describe, expect, it } from 'vitest';
import { addChip, mergeChips, removeChip } from '@/inspector/chips';

describe('the entries of several lists', () => {
  it('are one list in the order they are met, with how many have each', () => {
    expect(mergeChips([['modal', 'lahan'], ['lahan'], []])).toEqual([
      { text: 'modal', holders: 1 },
      { text: 'lahan', holders: 2 },
    ]);
  });

  it('are the same when only case and spaces differ, and one list counts once', () => {
    expect(mergeChips([['Modal', ' modal '], ['MODAL']])).toEqual([{ text: ' modal ', holders: 2 }]);
  });

  it('are none for lists without entries', () => {
    expect(mergeChips([[], []])).toEqual([]);
  });
});

describe('adding an entry', () => {
  it('puts it at the end, without spaces around', () => {
    expect(addChip(['modal'], '  lahan ', 10)).toEqual(['modal', 'lahan']);
  });

  it('leaves the very same list when there is nothing to add', () => {
    const list = ['modal'];
    expect(addChip(list, '   ', 10)).toBe(list);
    expect(addChip(list, 'MODAL', 10)).toBe(list);
  });

  it('leaves the very same list when it is full', () => {
    const list = ['modal', 'lahan'];
    expect(addChip(list, 'pupuk', 2)).toBe(list);
    expect(addChip(list, 'pupuk', 3)).toHaveLength(3);
  });
});

describe('removing an entry', () => {
  it('removes it in whatever case it is written, and nothing else', () => {
    expect(removeChip(['Modal', 'lahan', 'modal '], 'modal')).toEqual(['lahan']);
  });
});
