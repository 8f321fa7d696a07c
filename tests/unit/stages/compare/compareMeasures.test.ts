import { describe, expect, it } from 'vitest';
import { makeMap } from '#tests/helpers/makeMap';
import { analyse } from '@/analysis/analyse';
import { inLayer } from '@/analysis/bargaining/inLayer';
import { toAnalysisInput } from '@/analysis/toAnalysisInput';
import { ALL_COUNTED } from '@/analysis/types';
import { actorId } from '@/model/ids';
import type { Frame, Project } from '@/model/types';
import { build } from '@/samples/karawang';
import {
  bargainersOf,
  compareMeasures,
  compareStages,
  mostChangedBargainer,
  PAIRED_MEASURES,
  sharePairs,
} from '@/stages/compare/compareMeasures';

function read(drawing: string) {
  const project = makeMap(drawing);
  const [frame] = project.frames;
  if (!frame) throw new Error('a map has a frame');
  return analyse(toAnalysisInput(project, frame, ALL_COUNTED));
}

const pairOf = (before: string, after: string, id: string, actor: string | null = null) =>
  compareMeasures(read(before), read(after), actor === null ? null : actorId(actor)).find(
    (pair) => pair.id === id,
  );

describe('Karawang in grain alone', () => {
  const project: Project = build('id');
  const [before, after] = project.frames;
  if (!before || !after) throw new Error('Karawang has two frames');
  const grain = Object.values(project.tieTypes).find(({ preset }) => preset === 'goods');
  const inGrain = (frame: Frame) => analyse(inLayer(project, frame, ALL_COUNTED, grain?.id ?? null));
  const [old, fresh] = [inGrain(before), inGrain(after)];

  it('raises the bargaining position of the farmers from nothing to 0.685', () => {
    const [bargaining] = compareMeasures(old, fresh, actorId('poktan'));
    expect(bargaining?.before).toBeCloseTo(0, 9);
    expect(bargaining?.after).toBeCloseTo(0.685, 3);
    expect(bargaining).toMatchObject({ id: 'bargaining', trend: 'up', isGain: true });
  });

  it('changes the position of nobody as much as that of the farmers', () => {
    expect(mostChangedBargainer(old, fresh)).toBe('poktan');
    expect(bargainersOf(old, fresh)).toContain('poktan');
    expect(bargainersOf(old, fresh)).not.toContain('tengkulak');
  });
});

describe('measures before and after', () => {
  it('are all told, in their order', () => {
    expect(compareMeasures(read('A-B'), read('A-B'), null).map(({ id }) => id)).toEqual(PAIRED_MEASURES);
  });

  it('call it a gain when fewer pairs are cut off, and a loss when more are', () => {
    expect(pairOf('A-B C-D', 'A-B B-C C-D', 'fragmentation')).toMatchObject({ trend: 'down', isGain: true });
    expect(pairOf('A-B B-C C-D', 'A-B C-D', 'fragmentation')).toMatchObject({ trend: 'up', isGain: false });
  });

  it('do not judge a density, which is good or bad for something', () => {
    expect(pairOf('A-B C', 'A-B B-C', 'density')).toMatchObject({ trend: 'up', isGain: null });
  });

  it('give ties for each actor, which more actors alone do not lower', () => {
    expect(pairOf('A-B B-C C-A', 'A-B B-C C-A D-E E-F F-D', 'meanTies')).toMatchObject({
      before: 2,
      after: 2,
      trend: 'same',
    });
  });

  it('are undefined rather than nought for nobody, one and two actors', () => {
    for (const id of [
      'density',
      'fragmentation',
      'hubLoss',
      'tieCentralization',
      'transitivity',
      'meanPath',
    ]) {
      expect(pairOf('', 'A-B B-C C-D', id)).toMatchObject({ before: null, trend: null, isGain: null });
    }
    expect(pairOf('A', 'A-B', 'density')?.before).toBeNull();
    expect(pairOf('A-B', 'A-B', 'tieCentralization')?.trend).toBeNull();
    expect(compareStages(read('A-B'), read('A-B B-C C-D')).map(({ before }) => before)).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });

  it('share one scale only where both are known and run from 0 to 1', () => {
    const pairs = sharePairs(compareMeasures(read('A-B B-C C-D'), read('A-B B-C C-D D-A'), null));
    expect(pairs.map(({ id }) => id)).toEqual([
      'hubLoss',
      'fragmentation',
      'tieCentralization',
      'pathCentralization',
      'density',
      'transitivity',
    ]);
    for (const { before, after } of pairs) {
      for (const value of [before ?? -1, after ?? -1]) {
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(1);
      }
    }
  });
});
