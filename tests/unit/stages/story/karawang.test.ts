import { describe, expect, it } from 'vitest';
import { actorId, frameId, tieId } from '@/model/ids';
import { isInFrame } from '@/model/select';
import type { Frame, Project } from '@/model/types';
import { build } from '@/samples/karawang';
import { build as buildKite } from '@/samples/kite';
import { karawangFrames, storyOf } from '@/stages/story/fits';
import { tellKarawang } from '@/stages/story/karawang';
import type { StoryFacts, StoryKind, StoryStep } from '@/stages/story/types';

const sample = build('id');

function factsOf<Kind extends StoryKind>(steps: readonly StoryStep[], kind: Kind) {
  const isKind = (facts: StoryFacts): facts is Extract<StoryFacts, { kind: Kind }> => facts.kind === kind;
  const found = steps.map(({ facts }) => facts).find(isKind);
  if (!found) throw new Error(`no step tells ${kind}`);
  return found;
}

/** The sample with one of its two frames changed. */
function withFrame(index: 0 | 1, change: (frame: Frame) => Frame): Project {
  return { ...sample, frames: sample.frames.map((frame, at) => (at === index ? change(frame) : frame)) };
}

const withoutTie = (frame: Frame, id: string): Frame => ({
  ...frame,
  ties: Object.fromEntries(Object.entries(frame.ties).filter(([key]) => key !== id)),
});

describe('the story of Karawang', () => {
  const steps = tellKarawang(sample);

  it('has nine steps, from the case to what is stated and what inferred', () => {
    expect(steps.map(({ facts }) => facts.kind)).toEqual([
      'case',
      'parties',
      'dependence',
      'removed',
      'rewoven',
      'gain',
      'duties',
      'norms',
      'known',
    ]);
  });

  it('says why the farmers depend: one partner, an index of 0 in rice, and a middleman on nine paths of ten', () => {
    expect(factsOf(steps, 'dependence')).toMatchObject({
      partners: ['tengkulak'],
      index: 0,
      hub: 'tengkulak',
      pathShare: expect.closeTo(0.9, 9),
      stage: 'hub',
    });
  });

  it('shows that without the middleman alone the network falls into scattered fragments', () => {
    const facts = factsOf(steps, 'removed');
    expect(facts).toMatchObject({ gone: 'tengkulak', lostPairs: 9, pairs: 10, stage: 'fragments' });
    expect(facts.parts).toHaveLength(4);
    expect(steps[3]?.scene.ghost?.actorsGone).toEqual(['tengkulak']);
  });

  it('counts 3 actors gone, 6 new, 3 kept, and 4 ties gone, 14 new, 1 kept', () => {
    const facts = factsOf(steps, 'rewoven');
    expect([facts.gone, facts.joined, facts.kept].map(({ length }) => length)).toEqual([3, 6, 3]);
    expect(facts).toMatchObject({ tiesGone: 4, tiesNew: 14, tiesKept: 1, stage: 'corePeriphery' });
  });

  it('measures 0.000 to 0.685 in rice, and 0.596 to 0.824 with all ties, those not drawn counted before', () => {
    const { grain, all, undrawn } = factsOf(steps, 'gain');
    expect(grain).toEqual({ before: 0, after: expect.closeTo(0.685, 3) });
    expect(all).toEqual({ before: expect.closeTo(0.596, 3), after: expect.closeTo(0.824, 3) });
    expect(undrawn).toEqual(['kud', 'ppl']);
  });

  it('tells the 15 ties of the second map apart: 3 stated, 5 by role, 7 inferred', () => {
    const { known, ties } = factsOf(steps, 'known');
    expect(ties).toBe(15);
    expect(known.map(({ provenance, ties: some }) => [provenance, some.length])).toEqual([
      ['stated', 3],
      ['role', 5],
      ['inferred', 7],
    ]);
  });

  it('lights and supposes only who and what is in the frame it shows', () => {
    for (const { scene } of steps) {
      const frame = sample.frames.find(({ id }) => id === scene.frame);
      if (!frame) throw new Error('a step without a frame');
      for (const id of [...scene.actors, ...(scene.ghost?.actorsGone ?? [])]) {
        expect(isInFrame(sample, frame, id)).toBe(true);
      }
      for (const id of scene.ties) expect(frame.ties[id]).toBeDefined();
    }
  });

  it('says the numbers of the map as it is: without the direct sale to Sub Dolog the gain in rice is smaller', () => {
    const edited = withFrame(1, (frame) => withoutTie(frame, 'poktan-subdolog'));
    expect(factsOf(tellKarawang(edited), 'gain').grain.after).toBeCloseTo(0.59, 3);
  });

  it('does not count a tie twice that somebody has meanwhile drawn', () => {
    const drawn = withFrame(0, (frame) => {
      const tie = sample.frames[1]?.ties[tieId('poktan-kud')];
      return tie ? { ...frame, ties: { ...frame.ties, [tie.id]: tie } } : frame;
    });
    const facts = factsOf(tellKarawang(drawn), 'gain');
    expect(facts.undrawn).toEqual(['ppl']);
    expect(facts.all.before).toBeCloseTo(0.596, 3);
  });

  it('is told on a copy whose frames have other ids and another order', () => {
    const [before, after] = sample.frames;
    if (!before || !after) throw new Error('the sample has two frames');
    const copy = {
      ...sample,
      frames: [
        { ...after, id: frameId('x') },
        { ...before, id: frameId('y') },
      ],
    };
    expect(storyOf(copy)).toBe('karawang');
    expect(karawangFrames(copy)).toMatchObject({ before: { id: 'y' }, after: { id: 'x' } });
    expect(factsOf(tellKarawang(copy), 'gain').grain.after).toBeCloseTo(0.685, 3);
  });

  it('is not told where the middleman or the cooperative was never drawn, nor on other maps', () => {
    const without = withFrame(0, (frame) => ({
      ...frame,
      place: Object.fromEntries(Object.entries(frame.place).filter(([id]) => id !== actorId('tengkulak'))),
    }));
    expect(storyOf(without)).toBeNull();
    expect(tellKarawang(without)).toEqual([]);
    expect(storyOf(buildKite('id'))).toBeNull();
  });

  it('survives the loss of whoever is not needed', () => {
    const actors = Object.fromEntries(
      Object.entries(sample.actors).filter(([id]) => id !== 'ksu' && id !== 'ppl'),
    );
    const smaller = tellKarawang({ ...sample, actors });
    expect(smaller).toHaveLength(9);
    expect(factsOf(smaller, 'gain').undrawn).toEqual(['kud']);
  });
});
