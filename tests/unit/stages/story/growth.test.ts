import { describe, expect, it } from 'vitest';
import { type Project, STAGES } from '@/model/types';
import { build as buildKarawang } from '@/samples/karawang';
import { build } from '@/samples/stages';
import { storyOf } from '@/stages/story/fits';
import { tellGrowth } from '@/stages/story/growth';
import { tellStory } from '@/stages/story/tellStory';

const sample = build('id');
const steps = tellGrowth(sample);

describe('the story of a network that grows by its own proposals', () => {
  it('begins in fragments and reaches a core with a periphery, stage after stage', () => {
    const reached = steps.flatMap(({ facts }) => (facts.kind === 'reached' ? [facts.now.stage] : []));
    expect(['fragments', ...reached]).toEqual(STAGES);
    expect(steps.map(({ facts }) => facts.kind)).toEqual([
      'fragments',
      'firstTie',
      'reached',
      'hubLeaves',
      'reached',
      'reached',
      'grown',
    ]);
  });

  it('adds ties from step to step and takes none away but with the hub', () => {
    const counts = steps
      .filter(({ facts }) => facts.kind !== 'hubLeaves')
      .map(({ scene }) => scene.ghost?.tiesJoined.length ?? 0);
    expect(counts).toEqual([...counts].sort((a, b) => a - b));
    expect(counts.at(-1)).toBeGreaterThan(0);
    const woven = steps.flatMap(({ facts }) => (facts.kind === 'reached' ? [facts.woven.length] : []));
    expect(woven.every((count) => count > 0)).toBe(true);
  });

  it('takes the hub away when most hangs on it, and shows the fragments that are left', () => {
    const leaving = steps.find(({ facts }) => facts.kind === 'hubLeaves');
    expect(leaving?.facts).toMatchObject({ hub: 'bappeda' });
    expect(leaving?.scene.ghost?.actorsGone).toEqual(['bappeda']);
    if (leaving?.facts.kind !== 'hubLeaves') throw new Error('no hub leaves');
    expect(leaving.facts.lostPairs / leaving.facts.pairs).toBeGreaterThan(0.8);
    expect(leaving.facts.parts).toBeGreaterThan(4);
  });

  it('ends sturdier and less dependent than it was', () => {
    const end = steps.at(-1)?.facts;
    if (end?.kind !== 'grown') throw new Error('no end');
    expect(end.now.robustness ?? 0).toBeGreaterThan(end.start.robustness ?? 1);
    expect(end.now.withoutHub).toBeLessThan(end.withoutHubBefore ?? 0);
    expect(end.now.fragmentation).toBe(0);
  });

  it('changes nothing of the map, and is told once for one project', () => {
    expect(build('id')).toEqual(sample);
    expect(tellStory(sample, 'growth')).toBe(tellStory(sample, 'growth'));
  });

  it('is told only where there are fragments and a weaver', () => {
    expect(storyOf(sample)).toBe('growth');
    expect(storyOf(buildKarawang('id'))).toBe('karawang');
    const nobody: Project = {
      ...sample,
      actors: Object.fromEntries(
        Object.entries(sample.actors).map(([id, actor]) => [id, { ...actor, weaver: false }]),
      ),
    };
    expect(storyOf(nobody)).toBeNull();
    expect(tellGrowth(nobody)).toEqual([]);
    // Somebody has tied everybody in the frame that still says it is in fragments.
    const [, , , core] = sample.frames;
    const grown: Project = {
      ...sample,
      frames: sample.frames.map((frame, at) => (at === 0 && core ? { ...frame, ties: core.ties } : frame)),
    };
    expect(tellGrowth(grown)).toEqual([]);
  });
});
