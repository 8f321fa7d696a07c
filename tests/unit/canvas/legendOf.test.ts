import { describe, expect, it } from 'vitest';
import { makeMap } from '#tests/helpers/makeMap';
import { analyse } from '@/analysis/analyse';
import { toAnalysisInput } from '@/analysis/toAnalysisInput';
import { legendOf } from '@/canvas/legendOf';
import { actorId } from '@/model/ids';
import type { Actor, Project } from '@/model/types';

function legend(project: Project) {
  const [frame] = project.frames;
  if (!frame) throw new Error('no frame');
  const choices = { tieTypes: null, planned: 'auto' } as const;
  return legendOf(project, frame, analyse(toAnalysisInput(project, frame, choices)));
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
    expect(legend(project).sectors.map(({ sector }) => sector)).toEqual(['finance', 'Pesantren', '']);
  });

  it('explains shapes only when there are several', () => {
    expect(legend(makeMap('A B')).kinds).toEqual([]);
    expect(legend(withActor(makeMap('A B'), 'A', { kind: 'group' })).kinds.map(({ kind }) => kind)).toEqual([
      'person',
      'group',
    ]);
  });

  it('explains the badges of the roles that were found', () => {
    expect(legend(makeMap('A-B A-C A-D A-E')).roles).toEqual(['hub', 'broker', 'closeness', 'spanner']);
  });
});
