import { describe, expect, it } from 'vitest';
import { makeMap, TALK } from '#tests/helpers/makeMap';
import { toAnalysisInput } from '@/analysis/toAnalysisInput';
import type { AnalysisChoices } from '@/analysis/types';
import { actorId, groupId, tieTypeId } from '@/model/ids';
import type { Frame, Project } from '@/model/types';
import { ALL_TIES, inputOf } from './support/read';

const CREDIT = tieTypeId('credit');

function choose(choices: Partial<AnalysisChoices>): AnalysisChoices {
  return { ...ALL_TIES, ...choices };
}

function firstFrame(project: Project): Frame {
  const [frame] = project.frames;
  if (frame === undefined) throw new Error('firstFrame: none');
  return frame;
}

describe('what the analysis counts', () => {
  it('counts the actors that have a place in the frame, in id order', () => {
    const project = makeMap('C-B A');
    const frame = {
      ...firstFrame(project),
      place: { [actorId('B')]: [0, 0], [actorId('A')]: [0, 0] } as const,
    };
    expect(toAnalysisInput(project, frame, ALL_TIES).actors).toEqual(['A', 'B']);
    expect(inputOf(project).actors).toEqual(['A', 'B', 'C']);
  });

  it('orders ids the same way on every device, capitals before small letters', () => {
    expect(inputOf(makeMap('b a B A Z')).actors).toEqual(['A', 'B', 'Z', 'a', 'b']);
  });

  it('ignores a place of somebody who is not in the project', () => {
    const project = makeMap('A-B');
    const frame = { ...firstFrame(project), place: { [actorId('ghost')]: [0, 0] } as const };
    expect(toAnalysisInput(project, frame, ALL_TIES)).toMatchObject({ actors: [], ties: [], leftOut: 0 });
  });

  it('does not count a tie with a missing end, and does not call it left out', () => {
    const project = makeMap('A-B B-C');
    const frame = {
      ...firstFrame(project),
      place: { [actorId('A')]: [0, 0], [actorId('B')]: [0, 0] } as const,
    };
    const input = toAnalysisInput(project, frame, ALL_TIES);
    expect(input.ties.map((tie) => tie.id)).toEqual(['A-B']);
    expect(input.leftOut).toBe(0);
  });

  it('does not take what every object has for an actor with a place', () => {
    const project = makeMap('A-B', { ties: { 'A-B': { target: actorId('toString') } } });
    expect(inputOf(project)).toMatchObject({ actors: ['A', 'B'], ties: [], leftOut: 0 });
  });

  it('does not count a tie of an actor with itself', () => {
    const project = makeMap('A-B', { ties: { 'A-B': { target: actorId('A') } } });
    expect(inputOf(project)).toMatchObject({ ties: [], leftOut: 0 });
  });

  it('leaves weak ties out where the reader wants only strong ones, and counts them as left out', () => {
    const input = inputOf(makeMap('A-B B=C'), choose({ weak: false }));
    expect(input.ties.map((tie) => tie.id)).toEqual(['B=C']);
    expect(input).toMatchObject({ actors: ['A', 'B', 'C'], leftOut: 1 });
  });

  it('takes groups drawn by hand where clusters are to come from them, an actor in its first group only', () => {
    const project = {
      ...makeMap('A-B B-C'),
      groups: {
        [groupId('g2')]: { id: groupId('g2'), name: '', members: [actorId('C'), actorId('B')] },
        [groupId('g1')]: { id: groupId('g1'), name: '', members: [actorId('B'), actorId('gone')] },
        [groupId('g3')]: { id: groupId('g3'), name: '', members: [actorId('gone')] },
      },
    };
    expect(inputOf(project, choose({ grouping: 'drawn' })).groups).toEqual([[1], [2]]);
    expect(inputOf(project).groups).toBeNull();
  });

  it('keeps parallel ties apart, in id order, with direction and strength', () => {
    const input = inputOf(makeMap('B=A A>B A>B'));
    expect(input.ties).toEqual([
      { id: 'A>B', source: 'A', target: 'B', direction: 'forward', strength: 'weak' },
      { id: 'A>B#2', source: 'A', target: 'B', direction: 'forward', strength: 'weak' },
      { id: 'B=A', source: 'B', target: 'A', direction: 'none', strength: 'strong' },
    ]);
  });

  it('counts chosen tie types only and says how many ties are left out', () => {
    const project = makeMap('A-B B-C C-D', { ties: { 'B-C': { type: CREDIT } } });
    expect(inputOf(project, choose({ tieTypes: [CREDIT] }))).toMatchObject({
      ties: [{ id: 'B-C' }],
      leftOut: 2,
    });
    expect(inputOf(project, choose({ tieTypes: [TALK, CREDIT] })).leftOut).toBe(0);
    expect(inputOf(project, choose({ tieTypes: [] }))).toMatchObject({ ties: [], leftOut: 3 });
    expect(inputOf(project, choose({ tieTypes: null })).ties).toHaveLength(3);
  });

  it('counts a conflict: whoever fights is in touch', () => {
    const project = makeMap('A-B', { ties: { 'A-B': { sign: 'conflict' } } });
    expect(inputOf(project).ties).toHaveLength(1);
  });

  for (const [kind, planned, counted] of [
    ['state', 'auto', 1],
    ['plan', 'auto', 2],
    ['state', 'yes', 2],
    ['plan', 'yes', 2],
    ['state', 'no', 1],
    ['plan', 'no', 1],
  ] as const) {
    it(`counts ${counted} of an existing and a planned tie in a ${kind} frame when asked "${planned}"`, () => {
      const project = makeMap('A-B B-C', { kind, ties: { 'B-C': { status: 'planned' } } });
      const input = inputOf(project, choose({ planned }));
      expect(input.ties).toHaveLength(counted);
      expect(input.leftOut).toBe(2 - counted);
    });
  }

  it('can be posted to a worker', () => {
    const input = inputOf(makeMap('A-B B-C'));
    expect(structuredClone(input)).toEqual(input);
  });
});
