import { describe, expect, it } from 'vitest';
import { mention, pieces, withoutMarks } from '@/i18n/mention';

describe('a sentence that speaks of actors', () => {
  it('falls into words and mentions, in order', () => {
    const sentence = `Semua jalur dari ${mention('A–G', ['a', 'g'])} lewat ${mention('H', ['h'])}.`;
    expect(pieces(sentence).map(({ text, ids }) => [text, ids])).toEqual([
      ['Semua jalur dari ', []],
      ['A–G', ['a', 'g']],
      [' lewat ', []],
      ['H', ['h']],
      ['.', []],
    ]);
  });

  it('reads the same without its marks', () => {
    expect(withoutMarks(`${mention('KUD', ['k'])} satu-satunya jalan.`)).toBe('KUD satu-satunya jalan.');
  });

  it('leaves plain, empty and half-marked text alone', () => {
    expect(pieces('Tidak ada.')).toEqual([{ at: 0, text: 'Tidak ada.', ids: [] }]);
    expect(pieces('')).toEqual([]);
    const half = mention('H', ['h']).slice(0, 6);
    expect(withoutMarks(half)).toBe(half);
  });

  it('survives names with brackets, semicolons and spaces', () => {
    const name = 'Dinas [PUPR]; Bidang A';
    expect(pieces(mention(name, ['id-1']))).toEqual([{ at: 0, text: name, ids: ['id-1'] }]);
  });
});
