import { describe, expect, it } from 'vitest';
import { makeMap } from '#tests/helpers/makeMap';
import { newActor, newFrame, newProject } from '@/model/defaults';
import { actorId, frameId, projectId } from '@/model/ids';
import { LIMITS } from '@/model/limits';
import type { Frame, Project } from '@/model/types';
import { nameKey } from '@/transfer/pasted/nameKey';
import { type AlikeAnswers, AS_ALIKE, planPasted } from '@/transfer/pasted/planPasted';
import { readPasted } from '@/transfer/pasted/readPasted';

function plan(project: Project, text: string, answers?: AlikeAnswers) {
  const [frame] = project.frames;
  if (!frame) throw new Error('plan: no frame');
  const isKnown = (key: string) => Object.values(project.actors).some(({ name }) => nameKey(name) === key);
  return planPasted(project, frame, readPasted(text, isKnown), answers);
}

/** A project whose first frame shows the named actors, with Rajut's own tie types. */
function withNames(...names: readonly string[]): Project {
  const actors = names.map((name, index) => newActor(actorId(`a${index}`), name));
  const frame: Frame = {
    ...newFrame(frameId('f'), 'Awal', 0),
    place: Object.fromEntries(actors.map(({ id }, index) => [id, [index * 200, 0]])),
  };
  const project = newProject(projectId('p'), 'Uji', frame);
  return { ...project, actors: Object.fromEntries(actors.map((actor) => [actor.id, actor])) };
}

const AWAY = newActor(actorId('away'), 'Sub Dolog');
/** KUD and Petani are in the first frame, Sub Dolog only in a later one. */
function karawang(): Project {
  const map = makeMap('Petani-KUD');
  const later: Frame = { ...newFrame(frameId('later'), 'Sesudah', 1), place: { [AWAY.id]: [0, 0] } };
  return { ...map, actors: { ...map.actors, [AWAY.id]: AWAY }, frames: [...map.frames, later] };
}

describe('names', () => {
  it('that nobody has are new, the others are found whatever their capitals and spaces', () => {
    const { fresh, present, elsewhere, skipped } = plan(karawang(), 'BRI\n petani \nsub  dolog\nbri');
    expect([...fresh.values()].map(({ name }) => name)).toEqual(['BRI']);
    expect([...present.values()].map(({ name }) => name)).toEqual(['Petani']);
    expect([...elsewhere.values()]).toEqual([AWAY]);
    expect(skipped.map(({ line, reason }) => `${line} ${reason}`)).toEqual(['2 present', '4 repeated']);
  });

  it.each([
    ['Kab. Karawang', 'kab karawang'],
    ['BankBRI', 'Bank BRI'],
    ['Dinas Pertanian', 'Dinas Petanian'],
    ['Dinas Pertanian', 'Dinas Pretanian'],
    ['Dinas Pertanian', 'Dinas Pertaniann'],
    ['Café Tani', 'Cafe Tani'],
  ])('%s and %s are asked about, and are one actor unless told otherwise', (there, pasted) => {
    const project = withNames(there);
    const asked = plan(project, pasted);
    expect(asked.alike.map(({ actor, answer }) => [actor.name, answer])).toEqual([[there, 'same']]);
    expect(asked.fresh.size).toBe(0);
    const told = plan(project, pasted, { forAll: 'same', single: new Map([[nameKey(pasted), 'new']]) });
    expect([...told.fresh.keys()]).toEqual([nameKey(pasted)]);
    expect(plan(project, pasted, { ...AS_ALIKE, forAll: 'new' }).fresh.size).toBe(1);
  });

  it.each([
    ['Desa 1', 'Desa 2'],
    ['Wilayah I', 'Wilayah II'],
    ['Budi', 'Badi'],
    ['Dinas Pertanian', 'Dinas Perikanan'],
    ['Dinas Pertanian', 'Dinas Pertanian Karawang'],
  ])('%s and %s are two', (there, pasted) => {
    const { fresh, alike } = plan(withNames(there), pasted);
    expect(alike).toEqual([]);
    expect(fresh.size).toBe(1);
  });

  it('stop at what a project can hold', () => {
    const many = Array.from({ length: LIMITS.actors + 5 }, (_, index) => `Aktor ${index}`);
    const { fresh, skipped } = plan(withNames('Bappeda'), many.join('\n'));
    expect(fresh.size).toBe(LIMITS.actors - 1);
    expect(skipped.map(({ reason }) => reason)).toEqual(Array(6).fill('tooMany'));
  });
});

describe('ties', () => {
  it('use the actors that are there and make the others', () => {
    const { fresh, ties } = plan(karawang(), 'petani -> BRI: Kredit\nBRI -> Sub Dolog');
    expect([...fresh.keys()]).toEqual(['bri']);
    expect(ties.map(({ source, target }) => `${source} ${target}`)).toEqual(['petani bri', 'bri sub dolog']);
  });

  it('end at the actor that an alike name means', () => {
    const { ties, skipped } = plan(
      withNames('Dinas Pertanian', 'KUD'),
      'Dinas Petanian -> KUD\nDinas Petanian -> Dinas Pertanian',
    );
    expect(ties.map(({ source, target }) => `${source} ${target}`)).toEqual(['dinas pertanian kud']);
    expect(skipped.map(({ reason }) => reason)).toEqual(['selfTie']);
  });

  it('are not made twice, whichever way round they are written', () => {
    const { ties, skipped } = plan(karawang(), 'KUD -- Petani\nA -> B\na -> b\nA -- B\nB -- A\nA -> a');
    expect(ties).toHaveLength(2);
    expect(skipped.map(({ line, reason }) => `${line} ${reason}`)).toEqual([
      '1 present',
      '3 repeated',
      '5 repeated',
      '6 selfTie',
    ]);
  });

  it('find their type by name in either language, else make one', () => {
    const { types } = plan(
      withNames(),
      'A->B: information\nA->C: Komunikasi\nA->D: kredit\nA->E: Gotong royong\nA->F: gotong  royong',
    );
    expect(
      [...types.values()].map((type) =>
        type.is === 'there' ? type.type.id : type.is === 'preset' ? type.preset : type.name,
      ),
    ).toEqual(['information', 'communication', 'credit', 'Gotong royong']);
  });
});

it('plans 5,000 names against 5,000', () => {
  const words = ['Kelompok', 'Tani', 'Sejahtera', 'Karawang', 'Kecamatan'];
  const there = Array.from(
    { length: LIMITS.actors - 5000 },
    (_, index) => `${words.join(' ')} ${index.toString(36)}`,
  );
  const project = withNames(...there);
  const text = there.map((name) => name.replace('Tani', 'Tanu')).join('\n');
  const { fresh } = plan(project, text);
  expect(fresh.size).toBe(5000);
});
