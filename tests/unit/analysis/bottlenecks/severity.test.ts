import { describe, expect, it } from 'vitest';
import karawang from '#tests/fixtures/analysis/whatIf.json';
import { analyse } from '@/analysis/analyse';
import { inputFrom, KITE, read } from '../support/read';

const ofKarawang = ({ nodes, ties }: typeof karawang.karawang_before | typeof karawang.karawang_after) =>
  analyse(
    inputFrom(
      nodes,
      ties.map(([a = '', b = '']) => [a, b]),
    ),
  ).bottlenecks;

describe('bottlenecks', () => {
  it('of the kite are H, critical with 14 of 36 pairs, then I with 8, and the ties that only they have', () => {
    const { actors, ties } = read(KITE).bottlenecks;
    expect(
      actors.map(({ actor, lostPairs, pairs, severity }) => [actor, lostPairs, pairs, severity]),
    ).toEqual([
      ['H', 14, 36, 'critical'],
      ['I', 8, 36, 'watch'],
    ]);
    expect(actors[0]?.lostShare).toBeCloseTo(0.388889, 6);
    expect(actors[0]?.parts).toEqual([
      ['A', 'B', 'C', 'D', 'E', 'F', 'G'],
      ['I', 'J'],
    ]);
    expect(ties.map(({ ends, lostPairs, severity }) => [ends.join(''), lostPairs, severity])).toEqual([
      ['HI', 16, 'critical'],
      ['IJ', 9, 'watch'],
    ]);
  });

  it('of Karawang before are the middleman, with 9 of 10 pairs, and the KUD with 4; after, nobody', () => {
    const before = ofKarawang(karawang.karawang_before);
    expect(before.actors.map(({ actor, lostPairs, pairs }) => [actor, lostPairs, pairs])).toEqual([
      ['tengkulak', 9, 10],
      ['kud', 4, 10],
    ]);
    expect(ofKarawang(karawang.karawang_after).actors).toEqual([]);
  });

  it('are nobody in a circle, and everybody inside a chain', () => {
    expect(read('A-B B-C C-D D-A').bottlenecks).toEqual({ actors: [], ties: [], actorCount: 0, tieCount: 0 });
    expect(read('A-B B-C C-D').bottlenecks.actors.map(({ actor }) => actor)).toEqual(['B', 'C']);
  });

  it('count only pairs that could reach each other: another part of the map is no loss', () => {
    const [only] = read('A-B B-C D-E E-F F-D').bottlenecks.actors;
    expect([only?.actor, only?.lostPairs, only?.pairs]).toEqual(['B', 1, 4]);
  });
});
