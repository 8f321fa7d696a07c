import { describe, expect, it } from 'vitest';
import { readNameLine } from '@/exercises/nameLine';

const SECTORS = [
  { sector: 'finance', name: 'Lembaga keuangan' },
  { sector: 'government', name: 'Pemerintah' },
];
const read = (line: string) => readNameLine(line, SECTORS);

describe('a line that names a stakeholder', () => {
  it('says sector and resources at once', () => {
    expect(read('BRI Unit (keuangan): kredit, tabungan; kredit')).toEqual({
      name: 'BRI Unit',
      sector: 'finance',
      has: ['kredit', 'tabungan'],
    });
    expect(read('Bappeda (PEMERINTAH)')).toEqual({ name: 'Bappeda', sector: 'government', has: [] });
  });

  it('keeps brackets and colons that belong to the name', () => {
    expect(read('Dinas Pertanian (Distan)').name).toBe('Dinas Pertanian (Distan)');
    expect(read('Grup 10:30').name).toBe('Grup 10:30');
    expect(read('(pemerintah)').name).toBe('(pemerintah)');
  });

  it('names nobody when it is empty', () => {
    expect(read('   ')).toEqual({ name: '', sector: null, has: [] });
  });
});
