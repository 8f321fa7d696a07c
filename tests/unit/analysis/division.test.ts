import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse } from '@/analysis/analyse';
import { type AnalysisInput, type AnalysisResult, RESOLUTIONS } from '@/analysis/types';
import { inputFrom, KITE } from './support/read';

const NAMES = [...'ABCDEFGHIJ'];
const TIES = KITE.split(' ').map((tie) => tie.split('-'));

function kite(choice: Partial<AnalysisInput>): AnalysisResult {
  return analyse(inputFrom(NAMES, TIES, choice));
}

function clustersOf({ clusters }: AnalysisResult): string {
  return clusters.map((members) => members.join('')).join(' ');
}

describe('how fine clusters are', () => {
  it('the kite has three at its highest modularity and the two of the textbook one step coarser', () => {
    expect(clustersOf(kite({ resolution: 1 }))).toBe('ACDF BEG HIJ');
    expect(RESOLUTIONS[RESOLUTIONS.indexOf(1) - 1]).toBe(0.5);
    expect(clustersOf(kite({ resolution: 0.5 }))).toBe('ABCDEFG HIJ');
  });

  it('finer never makes fewer clusters of the kite, from all in one to nearly everybody apart', () => {
    const counts = RESOLUTIONS.map((resolution) => kite({ resolution }).clusters.length);
    expect(counts).toEqual([1, 2, 3, 3, 4, 8]);
  });

  it('the modularity told is that of the clusters shown, comparable at every fineness', () => {
    expect(kite({ resolution: 1 }).modularity).toBeCloseTo(2 / 9, 12);
    // 14 of 18 ties inside ABCDEFG with 30 of 36 ends, 2 inside HIJ with 6.
    expect(kite({ resolution: 0.5 }).modularity).toBeCloseTo(16 / 18 - (30 / 36) ** 2 - (6 / 36) ** 2, 12);
    expect(kite({ resolution: 0.25 }).modularity).toBeCloseTo(0, 12);
  });
});

describe('groups drawn by hand', () => {
  it('stand in place of found clusters, with whoever is in none alone', () => {
    const result = kite({
      groups: [
        [0, 1, 2],
        [7, 8],
      ],
    });
    expect(clustersOf(result)).toBe('ABC HI D E F G J');
    const inside = 2 + 1;
    const ends = [11, 5, 6, 3, 5, 5, 1];
    const expected = inside / 18 - ends.reduce((sum, end) => sum + (end / 36) ** 2, 0);
    expect(result.modularity).toBeCloseTo(expected, 12);
  });

  it('may be none at all: then everybody is alone, and modularity is below 0', () => {
    const result = kite({ groups: [] });
    expect(result.clusters).toHaveLength(10);
    expect(result.modularity).toBeLessThan(0);
  });

  it('without ties modularity is undefined', () => {
    const result = analyse(inputFrom(['A', 'B', 'C'], [], { groups: [[0, 2]] }));
    expect([clustersOf(result), result.modularity]).toEqual(['AC B', null]);
  });
});

describe('the choice of clusters', () => {
  it('changes nothing but the clusters and their modularity', () => {
    const choice = fc.oneof(
      fc.constantFrom(...RESOLUTIONS).map((resolution) => ({ resolution, groups: null })),
      fc.subarray([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]).map((group) => ({ resolution: 1, groups: [group] })),
    );
    const { clusters: _, modularity: __, ...plain } = kite({});
    fc.assert(
      fc.property(choice, (chosen) => {
        const { clusters, modularity: ___, ...rest } = kite(chosen);
        expect(rest).toEqual(plain);
        expect(clusters.flat().sort()).toEqual(NAMES);
      }),
      { seed: 20_260_101, numRuns: 60 },
    );
  });
});
