import { expect, it } from 'vitest';
import type { Words } from '@/report/types';
import { plain, textOf } from '@/report/words';
import { beginningOf, sentencesOf } from '@/transfer/documents/text/sentences';

const split = (words: Words) => sentencesOf(words).map(textOf);

it('cuts between sentences, and not in a name or a number', () => {
  const name = { text: 'Dr. Sari', about: ['sari'] };
  expect(split([...plain('Rata-rata 1,9 langkah. Lalu '), name, ...plain(' pergi. Selesai.')])).toEqual([
    'Rata-rata 1,9 langkah.',
    'Lalu Dr. Sari pergi.',
    'Selesai.',
  ]);
  expect(split([...plain('Satu. '), name, ...plain(' dua.')])).toEqual(['Satu.', 'Dr. Sari dua.']);
  expect(split([])).toEqual([]);
});

it('begins a long text with whole sentences where it can', () => {
  expect(textOf(beginningOf(plain('Satu dua. Tiga empat lima.'), 100))).toBe('Satu dua. Tiga empat lima.');
  expect(textOf(beginningOf(plain('Satu dua tiga. Empat lima.'), 20))).toBe('Satu dua tiga. …');
  expect(textOf(beginningOf(plain('Satudua tigaempat'), 12))).toBe('Satudua …');
});
