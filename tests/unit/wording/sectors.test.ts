import { describe, expect, it } from 'vitest';
import { sectorFromText } from '@/wording/sectors';

const CHOICES = [
  { sector: 'government', name: 'Pemerintah' },
  { sector: 'Nelayan', name: 'Nelayan' },
];

describe('the sector meant by what was typed', () => {
  it('is the known one when its name was typed, in any case and with spaces around', () => {
    expect(sectorFromText('Pemerintah', CHOICES)).toBe('government');
    expect(sectorFromText(' pemerintah ', CHOICES)).toBe('government');
  });

  it('is the one that the project already has, as it is written there', () => {
    expect(sectorFromText('nelayan', CHOICES)).toBe('Nelayan');
  });

  it('is the text itself when it only begins like a known one', () => {
    expect(sectorFromText('Pemerintah Desa', CHOICES)).toBe('Pemerintah Desa');
  });

  it('is none for an empty text', () => {
    expect(sectorFromText('  ', CHOICES)).toBe('');
  });
});
