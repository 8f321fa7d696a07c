import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparePower, networkPower, powerBand } from '@/analysis/grid/networkPower';
import { percentiles } from '@/analysis/grid/percentiles';
import { toPowers } from '@/analysis/grid/toPowers';
import { actorId } from '@/model/ids';
import { read } from '../support/read';

describe('a percentile', () => {
  it('is the share of the others below, from 0 for the lowest to 1 for the highest', () => {
    expect(percentiles([30, 10, 20])).toEqual([1, 0, 0.5]);
  });

  it('is shared by equal values, each counting half of the other', () => {
    expect(percentiles([1, 5, 5, 9])).toEqual([0, 0.5, 0.5, 1]);
    expect(percentiles([4, 4, 4])).toEqual([0.5, 0.5, 0.5]);
  });

  it('takes values that differ by rounding only as equal', () => {
    expect(percentiles([0.1 + 0.2, 0.3])).toEqual([0.5, 0.5]);
  });

  it('is undefined where the value is, and for somebody alone', () => {
    expect(percentiles([null, 2, 1])).toEqual([null, 1, 0]);
    expect(percentiles([7])).toEqual([null]);
    expect(percentiles([])).toEqual([]);
  });

  it('is ½ on average, and keeps the order of the values', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 2, maxLength: 40 }), (values) => {
        const shares = percentiles(values).map((share) => share ?? Number.NaN);
        expect(shares.reduce((a, b) => a + b, 0) / shares.length).toBeCloseTo(0.5, 9);
        for (const [i, a] of values.entries()) {
          for (const [j, b] of values.entries()) {
            if (a < b) expect(shares[i] ?? 0).toBeLessThan(shares[j] ?? 0);
            if (a === b) expect(shares[i]).toBe(shares[j]);
          }
        }
      }),
      { seed: 7, numRuns: 100 },
    );
  });
});

describe('network power', () => {
  it('is the mean of the three percentiles', () => {
    const powers = networkPower({ betweenness: [0, 1, 2], reach: [1, 2, 2], core: [false, false, true] });
    expect(powers).toEqual([(0 + 0 + 0.25) / 3, (0.5 + 0.75 + 0.25) / 3, (1 + 0.75 + 1) / 3]);
  });

  it('leaves out a sign that is not defined', () => {
    expect(networkPower({ betweenness: [0, 2], reach: [1, null], core: null })).toEqual([0, 1]);
    expect(networkPower({ betweenness: [null, null], reach: [null, null], core: null })).toEqual([
      null,
      null,
    ]);
  });

  it('is highest for the middle of a star, and alike for its ends', () => {
    const powers = toPowers(read('M-A M-B M-C'));
    const [middle, ...ends] = ['M', 'A', 'B', 'C'].map((name) => powers[actorId(name)] ?? null);
    expect(new Set(ends).size).toBe(1);
    expect(middle).toBeGreaterThan(ends[0] ?? 1);
  });

  it('is none for who has no tie, also where most have none', () => {
    expect(toPowers(read('A-B B-C D E F G'))).toMatchObject({ D: 0, E: 0, F: 0, G: 0 });
  });

  it('is not told of a map without ties', () => {
    expect(toPowers(read('A B C'))).toEqual({ A: null, B: null, C: null });
  });
});

describe('declared influence beside network power', () => {
  it('is power on paper when declared high and low in the network, hidden the other way round', () => {
    expect(comparePower(true, 0.39)).toBe('paper');
    expect(comparePower(false, 0.6)).toBe('hidden');
    expect(comparePower(true, 0.6)).toBe('both');
    expect(comparePower(false, 0.1)).toBe('neither');
  });

  it('contradicts nobody near the middle, and not by the last bit', () => {
    expect([0.4, 0.5, 0.59].map((power) => comparePower(true, power))).toEqual(Array(3).fill('between'));
    expect(comparePower(true, 0.4 - 1e-12)).toBe('between');
    expect(comparePower(false, 0.6 - 1e-12)).toBe('hidden');
  });

  it('stands in bands that agree with the two signs', () => {
    expect([0, 0.2, 0.4, 0.6, 0.8, 1].map(powerBand)).toEqual([1, 2, 3, 4, 5, 5]);
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (power) => {
        const band = powerBand(power);
        const match = comparePower(true, power);
        expect(match).toBe(band < 3 ? 'paper' : band > 3 ? 'both' : 'between');
      }),
      { seed: 7, numRuns: 300 },
    );
  });
});
