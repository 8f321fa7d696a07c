import { describe, expect, it } from 'vitest';
import { makeMap } from '#tests/helpers/makeMap';
import { analyse } from '@/analysis/analyse';
import { readMap } from '@/analysis/readMap';
import type { AnalysisResult, MeasureId } from '@/analysis/types';
import { ALL_TIES, inputOf, KITE, of, read } from './support/read';

/** The analysis of a drawn map whose arrows are followed. */
function follow(drawing: string): AnalysisResult {
  return analyse(inputOf(makeMap(drawing), { ...ALL_TIES, directed: true }));
}

function column(result: AnalysisResult, measure: MeasureId, kind: 'values' | 'raw' = 'values') {
  return Object.values(result.measures[measure][kind]);
}

describe('following arrows', () => {
  const chain = follow('A>B B>C C-D D~E');

  it('takes a tie without direction and a two-way one for an arrow each way', () => {
    expect(column(chain, 'outDegree', 'raw')).toEqual([1, 1, 1, 2, 1]);
    expect(column(chain, 'inDegree', 'raw')).toEqual([0, 1, 2, 2, 1]);
    expect(chain.arrowCount).toBe(6);
    expect(chain.density).toBeCloseTo(6 / 20, 12);
    expect(chain.reciprocity).toBeCloseTo(4 / 6, 12);
  });

  it('measures how soon an actor reaches the others, not how soon they reach it', () => {
    expect(column(chain, 'closeness', 'raw')).toEqual([10, 6, 3, 2, 3]);
    expect(of(chain.measures.closeness.values, 'A')).toBeCloseTo((4 / 4) * (4 / 10), 12);
    expect(of(chain.measures.closeness.values, 'D')).toBeCloseTo((2 / 4) * (2 / 2), 12);
    expect(column(chain, 'eccentricity')).toEqual([4, 3, 2, 1, 2]);
    expect(column(chain, 'reach2', 'raw')).toEqual([2, 2, 2, 2, 2]);
    expect(of(chain.measures.harmonic.raw, 'A')).toBeCloseTo(1 + 1 / 2 + 1 / 3 + 1 / 4, 12);
  });

  it('counts paths between ordered pairs', () => {
    // A to C, D, E over B; A and B to D and E over C; A, B, C to E over D, and E to C.
    expect(column(chain, 'betweenness', 'raw')).toEqual([0, 3, 4, 4, 0]);
    expect(of(chain.measures.betweenness.values, 'C')).toBeCloseTo(4 / 12, 12);
    expect(chain.reachableShare).toBeCloseTo(13 / 20, 12);
    expect([chain.diameter, chain.meanPath]).toEqual([4, expect.closeTo(24 / 13, 12)]);
  });

  it('has nothing for whom nobody is reached from', () => {
    const sink = follow('A>B A>C');
    expect(column(sink, 'closeness', 'raw')).toEqual([2, null, null]);
    expect(column(sink, 'eccentricity')).toEqual([1, null, null]);
    expect(sink.reciprocity).toBe(0);
  });

  it('changes nothing for what has no meaning with arrows', () => {
    const drawing = KITE.replace('H-I', 'I>H').replace('A-B', 'B>A').replace('D-G', 'D~G');
    const [followed, plain] = [follow(drawing), read(drawing)];
    for (const part of [
      'roles',
      'clusters',
      'components',
      'centralization',
      'transitivity',
      'fragmentation',
    ] as const) {
      expect(followed[part], part).toEqual(plain[part]);
    }
    const kept: MeasureId[] = [
      'degree',
      'strength',
      'eigenvector',
      'clustering',
      'constraint',
      'effectiveSize',
      'core',
    ];
    for (const measure of kept) expect(followed.measures[measure], measure).toEqual(plain.measures[measure]);
    expect(followed.measures.betweenness).not.toEqual(plain.measures.betweenness);
  });

  it('agrees with the map without arrows where every tie leads both ways', () => {
    const [followed, plain] = [follow(KITE), read(KITE)];
    for (const measure of ['closeness', 'harmonic', 'eccentricity', 'reach2', 'pagerank'] as const) {
      expect(followed.measures[measure], measure).toEqual(plain.measures[measure]);
    }
    column(plain, 'betweenness').forEach((value, u) => {
      expect(column(followed, 'betweenness')[u]).toBeCloseTo(value ?? 0, 12);
    });
    expect([followed.density, followed.meanPath, followed.efficiency, followed.reciprocity]).toEqual([
      plain.density,
      plain.meanPath,
      plain.efficiency,
      1,
    ]);
  });

  it('is told, and a chain of arrows is not said to let everybody reach everybody', () => {
    expect(chain.cautions).toContain('arrows');
    expect(readMap(chain)[0]).toMatchObject({ kind: 'oneWay', share: 13 / 20, steps: 24 / 13 });
    expect(readMap(follow(KITE))[0]).toMatchObject({ kind: 'holds' });
    expect(read(KITE).cautions).not.toContain('arrows');
  });

  it('does not call a round robin complete, where every pair is tied but one way only', () => {
    const robin = follow('A>B B>C C>A');
    expect(robin.cautions).not.toContain('complete');
    expect(readMap(robin)[0]).toMatchObject({ kind: 'holds', steps: 1.5 });
    expect(follow('A~B B-C C~A').cautions).toContain('complete');
  });

  it('has no in-degree, out-degree or reciprocity where arrows are not followed', () => {
    const plain = read('A>B B>C');
    expect(column(plain, 'inDegree')).toEqual([null, null, null]);
    expect(column(plain, 'outDegree')).toEqual([null, null, null]);
    expect([plain.reciprocity, plain.arrowCount]).toEqual([null, null]);
  });
});
