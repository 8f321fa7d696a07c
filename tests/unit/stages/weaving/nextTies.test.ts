import { describe, expect, it } from 'vitest';
import reference from '#tests/fixtures/analysis/weaving.json';
import { makeMap } from '#tests/helpers/makeMap';
import { ALL_COUNTED } from '@/analysis/types';
import { actorId } from '@/model/ids';
import { effectsOf } from '@/stages/weaving/effects';
import { followProposals } from '@/stages/weaving/followProposals';
import { nextTies, PROPOSALS_MAX } from '@/stages/weaving/nextTies';
import { toWeavingInput } from '@/stages/weaving/toWeavingInput';
import { pairKey } from '@/stages/weaving/turnedDown';
import { weaveTie } from '@/stages/weaving/weaveTie';
import type { WeavingInput } from '@/stages/weaving/weavingMap';
import { toWeaving } from './network';

function weavingOf(drawing: string): WeavingInput {
  const project = makeMap(drawing);
  const [frame] = project.frames;
  if (!frame) throw new Error('weavingOf: a made map has a frame');
  return toWeavingInput(project, frame, ALL_COUNTED);
}
const ask = (weaving: WeavingInput, turnedDown: readonly string[] = []) =>
  nextTies({ weaving, offers: [], turnedDown });
const pair = (one: string, other: string) => ({ source: actorId(one), target: actorId(other) });

describe('the next five ties', () => {
  it('are the first five that following the first proposal would weave', () => {
    for (const network of reference.networks.slice(0, 12)) {
      const weaving = toWeaving(network);
      const followed = followProposals(weaving, PROPOSALS_MAX).flatMap(({ next }) => next ?? []);
      const { proposals } = ask(weaving);
      expect(proposals.slice(0, followed.length).map(pairKey)).toEqual(followed.map(pairKey));
    }
  });

  it('five by five, weave fragments into a core with a periphery, through every stage', () => {
    const [network] = reference.networks.filter(({ n }) => n === 30);
    if (!network) throw new Error('there is a network of 30');
    let weaving = toWeaving(network);
    const stages = new Set<string>();
    for (let round = 0; round < 12; round++) {
      const { stage, proposals } = ask(weaving);
      stages.add(stage);
      weaving = proposals.reduce(weaveTie, weaving);
    }
    expect([...stages]).toEqual(['fragments', 'hub', 'multiHub', 'corePeriphery']);
  });

  it('leave out whom the reader has turned down, and whatever serves instead comes in', () => {
    const weaving = weavingOf('W-A B-C D-E');
    const [first] = ask(weaving).proposals;
    if (!first) throw new Error('there is a first proposal');
    const { proposals } = ask(weaving, [pairKey(first)]);
    expect(proposals.map(pairKey)).not.toContain(pairKey(first));
    expect(proposals.length).toBeGreaterThan(0);
  });

  it('rest, while nobody is named, on the hub, on who has most ties, or on the first by name', () => {
    const restsOn = (drawing: string) => ask(weavingOf(drawing)).restsOn;
    expect(restsOn('C-B B-A D')).toEqual({ actor: 'B', by: 'paths' });
    expect(restsOn('A D-C B')).toEqual({ actor: 'C', by: 'ties' });
    expect(restsOn('C B A D')).toEqual({ actor: 'A', by: 'name' });
  });

  it('rest on nobody where one is named, where there is nothing to propose, and once there are several hubs', () => {
    expect(ask({ ...weavingOf('A-B C D'), weaver: actorId('C') }).restsOn).toBeNull();
    expect(ask(weavingOf('A')).restsOn).toBeNull();
    expect(ask(weavingOf('A-B A-C A-D B-C B-D C-D A-E B-F C-G D-H')).restsOn).toBeNull();
  });

  it('say how many pairs are joined, whom both know, and who is between them', () => {
    const [joining] = ask(weavingOf('W-A W-B C-D')).proposals;
    expect(joining?.kind).toBe('weave');
    expect(joining?.why.gainedPairs).toBe(6);
    const [sharing] = ask(weavingOf('H-A H-B H-C H-D H-E H-F')).proposals;
    expect(sharing?.kind).toBe('shareHub');
    expect(sharing?.why).toMatchObject({ shared: ['H'], hub: 'H', isApartWithoutHub: true, gainedPairs: 0 });
    expect(sharing?.introduction.by).toBe('H');
  });

  it('say which of the proposals before makes the introduction possible', () => {
    const all = reference.networks.flatMap((network) =>
      ask(toWeaving(network)).proposals.map((one, i) => ({ one, i })),
    );
    const late = all.filter(({ one }) => one.after.length > 0);
    expect(late.length).toBeGreaterThan(0);
    for (const { one, i } of late) for (const before of one.after) expect(before).toBeLessThan(i);
  });

  it.each([
    ['nobody', '', 0],
    ['one actor', 'A', 0],
    ['two without a tie', 'A B', 1],
    ['everybody tied to everybody', 'A-B A-C A-D B-C B-D C-D', 0],
  ])('%s', (_, drawing, count) => {
    expect(ask(weavingOf(drawing)).proposals).toHaveLength(count);
  });

  it('join all who are alone, five at a time', () => {
    const { stage, proposals } = ask(weavingOf('A B C D E F G H'));
    expect(stage).toBe('fragments');
    expect(proposals).toHaveLength(PROPOSALS_MAX);
    expect(proposals[0]?.why.alone).toHaveLength(2);
  });
});

describe('a need that somebody can meet', () => {
  const offers = [
    { id: actorId('F'), has: [], needs: ['kredit'] },
    { id: actorId('G'), has: ['kredit usaha'], needs: [] },
  ];

  it('raises a proposal that the stage asks for anyway, and is named in it', () => {
    const weaving = weavingOf('H-A H-B H-C H-D H-E H-F H-G');
    const plain = nextTies({ weaving, offers: [], turnedDown: [] }).proposals;
    expect(plain.map(pairKey)[0]).not.toBe('F/G');
    const open = nextTies({ weaving, offers, turnedDown: [] });
    const named = [...open.proposals, ...open.matches].find((one) => pairKey(one) === 'F/G');
    expect(named?.match).toEqual({ needy: 'F', helper: 'G', need: 'kredit', resource: 'kredit usaha' });
  });

  it('is proposed beside what the stage asks for, unless the two are tied or turned down', () => {
    const weaving = weavingOf('A-B A-C A-D A-F B-C B-D C-D B-G');
    const matches = (turnedDown: readonly string[]) => nextTies({ weaving, offers, turnedDown });
    const open = matches([]);
    expect([...open.proposals, ...open.matches].map(pairKey)).toContain('F/G');
    const closed = matches(['F/G']);
    expect([...closed.proposals, ...closed.matches].map(pairKey)).not.toContain('F/G');
    const tied = nextTies({
      weaving: weaveTie(weaving, { ...pair('F', 'G'), strength: 'weak' }),
      offers,
      turnedDown: [],
    });
    expect(tied.matches).toEqual([]);
  });
});

describe('what a tie would change', () => {
  it('is told of the stage, of the network without its hub, of its robustness and of one actor', () => {
    const weaving = weavingOf('H-A H-B H-C H-D H-E');
    const effects = effectsOf({
      weaving,
      before: [],
      tie: { ...pair('A', 'B'), strength: 'strong' },
      actor: actorId('A'),
    });
    expect(effects.before?.evidence.fragmentationWithoutHub).toBe(1);
    expect(effects.after?.evidence.fragmentationWithoutHub).toBeCloseTo(0.9, 12);
    expect(effects.robustness.after).toBeGreaterThan(effects.robustness.before ?? 1);
    expect(effects.position?.after).toBeGreaterThan(effects.position?.before ?? 1);
  });

  it('counts on the proposals that come first, and asks about nobody unless told', () => {
    const weaving = weavingOf('A-B C-D');
    const first = { ...pair('A', 'C'), strength: 'weak' } as const;
    const effects = effectsOf({
      weaving,
      before: [first],
      tie: { ...pair('B', 'D'), strength: 'weak' },
      actor: null,
    });
    expect(effects.before?.evidence.fragmentation).toBe(0);
    expect(effects.position).toBeNull();
  });

  it('is unknown below four actors', () => {
    const effects = effectsOf({
      weaving: weavingOf('A B'),
      before: [],
      tie: { ...pair('A', 'B'), strength: 'weak' },
      actor: null,
    });
    expect([effects.before, effects.after]).toEqual([null, null]);
  });
});
