import { describe, expect, it } from 'vitest';
import vectors from '#tests/fixtures/analysis/whatIf.json';
import { analyse } from '@/analysis/analyse';
import { removalCurves } from '@/analysis/whatIf/curves';
import { whatIf } from '@/analysis/whatIf/whatIf';
import { actorId } from '@/model/ids';
import { inputFrom } from '../support/read';

/** Of the plain reference implementation in Python; what-if rounded there to nine decimals. */
const CASES = Object.entries(vectors);
const NINE = 9;

describe.each(CASES)('%s', (_name, { nodes, ties, efficiency: ease, what_if, robustness }) => {
  const input = inputFrom(
    nodes,
    ties.map(([a, b]) => [String(a), String(b)]),
  );

  it('has the efficiency of the reference', () => {
    expect(analyse(input).efficiency).toBeCloseTo(ease, NINE);
  });

  it.each(Object.entries(what_if))('loses what the reference says when %s leaves', (name, expected) => {
    const { tearing, lostShare, largestShare, efficiencyLoss } = whatIf(input, {
      actorsGone: [actorId(name)],
      tiesGone: [],
      actorsJoined: [],
      tiesJoined: [],
    });
    expect(largestShare.after).toBeCloseTo(expected.lcc, NINE);
    expect(tearing.lostPairs).toBe(expected.lost_pairs);
    expect(lostShare).toBeCloseTo(expected.lost_share, NINE);
    expect(tearing.pieces).toBe(expected.pieces);
    expect(tearing.isolatedMore).toBe(expected.isolated);
    expect(efficiencyLoss).toBeCloseTo(expected.d_eff, NINE);
  });

  it('is as robust as the reference says', () => {
    const { degree, betweenness } = removalCurves(input);
    expect(degree.robustness).toBeCloseTo(robustness.degree, NINE);
    expect(betweenness?.robustness).toBeCloseTo(robustness.betweenness, NINE);
  });
});

describe('the published robustness of two networks', () => {
  it('random: about .379 for the kite, .315 and .397 for Karawang before and after', () => {
    const random = (name: 'kite' | 'karawang_before' | 'karawang_after') => {
      const { nodes, ties } = vectors[name];
      return removalCurves(
        inputFrom(
          nodes,
          ties.map(([a, b]) => [String(a), String(b)]),
        ),
      ).random.robustness;
    };
    expect(random('kite')).toBeCloseTo(0.379, 1);
    expect(random('karawang_before')).toBeCloseTo(0.315, 1);
    expect(random('karawang_after')).toBeCloseTo(0.397, 1);
  });
});
