import { expect, it } from 'vitest';
import { titleOfFile, withAlike, withConflict, withSheet } from '@/app/importing/importAnswers';
import { USUAL_ANSWERS } from '@/transfer/importing/types';

it('keeps what was wished of a sheet before, and of other sheets', () => {
  const first = withSheet({ delimiter: ';' }, 0, { form: 'ties', hasHeading: false });
  const second = withSheet(withSheet(first, 1, { form: 'nothing' }), 0, { hasHeading: true });
  expect(second).toEqual({
    delimiter: ';',
    sheets: { 0: { form: 'ties', hasHeading: true }, 1: { form: 'nothing' } },
  });
});

it('lets an answer for all take the place of those given one by one', () => {
  const one = withConflict(withAlike(USUAL_ANSWERS, 'new', 'a'), 'theirs', 'b');
  expect(one.alikeOf.get('a')).toBe('new');
  expect(one.conflictOf.get('b')).toBe('theirs');
  const all = withConflict(withAlike(one, 'same'), 'ours');
  expect(all).toEqual(USUAL_ANSWERS);
});

it.each([
  ['pemangku_kepentingan.xlsx', 'pemangku kepentingan'],
  ['peta.kumu.json', 'peta'],
  ['2. Sesudah panen', '2. Sesudah panen'],
  ['.csv', '.csv'],
])('calls what a file "%s" fills "%s"', (name, title) => {
  expect(titleOfFile(name)).toBe(title);
});
