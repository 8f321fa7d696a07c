import { describe, expect, it } from 'vitest';
import type { MeasureId } from '@/analysis/types';
import { KITE, of, read, rolesOf } from './support/read';

/** Krackhardt 1990; values of networkx and igraph, which agree to 1e-13, rounded to six decimals. */
const NAMES = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J'];
type Row = readonly (number | null)[];
const VALUES = {
  degree: [
    0.444444, 0.444444, 0.333333, 0.666667, 0.333333, 0.555556, 0.555556, 0.333333, 0.222222, 0.111111,
  ],
  betweenness: [0.023148, 0.023148, 0, 0.101852, 0, 0.231481, 0.231481, 0.388889, 0.222222, 0],
  closeness: [0.529412, 0.529412, 0.5, 0.6, 0.5, 0.642857, 0.642857, 0.6, 0.428571, 0.310345],
  eigenvector: [0.732212, 0.732212, 0.594226, 1, 0.594226, 0.826764, 0.826764, 0.407177, 0.099941, 0.023207],
  // J has one tie: there is no pair of contacts that could be tied.
  clustering: [0.666667, 0.666667, 1, 0.533333, 1, 0.5, 0.5, 0.333333, 0, null],
  harmonic: [0.675926, 0.675926, 0.62037, 0.787037, 0.62037, 0.759259, 0.759259, 0.666667, 0.518519, 0.37963],
  pagerank: [0.10192, 0.10192, 0.079418, 0.147148, 0.079418, 0.128907, 0.128907, 0.095248, 0.085694, 0.05142],
  constraint: [0.541198, 0.541198, 0.664136, 0.47017, 0.664136, 0.445089, 0.445089, 0.431111, 0.5, 1],
  effectiveSize: [2, 2, 1, 3.333333, 1, 3, 3, 2.333333, 2, 1],
  eccentricity: [4, 4, 4, 4, 4, 3, 3, 2, 3, 4],
  core: [3, 3, 3, 3, 3, 3, 3, 2, 1, 1],
  reach2: [0.777778, 0.777778, 0.777778, 0.777778, 0.777778, 0.888889, 0.888889, 1, 0.444444, 0.222222],
} satisfies Partial<Record<MeasureId, Row>>;
const PUBLISHED = [
  'degree',
  'betweenness',
  'closeness',
  'eigenvector',
  'clustering',
  'harmonic',
  'pagerank',
  'constraint',
  'effectiveSize',
  'eccentricity',
  'core',
  'reach2',
] as const satisfies readonly (keyof typeof VALUES)[];
const RAW: Partial<Record<MeasureId, Row>> = {
  degree: [4, 4, 3, 6, 3, 5, 5, 3, 2, 1],
  betweenness: [5 / 6, 5 / 6, 0, 11 / 3, 0, 25 / 3, 25 / 3, 14, 8, 0],
  closeness: [17, 17, 18, 15, 18, 14, 14, 15, 21, 29],
};
const kite = read(KITE);

function compare(actual: number | null | undefined, expected: number | null | undefined): void {
  if (typeof expected !== 'number') expect(actual).toBe(expected);
  else expect(actual).toBeCloseTo(expected, 6);
}

describe('the kite', () => {
  for (const measure of PUBLISHED) {
    it(`gives everybody the published ${measure}`, () => {
      NAMES.forEach((name, i) => {
        compare(of(kite.measures[measure].values, name), VALUES[measure][i]);
        const raw = RAW[measure];
        if (raw !== undefined)
          expect(of(kite.measures[measure].raw, name)).toBeCloseTo(raw[i] ?? Number.NaN, 9);
      });
    });
  }

  it('has the published figures as a whole', () => {
    expect([kite.n, kite.m, kite.tieCount, kite.leftOut]).toEqual([10, 18, 18, 0]);
    expect(kite.density).toBeCloseTo(0.4, 6);
    expect(kite.transitivity).toBeCloseTo(0.578947, 6);
    expect(kite.meanPath).toBeCloseTo(1.977778, 6);
    expect(kite.diameter).toBe(4);
    expect(kite.reachableShare).toBe(1);
    expect(kite.isolates).toEqual([]);
    expect(kite.components).toEqual([NAMES]);
  });

  it('has a mean clustering of 0.52 when J counts as 0, so 0.577778 over those who have one', () => {
    expect(kite.meanClustering).toBeCloseTo(0.577778, 6);
    expect(((kite.meanClustering ?? 0) * 9) / 10).toBeCloseTo(0.52, 6);
  });

  it('has the published centralization', () => {
    expect(kite.centralization.degree).toBeCloseTo(0.333333, 6);
    expect(kite.centralization.betweenness).toBeCloseTo(0.296296, 6);
    expect(kite.centralization.closeness).toBeCloseTo(0.270375, 6);
  });

  it('falls into three clusters of the highest modularity', () => {
    expect(kite.clusters).toEqual([
      ['A', 'C', 'D', 'F'],
      ['B', 'E', 'G'],
      ['H', 'I', 'J'],
    ]);
    expect(kite.modularity).toBeCloseTo(0.222222, 6);
  });

  it('has D as hub, H as broker, F and G closest and spanning with H, I and J at the edge', () => {
    expect(rolesOf(kite)).toEqual({
      hub: ['D'],
      broker: ['H'],
      closeness: ['F', 'G'],
      spanner: ['F', 'G', 'H'],
      peripheral: ['I', 'J'],
    });
  });

  it('ranks by value and keeps equals in id order, also where rounding tells them apart', () => {
    expect(kite.measures.betweenness.ranking.join('')).toBe('HFGIDABCEJ');
    expect(kite.measures.closeness.ranking.join('')).toBe('FGDHABCEIJ');
    expect(kite.measures.eigenvector.ranking.join('')).toBe('DFGABCEHIJ');
    expect(kite.measures.clustering.ranking.join('')).toBe('CEABDFGHI');
  });

  it('warns that ten actors are few and that I and J may only not be mapped', () => {
    expect(kite.cautions).toEqual(['smallN', 'peripheralUnmapped']);
  });
});

describe('the reasons for the roles of the kite', () => {
  const reason = (name: string, role: string) =>
    of(kite.roles, name)?.find((finding) => finding.role === role)?.reason;

  it('says that D has six ties where the others have 3.6 on average', () => {
    expect(reason('D', 'hub')).toEqual({ kind: 'mostTies', ties: 6, others: 9, mean: 3.6, top: true });
  });

  it('says that H holds A to G and I, J together', () => {
    expect(reason('H', 'broker')).toEqual({
      kind: 'cutsApart',
      parts: [
        ['A', 'B', 'C', 'D', 'E', 'F', 'G'],
        ['I', 'J'],
      ],
      sizes: [7, 2],
      pathShare: expect.closeTo(0.388889, 6),
      top: true,
    });
  });

  it('says that F and G share the fewest steps to everybody', () => {
    const expected = { kind: 'fewSteps', meanSteps: expect.closeTo(14 / 9, 9), top: true };
    expect(reason('F', 'closeness')).toEqual(expected);
    expect(reason('G', 'closeness')).toEqual(expected);
  });

  it('names whom the spanners touch in the other clusters', () => {
    expect(reason('F', 'spanner')).toEqual({ kind: 'touchesClusters', clusters: 2, via: ['G', 'H'] });
    expect(reason('G', 'spanner')).toEqual({ kind: 'touchesClusters', clusters: 2, via: ['D', 'H'] });
    expect(reason('H', 'spanner')).toEqual({ kind: 'touchesClusters', clusters: 2, via: ['F', 'G'] });
  });

  it('says by what I and J hang on', () => {
    expect(reason('I', 'peripheral')).toEqual({ kind: 'looselyWoven', ties: 2 });
    expect(reason('J', 'peripheral')).toEqual({ kind: 'oneTie', via: 'I' });
  });
});
