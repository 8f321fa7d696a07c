import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { presetTieType } from '@/model/defaults';
import { actorsInFrame, visibleTies } from '@/model/select';
import type { Actor, Frame, Project } from '@/model/types';
import { distinctTitles } from '@/transfer/merging/distinctTitles';
import { type MergeWords, mergeMaps } from '@/transfer/merging/mergeMaps';
import { planMerge } from '@/transfer/merging/planMerge';
import type { MergePlan, MergeSource } from '@/transfer/merging/types';
import { nameKey } from '@/transfer/pasted/nameKey';
import { bundleToProjects, projectToFile } from '@/transfer/rajutFile';
import { arbitraryProject } from '../../../helpers/arbitraryProject';
import { deepFreeze } from '../../../helpers/deepFreeze';
import { makeMap } from '../../../helpers/makeMap';

const WORDS: MergeWords = {
  title: 'Gabungan kelompok',
  together: 'Gabungan',
  drawnIn: (titles, strong) => `di ${titles.length}: ${titles.join(', ')}; kuat ${strong}`,
  asked: ({ question }) => `bertanya ${question}`,
};

function counting(): () => string {
  let count = 0;
  return () => `new-${count++}`;
}

function source(project: Project, title = project.title): MergeSource {
  const frame = project.frames.at(-1);
  if (!frame) throw new Error('source: a project has a frame');
  return { title, project, frame };
}

function withActor(project: Project, name: string, known: Partial<Actor>): Project {
  const actors = Object.values(project.actors).map((actor) =>
    actor.name === name ? { ...actor, ...known } : actor,
  );
  return { ...project, actors: Object.fromEntries(actors.map((actor) => [actor.id, actor])) };
}

const merged = (plan: MergePlan) => mergeMaps(plan, WORDS, counting());
const namesIn = (project: Project, frame: Frame) =>
  actorsInFrame(project, frame)
    .map(({ name }) => name)
    .sort();
function firstOf(project: Project): Frame {
  const [frame] = project.frames;
  if (!frame) throw new Error('firstOf: a project has a frame');
  return frame;
}

describe('merging the maps of groups', () => {
  it('takes equal names for the same actor, whatever their capitals, spaces and ids', () => {
    const one = withActor(makeMap('Bappeda-Dinas'), 'Bappeda', { name: 'Bappeda  Karawang' });
    const other = withActor(makeMap('x-Petani'), 'x', { name: 'bappeda karawang ' });
    const project = merged(planMerge([source(one, 'A'), source(other, 'B')]));
    expect(Object.values(project.actors).map(({ name }) => name)).toEqual([
      'Bappeda  Karawang',
      'Dinas',
      'Petani',
    ]);
  });

  it('keeps two people of one name in one map apart', () => {
    const two = withActor(makeMap('A-B C'), 'C', { name: 'A' });
    const project = merged(planMerge([source(two, '1'), source(makeMap('A-B'), '2')]));
    expect(Object.values(project.actors).map(({ name }) => name)).toEqual(['A', 'B', 'A']);
  });

  it('never takes two without a name for one', () => {
    const nameless = withActor(makeMap('A B'), 'A', { name: '' });
    const plan = planMerge([source(nameless, '1'), source(nameless, '2')]);
    expect(plan.actors.map(({ name }) => name)).toEqual(['', 'B', '']);
  });

  it('gives each group a frame under its title, after the one of all together', () => {
    const project = merged(planMerge([source(makeMap('A-B'), 'Satu'), source(makeMap('B-C'), 'Dua')]));
    expect(project.frames.map(({ title }) => title)).toEqual(['Gabungan', 'Satu', 'Dua']);
    expect(project.frames.map((frame) => namesIn(project, frame))).toEqual([
      ['A', 'B', 'C'],
      ['A', 'B'],
      ['B', 'C'],
    ]);
    expect(project.frames.map((frame) => visibleTies(project, frame).length)).toEqual([2, 1, 1]);
  });

  it('adds up a tie that several maps draw, from whichever end, and notes in which', () => {
    const project = merged(
      planMerge([
        source(makeMap('A=B'), 'Satu'),
        source(makeMap('B-A'), 'Dua'),
        source(makeMap('A=B C'), 'Tiga'),
      ]),
    );
    const ties = visibleTies(project, firstOf(project));
    expect(ties).toHaveLength(1);
    expect(ties[0]).toMatchObject({ strength: 'strong', notes: 'di 3: Satu, Dua, Tiga; kuat 2' });
    const ids = new Set(project.frames.flatMap(({ ties: all }) => Object.keys(all)));
    expect(ids.size).toBe(1);
  });

  it('does not take arrows of two directions, or support and conflict, for one tie', () => {
    const against = makeMap('A>B', { ties: { 'A>B': { sign: 'conflict' } } });
    const maps = [makeMap('A>B'), makeMap('A<B'), makeMap('A-B'), against];
    const plan = planMerge(maps.map((map, at) => source(map, String(at))));
    expect(plan.ties).toHaveLength(4);
  });

  it('shows which map says what where they disagree, and takes the first until told', () => {
    const maps = ['government', 'private', 'government', ''].map((sector, at) =>
      source(withActor(makeMap('A-B'), 'A', { sector }), `K${at}`),
    );
    const plan = planMerge(maps);
    expect(plan.conflicts).toHaveLength(1);
    const [conflict] = plan.conflicts;
    expect(conflict).toMatchObject({
      field: 'sector',
      choice: 0,
      said: [
        { value: 'government', by: [0, 2] },
        { value: 'private', by: [1] },
      ],
    });
    const told = planMerge(maps, new Map([[conflict?.key ?? '', 1]]));
    expect(told.actors[0]?.known.sector).toBe('private');
    expect(told.conflicts[0]?.choice).toBe(1);
  });

  it('fills what one group left open with what another wrote, and joins lists and notes', () => {
    const one = withActor(makeMap('A'), 'A', { has: ['dana'], notes: 'satu' });
    const other = withActor(makeMap('A'), 'A', { has: ['Dana', 'izin'], notes: 'dua', role: 'Pembina' });
    const plan = planMerge([source(one, '1'), source(other, '2')]);
    expect(plan.conflicts).toEqual([]);
    expect(plan.actors[0]?.known).toMatchObject({
      has: ['dana', 'izin'],
      notes: 'satu\ndua',
      role: 'Pembina',
    });
  });

  it('takes types for the same by preset and by name, and gives those apart different lines', () => {
    const own = makeMap('A-B');
    const preset = presetTieType('money');
    const money = {
      ...makeMap('A-B', { ties: { 'A-B': { type: preset.id } } }),
      tieTypes: { [preset.id]: { ...preset, colour: 0, dash: 'solid' } },
    } as const;
    const project = merged(planMerge([source(own, '1'), source(own, '2'), source(money, '3')]));
    const types = Object.values(project.tieTypes);
    expect(types).toHaveLength(2);
    expect(new Set(types.map(({ colour, dash }) => `${colour} ${dash}`)).size).toBe(2);
    expect(visibleTies(project, firstOf(project))).toHaveLength(2);
  });

  it('keeps the first question and writes what each group asked where they differ', () => {
    const one = { ...makeMap('A'), question: 'Siapa?' };
    const other = { ...makeMap('A'), question: 'Mengapa?' };
    const project = merged(planMerge([source(one, '1'), source(other, '2')]));
    expect(project.question).toBe('Siapa?');
    expect(project.frames.map(({ note }) => note)).toEqual(['', 'bertanya Siapa?', 'bertanya Mengapa?']);
  });

  it('merges empty maps into an empty one', () => {
    const project = merged(planMerge([source(makeMap(''), '1'), source(makeMap(''), '2')]));
    expect(project.actors).toEqual({});
    expect(project.frames).toHaveLength(3);
  });

  it('loses nobody and no tie, changes no source, and makes a project that a file can hold', () => {
    const projects = fc.array(arbitraryProject, { minLength: 2, maxLength: 4 });
    let looked = 0;
    fc.assert(
      fc.property(projects, (drawn) => {
        const sources = drawn
          .filter(({ frames }) => frames.length > 0)
          .map((project, at) => source(deepFreeze(project), `Kelompok ${at}`));
        if (sources.length < 2) return;
        const plan = planMerge(sources);
        const project = merged(plan);
        const [together, ...own] = project.frames;
        if (!together) throw new Error('merging makes a common frame');
        const most = new Map<string, number>();
        let nameless = 0;
        let drawnTies = 0;
        sources.forEach(({ project: before, frame }, at) => {
          const names = actorsInFrame(before, frame).map(({ name }) => nameKey(name));
          for (const name of new Set(names)) {
            const times = names.filter((one) => one === name).length;
            if (name === '') nameless += times;
            else most.set(name, Math.max(most.get(name) ?? 0, times));
          }
          const after = own[at];
          if (!after) throw new Error('every source has a frame');
          expect(
            actorsInFrame(project, after)
              .map(({ name }) => nameKey(name))
              .sort(),
          ).toEqual(names.sort());
          expect(visibleTies(project, after)).toHaveLength(visibleTies(before, frame).length);
          drawnTies += visibleTies(before, frame).length;
        });
        const all = [...most.values()].reduce((sum, times) => sum + times, nameless);
        expect(actorsInFrame(project, together)).toHaveLength(all);
        expect(visibleTies(project, together)).toHaveLength(plan.ties.length);
        expect(plan.ties.flatMap(({ of }) => of.filter(Boolean))).toHaveLength(drawnTies);
        const file = projectToFile(project, { app: 'Rajut', savedAt: '2026-01-01T00:00:00.000Z' });
        expect(bundleToProjects(file)).toMatchObject({ ok: true });
        looked += all;
      }),
      { seed: 7, numRuns: 30 },
    );
    expect(looked).toBeGreaterThan(50);
  });
});

describe('titles of maps', () => {
  it('tells equal ones apart by a number, and calls an empty one by its word', () => {
    expect(distinctTitles(['Kelompok', 'kelompok', '', ' ', 'Kelompok (2)'], 'Tanpa judul')).toEqual([
      'Kelompok',
      'kelompok (2)',
      'Tanpa judul',
      'Tanpa judul (2)',
      'Kelompok (2) (2)',
    ]);
  });
});
