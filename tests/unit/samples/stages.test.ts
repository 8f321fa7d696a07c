import { describe, expect, it } from 'vitest';
import { STAGES } from '@/model/types';
import { build } from '@/samples/stages';
import reference from '../../fixtures/stageSample.json';

const project = build('id');

describe('the sample of the four stages', () => {
  it('goes through the four stages in their order', () => {
    expect(project.frames.map((frame) => frame.stage)).toEqual(STAGES);
  });

  it('is the network that the reference classifier was asked about', () => {
    const drawn = project.frames.map((frame) =>
      Object.values(frame.ties)
        .map((tie) => [tie.source, tie.target, tie.strength].join(' '))
        .sort(),
    );
    expect(drawn).toEqual(reference.frames.map((frame) => frame.ties.map((tie) => tie.join(' ')).sort()));
    expect(Object.keys(project.actors).sort()).toEqual(reference.actors);
  });

  it('shows each stage clearly: the reference classifier agrees with confidence and no caveat', () => {
    for (const frame of reference.frames) {
      expect(frame.stage).toBe(frame.frame);
      expect(frame.confidence).toBeGreaterThanOrEqual(0.3);
      expect(frame.caveats).toEqual([]);
    }
  });

  it('keeps all twenty actors in the same place from frame to frame', () => {
    const [first, ...later] = project.frames;
    expect(Object.keys(first?.place ?? {})).toHaveLength(20);
    for (const frame of later) expect(frame.place).toEqual(first?.place);
  });

  it('grows: each frame has more ties than the one before and keeps most of them', () => {
    project.frames.slice(1).forEach((frame, index) => {
      const earlier = Object.keys(project.frames[index]?.ties ?? {});
      const kept = earlier.filter((id) => Object.hasOwn(frame.ties, id));
      expect(Object.keys(frame.ties).length).toBeGreaterThan(earlier.length);
      expect(kept.length / earlier.length).toBeGreaterThan(0.7);
    });
  });

  it('has one weaver, who hands ties over in the third stage', () => {
    expect(
      Object.values(project.actors)
        .filter((actor) => actor.weaver)
        .map((actor) => actor.id),
    ).toEqual(['bappeda']);
    const held = project.frames.map(
      (frame) =>
        Object.values(frame.ties).filter((tie) => [tie.source, tie.target].some((id) => id === 'bappeda'))
          .length,
    );
    expect(held).toEqual([1, 13, 8, 8]);
  });

  it('ties the hubs weakly in the third stage and strongly in the fourth', () => {
    const hubs = new Set<string>(['dinkes', 'dpmd', 'ketapang', 'bappeda']);
    const between = project.frames.map((frame) =>
      Object.values(frame.ties)
        .filter((tie) => hubs.has(tie.source) && hubs.has(tie.target))
        .map((tie) => tie.strength),
    );
    expect(between.slice(2)).toEqual([Array(6).fill('weak'), Array(6).fill('strong')]);
  });
});
