import { describe, expect, it } from 'vitest';
import { matchEntries } from '@/app/workspace/matchEntries';

const ENTRIES = ['Rapikan peta', 'Tambah aktor', 'Peta jejaring', 'Tampilkan seluruh peta', 'Urungkan'].map(
  (label) => ({ id: label, label }),
);
const found = (typed: string, recent: readonly string[] = []) =>
  matchEntries(ENTRIES, typed, recent).map(({ id }) => id);

describe('finding a command', () => {
  it('begins with what begins with the letters, then words that do, then letters in order', () => {
    expect(found('peta')).toEqual(['Peta jejaring', 'Rapikan peta', 'Tampilkan seluruh peta']);
    expect(found('tbh')).toEqual(['Tambah aktor']);
  });

  it('minds neither capitals nor accents nor spaces', () => {
    expect(found('  PÉTA j')).toEqual(['Peta jejaring']);
  });

  it('puts what was used lately first among equals', () => {
    expect(found('', ['Urungkan', 'Tambah aktor']).slice(0, 3)).toEqual([
      'Urungkan',
      'Tambah aktor',
      'Rapikan peta',
    ]);
    expect(found('ta', ['Tampilkan seluruh peta'])[0]).toBe('Tampilkan seluruh peta');
  });

  it('finds nothing for other letters', () => {
    expect(found('xyz')).toEqual([]);
  });
});
