import { describe, expect, it } from 'vitest';
import { nameLines } from '@/picture/nameLines';

/** Every letter is 8 px wide, so 18 fit on a line. */
const linesOf = (name: string) => nameLines(name, 144, (text) => text.length * 8).lines;

describe('a name below a knot', () => {
  it('is one line as long as it fits', () => {
    expect(linesOf('Bappeda Karawang')).toEqual(['Bappeda Karawang']);
    expect(linesOf('')).toEqual([]);
  });

  it('is broken between words and after hyphens', () => {
    expect(linesOf('Kelompok Tani Sri Rejeki')).toEqual(['Kelompok Tani Sri', 'Rejeki']);
    expect(linesOf('Kelompok bapak-bapak')).toEqual(['Kelompok bapak-', 'bapak']);
  });

  it('is broken inside a word that is longer than a line', () => {
    expect(linesOf('Pertanggungjawabannya')).toEqual(['Pertanggungjawaban', 'nya']);
  });

  it('ends with three dots where a fourth line would begin', () => {
    const lines = linesOf('Satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas');
    expect(lines).toHaveLength(3);
    expect(lines[2]).toMatch(/…$/);
    expect((lines[2] ?? '').length).toBeLessThanOrEqual(18);
  });

  it('says how wide its longest line is', () => {
    expect(nameLines('Kelompok Tani Sri Rejeki', 144, (text) => text.length * 8).width).toBe(17 * 8);
  });
});
