import { describe, expect, it } from 'vitest';
import { fileNameOf } from '@/transfer/fileName';

describe('the name of a file', () => {
  it('is made of the title and holds nothing a file system refuses', () => {
    expect(fileNameOf('Jual beli gabah: Karawang / 2026?')).toBe('Jual-beli-gabah-Karawang-2026.rajut.json');
    expect(fileNameOf('../../etc')).toBe('etc.rajut.json');
    expect(fileNameOf('***')).toBe('rajut.rajut.json');
    expect(fileNameOf('x'.repeat(300)).length).toBeLessThan(100);
    expect(fileNameOf('Karawang / Sebelum', '-ukuran-aktor.csv')).toBe('Karawang-Sebelum-ukuran-aktor.csv');
  });
});
