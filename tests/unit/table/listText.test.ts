import fc from 'fast-check';
import { expect, it } from 'vitest';
import { LIMITS } from '@/model/limits';
import { listToText, textToList } from '@/table/listText';

it('parts entries at semicolons and lines, and leaves commas to them', () => {
  expect(textToList(' lahan, alat;  tenaga\nmodal ;; ')).toEqual(['lahan, alat', 'tenaga', 'modal']);
});

it('keeps one of entries that differ only in case', () => {
  expect(textToList('Modal; modal; MODAL')).toEqual(['Modal']);
});

it('takes no more and no longer entries than a project does', () => {
  const many = Array.from({ length: LIMITS.list + 5 }, (_, index) => `hal ${index}`);
  expect(textToList(many.join(';'))).toHaveLength(LIMITS.list);
  expect(textToList('a'.repeat(LIMITS.line + 9))[0]).toHaveLength(LIMITS.line);
});

it('reads back every list that it has written', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 2_000 }), (text) => {
      const list = textToList(text);
      expect(textToList(listToText(list))).toEqual(list);
    }),
    { seed: 7, numRuns: 300 },
  );
});
