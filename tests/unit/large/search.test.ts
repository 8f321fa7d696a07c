import { describe, expect, it } from 'vitest';
import { findNames, foldName } from '@/large/search';
import { longCsvInSteps } from '@/large/tables';
import { writeCsv } from '@/transfer/measures/writeCsv';
import { atLast } from './network';

const NAMES = ['Koperasi Tani', 'Kelompok Tani', 'Tanggamus', 'José'].map(foldName);
const ORDER = Int32Array.of(1, 0, 3, 2);

describe('the search', () => {
  it('finds names that begin so before names that hold it', () => {
    expect(findNames(NAMES, { words: 'TAN', order: ORDER, most: 10 })).toEqual({
      found: [2, 1, 0],
      count: 3,
    });
  });

  it('minds no accents, and tells how many there are beyond those it lists', () => {
    expect(findNames(NAMES, { words: 'jose', order: ORDER, most: 10 }).found).toEqual([3]);
    expect(findNames(NAMES, { words: '', order: ORDER, most: 2 })).toEqual({ found: [1, 0], count: 4 });
    expect(findNames(NAMES, { words: 'xyz', order: ORDER, most: 2 })).toEqual({ found: [], count: 0 });
  });
});

describe('a long table', () => {
  it('is written in parts as it is in one', () => {
    const rows = Array.from({ length: 9_001 }, (_, i) => [`=Nama; ${i}`, i / 2]);
    const columns = ['Nama', 'Nilai'];
    const parts = atLast(
      longCsvInSteps({ columns, count: rows.length, row: (i) => rows[i] ?? [] }, { for: 'semicolons' }),
    );
    expect(parts.join('')).toBe(writeCsv({ columns, rows }, { for: 'semicolons' }));
  });
});
