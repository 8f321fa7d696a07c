import { describe, expect, it } from 'vitest';
import reference from '#tests/fixtures/stageSample.json';
import { toAnalysisInput } from '@/analysis/toAnalysisInput';
import { ALL_COUNTED } from '@/analysis/types';
import { actorId } from '@/model/ids';
import type { Frame, Project } from '@/model/types';
import { build as buildKarawang } from '@/samples/karawang';
import { build as buildStages } from '@/samples/stages';
import { stageOf } from './stageOf';

function readingOf(project: Project, frame: Frame) {
  return stageOf(toAnalysisInput(project, frame, ALL_COUNTED));
}

describe('the maps that Rajut brings along', () => {
  it('the sample of the four stages is read as its author says, with the scores of the reference', () => {
    const project = buildStages('id');
    expect(project.frames).toHaveLength(4);
    project.frames.forEach((frame, i) => {
      const expected = reference.frames[i];
      const reading = readingOf(project, frame);
      expect(reading).toMatchObject({ stage: frame.stage, caveats: [] });
      for (const [stage, score] of Object.entries(reading?.scores ?? {})) {
        expect(score).toBeCloseTo(
          new Map(Object.entries(expected?.scores ?? {})).get(stage) ?? Number.NaN,
          8.9,
        );
      }
    });
  });

  it('Karawang goes from one hub, the middleman, to a core without anybody everything hangs on', () => {
    const project = buildKarawang('id');
    const [before, after] = [project.frames[0], project.frames.at(-1)];
    if (before === undefined || after === undefined) throw new Error('Karawang: no frames');
    const then = readingOf(project, before);
    expect(then?.stage).toBe('hub');
    expect(then?.evidence).toMatchObject({ hubPathShare: 0.9, partsWithoutHub: 4 });
    expect(readingOf(project, after)).toMatchObject({
      stage: 'corePeriphery',
      evidence: { fragmentationWithoutHub: 0, partsWithoutHub: 1 },
    });
  });

  it('without the middleman, and nothing in his place, Karawang is in fragments', () => {
    const project = buildKarawang('id');
    const [before] = project.frames;
    const hub = before === undefined ? null : readingOf(project, before)?.evidence.hub;
    if (before === undefined || hub === null || hub === undefined) throw new Error('Karawang: no hub');
    const { [actorId(hub)]: _, ...place } = before.place;
    expect(readingOf(project, { ...before, place })?.stage).toBe('fragments');
  });
});
