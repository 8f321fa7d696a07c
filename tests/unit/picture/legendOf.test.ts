import { describe, expect, it } from 'vitest';
import { makeMap } from '#tests/helpers/makeMap';
import { analyse } from '@/analysis/analyse';
import { toAnalysisInput } from '@/analysis/toAnalysisInput';
import { ALL_COUNTED } from '@/analysis/types';
import { scalesOf } from '@/appearance/scales';
import { actorId } from '@/model/ids';
import { PLAIN_STYLE } from '@/model/looking';
import { actorsInFrame } from '@/model/select';
import type { Actor, MapStyle, Project } from '@/model/types';
import { legendOf } from '@/picture/legendOf';

function legend(project: Project, style: Partial<MapStyle> = {}) {
  const [frame] = project.frames;
  if (!frame) throw new Error('no frame');
  const result = analyse(toAnalysisInput(project, frame, ALL_COUNTED));
  const actors = actorsInFrame(project, frame);
  return legendOf(
    project,
    frame,
    scalesOf(actors, { ...PLAIN_STYLE, ...style }, { project, result }),
    result,
  );
}

const withActor = (project: Project, id: string, fields: Partial<Actor>): Project => {
  const actor = project.actors[actorId(id)];
  return actor ? { ...project, actors: { ...project.actors, [id]: { ...actor, ...fields } } } : project;
};

describe('the key of the map', () => {
  it('explains each sign that is on the map and no other', () => {
    const shown = legend(makeMap('A-B B=C'));
    expect(shown.threads.map(({ strengths }) => strengths)).toEqual([['strong', 'weak']]);
    expect(shown).toMatchObject({
      hasBothStrengths: true,
      hasPlanned: false,
      hasConflict: false,
      hasMaturity: false,
    });
  });

  it('tells planned, conflicting and maturing ties', () => {
    const details = { 'A-B': { status: 'planned', sign: 'conflict', maturity: 'trust' } } as const;
    expect(legend(makeMap('A-B', { ties: details }))).toMatchObject({
      hasPlanned: true,
      hasConflict: true,
      hasMaturity: true,
    });
  });

  it("lists known sectors first, then the user's own, then those not filled in", () => {
    const project = withActor(withActor(makeMap('A B C'), 'A', { sector: 'Pesantren' }), 'B', {
      sector: 'finance',
    });
    expect(legend(project).colours?.values.map(({ value }) => value)).toEqual(['finance', 'Pesantren', null]);
  });

  it('explains shapes only when there are several', () => {
    expect(legend(makeMap('A B')).shapes).toBeNull();
    const shapes = legend(withActor(makeMap('A B'), 'A', { kind: 'group' })).shapes;
    expect(shapes?.values.map(({ value, look }) => [value, look.shape])).toEqual([
      ['person', 'circle'],
      ['group', 'hexagon'],
    ]);
  });

  it('shows three knots for a size, and five steps for a colour by number', () => {
    const { sizes, steps, colours } = legend(makeMap('A-B A-C A-D E'), {
      sizeBy: 'degree',
      colourBy: 'betweenness',
    });
    expect(sizes?.knots.map(({ value }) => value)).toEqual([3, 2, 0]);
    expect(steps?.steps).toHaveLength(5);
    expect(steps?.steps[0]?.from).toBe(0);
    expect(colours).toBeNull();
  });

  it('begins each step of a judgement with one of its five values, and tells who was not judged', () => {
    const project = withActor(makeMap('A B'), 'A', { influence: 4 });
    const { steps } = legend(project, { colourBy: 'influence' });
    expect(steps?.steps.map(({ from }) => from)).toEqual([1, 2, 3, 4, 5]);
    expect(new Set(steps?.steps.map(({ fill }) => fill)).size).toBe(5);
    expect(steps?.none).toMatchObject({ isHollow: true });
  });

  it('lists a stance from against to for, each with a sign beside its colour', () => {
    const values = legend(makeMap('A B'), { colourBy: 'stance' }).colours?.values ?? [];
    expect(values.map(({ value }) => value)).toEqual([-2, -1, 0, 1, 2]);
    expect(new Set(values.map(({ look }) => look.icon)).size).toBe(5);
  });

  it('puts what has no hue of its own together', () => {
    let project = makeMap('A-B C-D E-F G-H I-J K-L M-N O-P');
    for (const [id] of Object.entries(project.actors)) project = withActor(project, id, { sector: '' });
    const values = legend(project, { colourBy: 'component' }).colours?.values ?? [];
    expect(values.map(({ isOthers }) => isOthers)).toEqual([...Array(6).fill(false), true]);
  });

  it('explains the badges of the roles that were found', () => {
    expect(legend(makeMap('A-B A-C A-D A-E')).roles).toEqual(['hub', 'broker', 'closeness', 'spanner']);
  });
});
