import { describe, expect, it } from 'vitest';
import reference from '#tests/fixtures/analysis/weaving.json';
import { makeMap } from '#tests/helpers/makeMap';
import { nameOf } from '#tests/unit/analysis/stage/stageOf';
import { seeded } from '#tests/unit/analysis/support/randomGraph';
import { inputOf } from '#tests/unit/analysis/support/read';
import { actorId } from '@/model/ids';
import { type Maturity, STAGES, type StageId } from '@/model/types';
import { nextMaturity } from '@/stages/weaving/nextMaturity';
import { proposeTies } from '@/stages/weaving/proposeTies';
import { PROPOSAL_KINDS, type Proposal } from '@/stages/weaving/types';
import { toWeavingMap, type WeavingInput } from '@/stages/weaving/weavingMap';
import { toWeaving } from './network';

interface Extra {
  readonly weaver?: string;
  readonly maturities?: readonly (readonly [string, string, Maturity])[];
}

function weavingOf(drawing: string, { weaver, maturities = [] }: Extra = {}): WeavingInput {
  return {
    input: inputOf(makeMap(drawing)),
    maturities: maturities.map(([source, target, maturity]) => ({
      source: actorId(source),
      target: actorId(target),
      maturity,
    })),
    weaver: weaver === undefined ? null : actorId(weaver),
  };
}

function propose(drawing: string, stage: StageId, extra?: Extra): readonly Proposal[] {
  return proposeTies(toWeavingMap(weavingOf(drawing, extra)), stage, 5);
}

const PARTS = 'A-B A-C B-C D-E F';

describe('the plain Python', () => {
  it('was asked for every kind of tie', () => {
    const lists = reference.proposals.flatMap(({ lists: byStage }) => Object.values(byStage).flat());
    expect(new Set(lists.map(([, , kind]) => kind))).toEqual(new Set(PROPOSAL_KINDS));
    expect(lists.length).toBeGreaterThan(800);
  });

  reference.proposals.forEach((network, i) => {
    it(`proposes the same in every stage of network ${i} (${network.n} actors)`, () => {
      const map = toWeavingMap(toWeaving(network));
      for (const stage of STAGES) {
        const ours = proposeTies(map, stage, 8).map((p) => [
          p.source,
          p.target,
          p.kind,
          p.strength,
          p.benefit,
          p.cost,
          p.score,
        ]);
        const theirs = network.lists[stage].map(([u, v, kind, strength, ...numbers]) => [
          nameOf(Number(u)),
          nameOf(Number(v)),
          kind,
          strength,
          ...numbers.map((x) => expect.closeTo(Number(x), 8.9)),
        ]);
        expect(ours, stage).toEqual(theirs);
      }
    });
  });
});

describe('what is proposed', () => {
  it('joins the parts through the weaver first, the largest first', () => {
    const ties = propose(PARTS, 'fragments', { weaver: 'B' });
    expect(ties.map(({ source, target, kind }) => [source, target, kind])).toEqual([
      ['B', 'D', 'weave'],
      ['B', 'F', 'weave'],
    ]);
  });

  it('without a weaver is for the busiest, or the best tied while there is none', () => {
    expect(propose('A-B B-C D', 'fragments').map(({ source }) => source)).toEqual(['B']);
    expect(propose('A B-C D', 'fragments').map(({ source }) => source)).toEqual(['B', 'B']);
  });

  it('is nothing for nobody, one, or where all are tied', () => {
    for (const stage of STAGES) {
      expect(propose('', stage)).toEqual([]);
      expect(propose('A', stage)).toEqual([]);
      expect(propose('A-B', stage)).toEqual([]);
      expect(propose('A-B A-C A-D B-C B-D C-D', stage)).toEqual([]);
    }
  });

  it('never ties who is tied, nor anybody to themselves, nor two twice', () => {
    for (const network of reference.proposals) {
      const weaving = toWeaving(network);
      const map = toWeavingMap(weaving);
      const tied = new Set(
        weaving.input.ties.flatMap(({ source, target }) => [`${source} ${target}`, `${target} ${source}`]),
      );
      for (const stage of STAGES) {
        const pairs = proposeTies(map, stage, 1_000).map(({ source, target }) =>
          [source, target].sort().join(' '),
        );
        expect(new Set(pairs).size).toBe(pairs.length);
        expect(pairs.filter((pair) => tied.has(pair) || pair.split(' ')[0] === pair.split(' ')[1])).toEqual(
          [],
        );
      }
    }
  });

  it('does not depend on the order of drawing', () => {
    const chance = seeded(5);
    for (const network of reference.proposals.slice(0, 20)) {
      const weaving = toWeaving(network);
      const ties = weaving.input.ties
        .map((tie) => ({ tie, at: chance() }))
        .sort((a, b) => a.at - b.at)
        .map(({ tie }) => ({ ...tie, source: tie.target, target: tie.source }));
      const other = toWeavingMap({ ...weaving, input: { ...weaving.input, ties } });
      for (const stage of STAGES) {
        expect(proposeTies(other, stage, 8)).toEqual(proposeTies(toWeavingMap(weaving), stage, 8));
      }
    }
  });

  it('costs less the more speaks for it, and joining sectors is worth a tenth more', () => {
    const plain = weavingOf(PARTS, { weaver: 'A' });
    const withSectors = (sectors: readonly string[]) =>
      proposeTies(toWeavingMap({ ...plain, input: { ...plain.input, sectors } }), 'fragments', 5)[0];
    const unknown = withSectors(['', '', '', '', '', '']);
    const same = withSectors(['x', 'x', 'x', 'x', 'x', 'x']);
    const different = withSectors(['x', 'x', 'x', 'y', 'y', 'y']);
    const halfKnown = withSectors(['x', 'x', 'x', '', '', '']);
    expect([unknown?.cost, same?.cost, different?.cost, halfKnown?.cost]).toEqual([
      1,
      expect.closeTo(0.88, 12),
      1,
      1,
    ]);
    expect((different?.score ?? 0) / (unknown?.score ?? 1)).toBeCloseTo(1.1, 12);
    expect(halfKnown?.score).toBe(unknown?.score);
    const [liked] = propose(PARTS, 'fragments', { weaver: 'A', maturities: [['D', 'A', 'like']] });
    expect(liked?.cost).toBeCloseTo(1 - 0.8 * 0.125, 12);
  });
});

describe('how a tie begins', () => {
  it('a new one as knowing, one already begun by the next step', () => {
    const stepOf = (maturities: Extra['maturities'] = []) =>
      propose(PARTS, 'fragments', { weaver: 'A', maturities })[0]?.nextMaturity;
    expect(stepOf()).toBe('know');
    expect(stepOf([['A', 'D', 'know']])).toBe('like');
    expect(
      stepOf([
        ['D', 'A', 'like'],
        ['A', 'D', 'know'],
      ]),
    ).toBe('trust');
    expect(stepOf([['A', 'D', 'buy']])).toBeNull();
  });

  it('the steps are know, like, trust, buy, and then no more', () => {
    const steps: (Maturity | null)[] = [nextMaturity(null)];
    for (let last = steps[0] ?? null; last !== null; last = steps.at(-1) ?? null)
      steps.push(nextMaturity(last));
    expect(steps).toEqual(['know', 'like', 'trust', 'buy', null]);
  });

  it('somebody both know introduces them, the weaver if possible, else who is strongly tied to both', () => {
    // B and C share W, X and Y; X is strongly tied to both.
    const drawing = 'W-B W-C X=B X=C Y-B Y-C Y-D Y-E B-F C-G';
    const between = (weaver?: string) =>
      propose(drawing, 'multiHub', weaver === undefined ? {} : { weaver }).find(
        ({ source, target }) => source === 'B' && target === 'C',
      )?.introduction;
    expect(between('W')).toEqual({ by: 'W', level: 7 });
    expect(between()).toEqual({ by: 'X', level: 7 });
    expect(between('F')).toEqual({ by: 'X', level: 7 });
  });

  it('nobody does where they have no contact in common, and a loose tie needs no joint project', () => {
    expect(propose(PARTS, 'fragments', { weaver: 'A' })[0]?.introduction).toEqual({ by: null, level: 6 });
  });
});
