import { describe, expect, it } from 'vitest';
import { toldApart } from '@/exercises/toldApart';

const told = (...all: readonly [id: string, name: string, ...marks: string[]][]) =>
  Object.fromEntries(toldApart(all.map(([id, name, ...marks]) => ({ id, name, marks }))));

describe('names that are there twice', () => {
  it('are told apart by what differs, and numbered where nothing does', () => {
    expect(told(['1', 'Budi', 'Swasta'], ['2', 'Budi', 'Media'], ['3', 'Siti', 'Media'])).toEqual({
      1: 'Budi (Swasta)',
      2: 'Budi (Media)',
      3: 'Siti',
    });
    expect(told(['1', 'Budi', ''], ['2', 'Budi', ''])).toEqual({ 1: 'Budi (1)', 2: 'Budi (2)' });
    expect(told(['1', 'A – B', 'Kredit', 'pupuk'], ['2', 'A – B', 'Kredit', 'benih'])).toEqual({
      1: 'A – B (pupuk)',
      2: 'A – B (benih)',
    });
  });
});
