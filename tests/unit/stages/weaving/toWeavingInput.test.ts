import { describe, expect, it } from 'vitest';
import { makeMap } from '#tests/helpers/makeMap';
import { ALL_COUNTED, type AnalysisChoices } from '@/analysis/types';
import { actorId } from '@/model/ids';
import type { Project } from '@/model/types';
import { proposeTies } from '@/stages/weaving/proposeTies';
import { strengthenTies } from '@/stages/weaving/strengthenTies';
import { toWeavingInput } from '@/stages/weaving/toWeavingInput';
import { toWeavingMap, type WeavingInput } from '@/stages/weaving/weavingMap';

function weavingOf(project: Project, choices: AnalysisChoices = ALL_COUNTED): WeavingInput {
  const [frame] = project.frames;
  if (frame === undefined) throw new Error('weavingOf: no frame');
  return toWeavingInput(project, frame, choices);
}

/** Marks weavers in a drawn map. */
function withWeavers(project: Project, ...names: readonly string[]): Project {
  const actors = Object.fromEntries(
    Object.values(project.actors).map((actor) => [actor.id, { ...actor, weaver: names.includes(actor.id) }]),
  );
  return { ...project, actors };
}

describe('what weaving rests on', () => {
  it('an accepted proposal, a weak planned tie, is not proposed again, whatever the reader counts', () => {
    const project = withWeavers(makeMap('A=B A=C D=E A-D', { ties: { 'A-D': { status: 'planned' } } }), 'A');
    const weaving = weavingOf(project, { ...ALL_COUNTED, planned: 'no', weak: false });
    expect(weaving.input.ties).toHaveLength(4);
    expect(proposeTies(toWeavingMap(weaving), 'fragments', 5)).toEqual([]);
    const before = weavingOf(withWeavers(makeMap('A=B A=C D=E'), 'A'));
    expect(proposeTies(toWeavingMap(before), 'fragments', 5)).toMatchObject([{ source: 'A', target: 'D' }]);
  });

  it('the weaver is the first marked one, if anybody is', () => {
    expect(weavingOf(withWeavers(makeMap('C-B A'), 'C', 'B')).weaver).toBe('B');
    expect(weavingOf(makeMap('A-B')).weaver).toBeNull();
  });

  it('a weaver who is not in the frame does not weave', () => {
    expect(toWeavingMap({ ...weavingOf(makeMap('A-B')), weaver: actorId('gone') }).weaver).toBeNull();
  });

  it('how far a relation has grown is known also where its ties do not count', () => {
    const project = makeMap('A-B B-C', { ties: { 'A-B': { maturity: 'trust' } } });
    const map = toWeavingMap(weavingOf(project, { ...ALL_COUNTED, tieTypes: [] }));
    expect([map.maturity(1, 0), map.maturity(1, 2)]).toEqual(['trust', null]);
  });
});

describe('ties to strengthen', () => {
  const CORE = 'A-B A-C A=D B-C B=D C-D A-E B-F C-G D-H';

  it('are the weak ones among the core, the easiest first', () => {
    const project = makeMap(CORE, { ties: { 'C-D': { maturity: 'like' } } });
    const map = toWeavingMap(weavingOf(project));
    expect(
      strengthenTies(map, 9).map(({ source, target, nextMaturity: next }) => [source, target, next]),
    ).toEqual([
      ['C', 'D', 'trust'],
      ['A', 'B', 'know'],
      ['A', 'C', 'know'],
      ['B', 'C', 'know'],
    ]);
    expect(strengthenTies(map, 1)).toHaveLength(1);
  });

  it('are none without a core or when all are strong', () => {
    expect(strengthenTies(toWeavingMap(weavingOf(makeMap('A-B B-C'))), 5)).toEqual([]);
    expect(strengthenTies(toWeavingMap(weavingOf(makeMap(''))), 5)).toEqual([]);
    expect(strengthenTies(toWeavingMap(weavingOf(makeMap('A=B A=C B=C'))), 5)).toEqual([]);
  });
});
