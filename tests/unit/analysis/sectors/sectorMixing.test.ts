import { describe, expect, it } from 'vitest';
import { analyse } from '@/analysis/analyse';
import { inputFrom } from '../support/read';

function mixing(sectors: string, ties: string) {
  const names = [...'ABCDEFGH'].slice(0, sectors.length);
  const pairs = ties.split(' ').filter(Boolean);
  const spelled = [...sectors].map((sector) => (sector === '.' ? '' : sector));
  return analyse(
    inputFrom(
      names,
      pairs.map((pair) => [...pair]),
      { sectors: spelled },
    ),
  ).sectors;
}

describe('mixing of sectors', () => {
  it('counts ties across against ties within', () => {
    expect(mixing('xxyy', 'AB CD BC')).toEqual({
      said: 4,
      sectors: 2,
      pairs: 3,
      across: 1,
      externalInternal: expect.closeTo(-1 / 3, 12),
      assortativity: expect.closeTo((2 / 3 - 1 / 2) / (1 / 2), 12),
      blau: 0.5,
      variation: 1,
    });
  });

  it('runs from only within to only across', () => {
    expect(mixing('xxyy', 'AB CD').externalInternal).toBe(-1);
    expect(mixing('xxyy', 'AC BD AD').externalInternal).toBe(1);
    expect(mixing('xxyy', 'AB CD').assortativity).toBe(1);
  });

  it('leaves out whose sector is not said, and their ties', () => {
    expect(mixing('xx.y', 'AB BC CD BD')).toMatchObject({
      said: 3,
      pairs: 2,
      across: 1,
      externalInternal: 0,
    });
  });

  it('is undefined where there is nothing to mix', () => {
    expect(mixing('', '')).toMatchObject({ externalInternal: null, blau: null, variation: null });
    expect(mixing('..', 'AB')).toMatchObject({
      said: 0,
      externalInternal: null,
      assortativity: null,
      blau: null,
    });
    expect(mixing('xx', 'AB')).toMatchObject({
      externalInternal: null,
      assortativity: null,
      blau: 0,
      variation: null,
    });
    expect(mixing('xy', '')).toMatchObject({
      externalInternal: null,
      assortativity: null,
      blau: 0.5,
      variation: 1,
    });
    // Both sectors are there, but all ties are of one.
    expect(mixing('xxy', 'AB')).toMatchObject({ externalInternal: -1, assortativity: null });
  });

  it('divides variety by the most there can be of so many sectors', () => {
    const { blau, variation } = mixing('xxxxxyy', '');
    expect(blau).toBeCloseTo(1 - (25 + 4) / 49, 12);
    expect(variation).toBeCloseTo((blau ?? 0) / (1 - 1 / 2), 12);
  });
});
