import { describe, expect, it } from 'vitest';
import { makeMap } from '#tests/helpers/makeMap';
import { advise } from '@/analysis/grid/advise';
import { toGridTies } from '@/analysis/grid/gridTies';
import { MISSING_MAX } from '@/analysis/grid/pairShare';
import { placeOnGrid } from '@/analysis/grid/placeOnGrid';
import { actorId } from '@/model/ids';
import { inputOf } from '../support/read';
import { judged } from './judged';

interface Case {
  readonly start?: string;
  readonly stances?: Readonly<Record<string, number>>;
  readonly powers?: Readonly<Record<string, number | null>>;
}

/** What is advised on a drawn map whose actors are judged in words, see `makeMap` and `judged`. */
const advised = (drawing: string, words: string, { start, stances = {}, powers = {} }: Case = {}) =>
  advise({
    grid: placeOnGrid(judged(words), 'middle'),
    ties: toGridTies(inputOf(makeMap(drawing))),
    stances,
    start: start === undefined ? null : actorId(start),
    powers,
  });

describe('promoters', () => {
  it('are asked to be tied to each other, and whoever knows both introduces them', () => {
    const { quadrants } = advised('A-B B-C A-M M-D D', 'A55 B55 C55 D55 M11');
    expect(quadrants.promoters).toEqual([
      {
        kind: 'promotersTied',
        tied: 2,
        pairs: 6,
        missing: [
          { a: 'A', b: 'C', via: 'B' },
          { a: 'A', b: 'D', via: 'M' },
          { a: 'B', b: 'D', via: null },
          { a: 'C', b: 'D', via: null },
        ],
      },
    ]);
  });

  it('count parallel and two-way ties between two of them once', () => {
    expect(advised('A-B B>A A~B', 'A55 B55').quadrants.promoters).toEqual([
      { kind: 'promotersTied', tied: 1, pairs: 1, missing: [] },
    ]);
  });

  it('are no pair when there is only one, and nothing is said of none', () => {
    expect(advised('A-B', 'A55 B11').quadrants.promoters).toEqual([{ kind: 'onePromoter', actor: 'A' }]);
    expect(advised('A-B', 'A11 B11').quadrants.promoters).toEqual([]);
  });

  it('are not supporters by being promoters', () => {
    expect(advised('A-B', 'A55 B55', { stances: { A: -1, B: 2 } }).quadrants.promoters).toContainEqual({
      kind: 'opposingPromoters',
      actors: ['A'],
    });
  });

  it('list no more missing pairs than anybody would tie', () => {
    const words = Array.from({ length: 12 }, (_, i) => `P${String(i).padStart(2, '0')}`);
    const { quadrants } = advised(words.join(' '), words.map((word) => `${word}55`).join(' '));
    expect(quadrants.promoters[0]).toMatchObject({ tied: 0, pairs: 66 });
    expect(quadrants.promoters[0]).toHaveProperty('missing.length', MISSING_MAX);
  });
});

describe('latents', () => {
  it('wait for somebody from whom the path begins', () => {
    expect(advised('A-B', 'A51 B11').quadrants.latents).toEqual([{ kind: 'noStart' }]);
    expect(advised('A-B', 'A51 B11', { start: 'gone' }).quadrants.latents).toEqual([{ kind: 'noStart' }]);
  });

  it('are reached by those who are tied to them and one step nearer', () => {
    const { quadrants } = advised('W-A W-B A-L B-L L-M M-N X', 'L51 N51 X51 A15 B11', { start: 'W' });
    expect(quadrants.latents).toEqual([
      { kind: 'latentsFar', far: 2, total: 3 },
      { kind: 'latentPath', actor: 'L', steps: 2, introducers: ['A', 'B'], path: ['A'] },
      { kind: 'latentPath', actor: 'N', steps: 4, introducers: ['M'], path: ['A', 'L', 'M'] },
      { kind: 'latentUnreachable', actor: 'X' },
    ]);
  });

  it('need no introduction when they are tied already, and the start is nobody of its own', () => {
    expect(advised('W-L', 'W51 L51', { start: 'W' }).quadrants.latents).toEqual([
      { kind: 'latentsFar', far: 0, total: 1 },
      { kind: 'latentTied', actor: 'L' },
    ]);
  });
});

describe('defenders', () => {
  it('are tied each to the nearest promoter, and to each other', () => {
    const { quadrants } = advised('P-D D-E F Q-G Q-H', 'P55 Q55 D15 E15 F15 G11 H11');
    expect(quadrants.defenders).toEqual([
      { kind: 'defenderUntied', actor: 'E', promoter: 'P' },
      // Out of reach: the promoter with most ties.
      { kind: 'defenderUntied', actor: 'F', promoter: 'Q' },
      {
        kind: 'defendersTied',
        tied: 1,
        pairs: 3,
        missing: [
          { a: 'D', b: 'F', via: null },
          { a: 'E', b: 'F', via: null },
        ],
      },
    ]);
  });

  it('have nobody to lean on while there is no promoter', () => {
    expect(advised('D-E', 'D15').quadrants.defenders).toEqual([
      { kind: 'defenderUntied', actor: 'D', promoter: null },
    ]);
  });

  it('are backed when each has a promoter', () => {
    expect(advised('P-D', 'P55 D15').quadrants.defenders).toEqual([{ kind: 'defendersBacked', count: 1 }]);
  });
});

describe('apathetics', () => {
  it('need one tie, and no more', () => {
    expect(advised('A-B C', 'A11 C11').quadrants.apathetics).toEqual([
      { kind: 'apatheticsAlone', actors: ['C'] },
    ]);
    expect(advised('A-B', 'A11').quadrants.apathetics).toEqual([{ kind: 'apatheticsEnough', count: 1 }]);
  });
});

describe('warnings', () => {
  it('name an opponent without whom the network falls apart, judged or not', () => {
    expect(advised('A-B B-C', '', { stances: { A: -2, B: -1 } }).warnings).toEqual([
      { kind: 'blockingBrokers', actors: ['B'] },
    ]);
  });

  it('leave opponents alone whom others can go round', () => {
    expect(advised('A-B B-C A-C', '', { stances: { B: -2 } }).warnings).toEqual([]);
  });
});

describe('power on paper and power in the network', () => {
  it('are named where they disagree, also for who is not judged in interest', () => {
    const { power } = advised('A B C D', 'A50 B10 C55 D55', { powers: { A: 0.1, B: 0.9, C: 0.9, D: null } });
    expect(power).toEqual([
      { kind: 'paperPower', actors: ['A'] },
      { kind: 'hiddenInfluencers', actors: ['B'] },
    ]);
  });
});

it('nothing is advised about nobody', () => {
  expect(advised('', '')).toEqual({
    warnings: [],
    quadrants: { promoters: [], latents: [], defenders: [], apathetics: [] },
    power: [],
  });
});
