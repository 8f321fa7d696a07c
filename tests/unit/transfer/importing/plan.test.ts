import { describe, expect, it } from 'vitest';
import { fakeDocument } from '#tests/helpers/fakeDocument';
import { makeMap } from '#tests/helpers/makeMap';
import { presetTieType } from '@/model/defaults';
import { actorId, frameId, projectId, tieId, tieTypeId } from '@/model/ids';
import type { Actor, Project } from '@/model/types';
import { bringIn } from '@/transfer/importing/bringIn';
import { planImport } from '@/transfer/importing/planImport';
import { toImportEdit, toImportedProject } from '@/transfer/importing/toImportEdit';
import {
  type ImportAnswers,
  type ImportPlan,
  type ImportTarget,
  type ImportWays,
  USUAL_ANSWERS,
} from '@/transfer/importing/types';
import { networkIn } from './read';

/** Ids that count, so that nothing is left to chance. */
function ways(): ImportWays {
  let number = 0;
  const next = (what: string) => `${what}-${++number}`;
  return {
    ids: {
      project: () => projectId(next('project')),
      frame: () => frameId(next('frame')),
      actor: () => actorId(next('actor')),
      tie: () => tieId(next('tie')),
      tieType: () => tieTypeId(next('type')),
    },
    frameTitle: 'Keadaan sekarang',
    next: { type: presetTieType('communication'), strength: 'weak', status: 'existing' },
  };
}

function named(project: Project, fields: Readonly<Record<string, Partial<Actor>>>): Project {
  const actors = Object.entries(fields).map(([id, known]) => {
    const actor = project.actors[actorId(id)];
    if (!actor) throw new Error(`named: nobody is called ${id}`);
    return [id, { ...actor, ...known }] as const;
  });
  return { ...project, actors: { ...project.actors, ...Object.fromEntries(actors) } };
}

function targetOf(project: Project): Exclude<ImportTarget, 'new'> {
  const [frame] = project.frames;
  if (!frame) throw new Error('targetOf: no frame');
  return { project, frame };
}

const planOf = async (file: string, target: ImportTarget, answers?: ImportAnswers): Promise<ImportPlan> =>
  planImport(await networkIn(file), target, answers);

describe('a file as a new project', () => {
  it('brings everybody with fields, types and places, and is one edit that makes it', async () => {
    const plan = await planOf('nama;sektor;x;y\nBappeda;Pemerintah;0;0\nKUD;Koperasi;300;0\n', 'new');
    expect(plan.counts).toEqual({
      newActors: 2,
      shownActors: 0,
      presentActors: 0,
      newTies: 0,
      presentTies: 0,
    });
    const brought = bringIn(plan, ways());
    const edit = toImportEdit(brought, new Map());
    const document = fakeDocument({ ...brought.project, frames: [] });
    document.apply(edit);
    const { frames, actors } = document.getProject();
    expect(Object.values(actors).map(({ name, sector }) => [name, sector])).toEqual([
      ['Bappeda', 'government'],
      ['KUD', 'cooperative'],
    ]);
    expect(Object.values(frames[0]?.place ?? {})).toEqual([
      [0, 0],
      [300, 0],
    ]);
    expect(edit.label).toMatchObject({ verb: 'importFile', name: 'berkas' });
  });

  it('gives ties the type their word means, of Rajut where it knows it, else a new one', async () => {
    const plan = await planOf('dari,ke,jenis\nA,B,Informasi\nB,C,gotong royong\nC,D,\n', 'new');
    const brought = bringIn(plan, ways());
    const project = toImportedProject(brought, new Map());
    const types = Object.values(project.frames[0]?.ties ?? {}).map(({ type }) => project.tieTypes[type]);
    expect(types.map((type) => type?.preset ?? type?.name)).toEqual([
      'information',
      'gotong royong',
      'communication',
    ]);
    expect(brought.unplaced).toHaveLength(4);
  });

  it('says strong from a weight of two on, keeps other numbers, and takes what is negative for conflict', async () => {
    const plan = await planOf('dari,ke,bobot\nA,B,1\nA,C,2\nA,D,"3,5"\nA,E,-4\n', 'new');
    expect(plan.ties.map(({ said }) => said)).toEqual([
      { strength: 'weak' },
      { strength: 'strong' },
      { strength: 'strong', notes: 'weight: 3.5' },
      { strength: 'strong', sign: 'conflict', notes: 'weight: -4' },
    ]);
  });

  it('tells namesakes with ids of their own apart', async () => {
    const plan = await planOf('id,nama\n1,Budi\n2,Budi\n', 'new');
    expect(plan.counts.newActors).toBe(2);
  });
});

describe('a file into an open project', () => {
  const project = named(makeMap('Bappeda-KUD Petani'), {
    Bappeda: { sector: 'government', influence: 5, notes: 'dari rapat' },
    KUD: { sector: '' },
  });

  it('finds actors by name, fills what is empty, and lists what differs with ours first', async () => {
    const plan = await planOf(
      'nama,sektor,pengaruh,catatan\n bappeda ,Swasta,3,dari rapat\nKUD,Koperasi,,\nBulog,Pemerintah,,\n',
      targetOf(project),
    );
    expect(plan.counts).toMatchObject({ newActors: 1, presentActors: 2, shownActors: 0 });
    expect(
      plan.conflicts.map(({ actor, field, ours, theirs, choice }) => [
        actor.name,
        field,
        ours,
        theirs,
        choice,
      ]),
    ).toEqual([
      ['Bappeda', 'sector', 'government', 'private', 'ours'],
      ['Bappeda', 'influence', 5, 3, 'ours'],
    ]);
    expect(plan.filled.map(({ actor, set }) => [actor.name, set])).toEqual([
      ['KUD', { sector: 'cooperative' }],
    ]);
  });

  it('takes theirs where a person says so, and writes their notes below ours', async () => {
    const file = 'nama,sektor,catatan\nBappeda,Swasta,baru\n';
    const first = await planOf(file, targetOf(project));
    const chosen = new Map(first.conflicts.map(({ key }) => [key, 'theirs'] as const));
    const plan = await planOf(file, targetOf(project), { ...USUAL_ANSWERS, conflictOf: chosen });
    expect(plan.filled.map(({ set }) => set)).toEqual([{ sector: 'private', notes: 'dari rapat\nbaru' }]);
  });

  it('asks about names that are nearly equal, and takes the answer', async () => {
    const file = 'nama\nBapeda\n';
    const same = await planOf(file, targetOf(project));
    expect(same.alike.map(({ name, actor, choice }) => [name, actor.name, choice])).toEqual([
      ['Bapeda', 'Bappeda', 'same'],
    ]);
    expect(same.counts.newActors).toBe(0);
    const other = await planOf(file, targetOf(project), {
      ...USUAL_ANSWERS,
      alikeOf: new Map([['Bapeda', 'new']]),
    });
    expect(other.counts.newActors).toBe(1);
  });

  it('adds no tie that is there, and shows who is elsewhere', async () => {
    const elsewhere = makeMap('A-B C');
    const [frame] = elsewhere.frames;
    if (!frame) throw new Error('no frame');
    const place = Object.fromEntries(Object.entries(frame.place).filter(([id]) => id !== 'C'));
    const hidden = { ...elsewhere, frames: [{ ...frame, place }] };
    const plan = await planOf('dari,ke,arah\nB,A,tanpa arah\nA,C,tanpa arah\n', targetOf(hidden));
    expect(plan.counts).toEqual({
      newActors: 0,
      shownActors: 1,
      presentActors: 2,
      newTies: 1,
      presentTies: 1,
    });
  });

  it('is one step that undoes as a whole', async () => {
    const document = fakeDocument(project);
    const plan = await planOf('nama,sektor\nKUD,Koperasi\nBulog,Pemerintah\n', targetOf(project));
    document.apply(toImportEdit(bringIn(plan, ways()), new Map()));
    expect(document.steps()).toHaveLength(1);
    expect(Object.keys(document.getProject().actors)).toHaveLength(4);
    document.undo();
    expect(document.getProject()).toEqual(project);
  });

  it('comes beside what is there and moves nobody', async () => {
    const there = makeMap('A-B');
    const places = Object.values(there.frames[0]?.place ?? {});
    const brought = bringIn(await planOf('nama,x,y\nP,0,0\nQ,200,0\n', targetOf(there)), ways());
    const right = Math.max(...places.map(([x]) => x));
    for (const [x] of brought.places.values()) expect(x).toBeGreaterThan(right + 100);
    expect(toImportEdit(brought, new Map()).changes.filter(({ on }) => on === 'place')).toHaveLength(2);
  });

  it('says when it would be too much, and counts what two of the file say as one', async () => {
    const rows = Array.from({ length: 9_999 }, (_, row) => `Orang ke-${row} dari desa`);
    expect((await planOf(`nama\n${rows.join('\n')}\n`, targetOf(project))).tooMuch).toBe('actors');
    const twice = await planOf('id,nama\n1,KUD\n2,KUD\n', targetOf(project));
    expect(twice.counts).toMatchObject({ newActors: 1, presentActors: 1 });
  });
});
