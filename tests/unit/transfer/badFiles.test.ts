import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import i18next from 'i18next';
import { beforeAll, describe, expect, it } from 'vitest';
import { en } from '@/i18n/messages/en';
import { id } from '@/i18n/messages/id';
import type { Problem } from '@/model/problem';
import { build } from '@/samples/kite';
import { describeProblem } from '@/transfer/describeProblem';
import { bundleToProjects, fileToProject, projectsToBundle, projectToFile } from '@/transfer/rajutFile';

const ORIGIN = { savedAt: '2026-01-02T03:04:05.000Z', app: 'Rajut test' };
const SEED = 7_031_990;
const good = projectToFile(build('id'), ORIGIN);
const fixture = (name: string) => readFileSync(`tests/fixtures/files/${name}`, 'utf8');

/** A file around a project given as JSON text, so that it may hold what no program would write. */
const around = (project: string, head = '"version":1,"minReader":1') =>
  `{"format":"rajut",${head},"project":${project}}`;
const withProject = (fields: object) => around(JSON.stringify({ id: 'p', ...fields }));
const people = { a: { id: 'a', name: 'Ani' }, b: { id: 'b', name: 'Budi' } };
const withActor = (fields: object) => withProject({ actors: { a: { id: 'a', ...fields } } });
const withTie = (tie: object) =>
  withProject({
    actors: people,
    frames: [{ id: 'f', ties: { t: { id: 't', source: 'a', target: 'b', type: 'goods', ...tie } } }],
  });
const many = (count: number, entity: (key: string) => unknown) =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`k${index}`, entity(`k${index}`)]));

/** What is wrong with each file, in words; the file; the problem that must be found. */
const BAD: readonly (readonly [string, string, Problem])[] = [
  ['an empty file', '', { code: 'truncated', place: [] }],
  ['only blanks', ' \r\n\t ', { code: 'truncated', place: [] }],
  ['a file cut in the middle', good.slice(0, good.length / 2), { code: 'truncated', place: [] }],
  ['a file that lacks its last brace', good.trimEnd().slice(0, -1), { code: 'truncated', place: [] }],
  ['a web page of a guest network', fixture('page.html'), { code: 'notJson', place: [], line: 1 }],
  ['a CSV list', fixture('list.csv'), { code: 'notJson', place: [], line: 1 }],
  ['a trailing comma', fixture('trailing-comma.rajut.json'), { code: 'notJson', place: [], line: 4 }],
  ['two files in one', good + good, { code: 'notJson', place: [], line: good.split('\n').length }],
  ['single quotes', "{'format':'rajut'}", { code: 'notJson', place: [], line: 1 }],
  ['NaN as a number', withProject({}).replace('"p"', 'NaN'), { code: 'notJson', place: [], line: 1 }],
  [
    'UTF-16 read as UTF-8',
    `\uFFFD\uFFFD${[...good].join('\u0000')}`,
    { code: 'notJson', place: [], line: 1 },
  ],
  ['zip bytes', 'PK\u0003\u0004\u0014\u0000', { code: 'notJson', place: [], line: 1 }],
  ['a Kumu export', fixture('kumu.json'), { code: 'notRajut', place: [] }],
  ['GeoJSON', fixture('geo.json'), { code: 'notRajut', place: [] }],
  ['a JSON list', '[]', { code: 'notRajut', place: [] }],
  ['a JSON null', 'null', { code: 'notRajut', place: [] }],
  ['another format', '{"format":"kumu"}', { code: 'notRajut', place: [] }],
  ['no version', around('{}', '"x":1'), { code: 'missing', place: ['version'] }],
  ['a version in words', around('{}', '"version":"satu"'), { code: 'wrongKind', place: ['version'] }],
  ['version zero', around('{}', '"version":0'), { code: 'wrongKind', place: ['version'] }],
  [
    'a least reader in words',
    around('{}', '"version":1,"minReader":"2"'),
    { code: 'wrongKind', place: ['minReader'] },
  ],
  [
    'a newer version',
    around('{}', '"version":7,"minReader":5'),
    { code: 'newerVersion', place: [], limit: 7 },
  ],
  [
    'a newer version that names no least reader',
    around('{}', '"version":3'),
    { code: 'newerVersion', place: [], limit: 3 },
  ],
  ['no project', '{"format":"rajut","version":1}', { code: 'missing', place: ['project'] }],
  ['a list for a project', around('[]'), { code: 'wrongKind', place: ['project'] }],
  ['a project without id', around('{}'), { code: 'missing', place: ['id'] }],
  ['an empty id', around('{"id":""}'), { code: 'missing', place: ['id'] }],
  [
    '__proto__ among the actors',
    around('{"id":"p","actors":{"__proto__":{"id":"x"}}}'),
    { code: 'forbiddenKey', place: ['project', 'actors', '__proto__'] },
  ],
  [
    'constructor in an unknown field',
    withProject({ x: [{ constructor: 1 }] }),
    { code: 'forbiddenKey', place: ['project', 'x', '0', 'constructor'] },
  ],
  [
    'prototype in an actor',
    withActor({ prototype: {} }),
    { code: 'forbiddenKey', place: ['project', 'actors', 'a', 'prototype'] },
  ],
  [
    '65 levels',
    around(`{"id":"p","x":${'['.repeat(63)}${']'.repeat(63)}}`),
    { code: 'tooDeep', place: ['project', 'x', ...Array<string>(62).fill('0')], limit: 64 },
  ],
  ['more than 20 MB', `"${'x'.repeat(20_000_001)}"`, { code: 'tooLarge', place: [], limit: 20 }],
  [
    'more than 20 MB in UTF-8 only',
    `"${'界'.repeat(7_000_000)}"`,
    { code: 'tooLarge', place: [], limit: 20 },
  ],
  [
    '10,001 actors',
    withProject({ actors: many(10_001, (key) => ({ id: key })) }),
    { code: 'tooMany', place: ['actors'], limit: 10_000 },
  ],
  [
    '50,001 ties in a frame',
    withProject({
      actors: people,
      frames: [{ id: 'f', ties: many(50_001, (key) => ({ id: key, source: 'a', target: 'b', type: 'x' })) }],
    }),
    { code: 'tooMany', place: ['frames', '0', 'ties'], limit: 50_000 },
  ],
  [
    '201 frames',
    withProject({ frames: Array.from({ length: 201 }, (_, index) => ({ id: `f${index}` })) }),
    { code: 'tooMany', place: ['frames'], limit: 200 },
  ],
  [
    'a name of 201 characters',
    withActor({ name: 'x'.repeat(201) }),
    { code: 'tooLong', place: ['actors', 'a', 'name'], limit: 200 },
  ],
  [
    'an id of 65 characters',
    withProject({ actors: { ['x'.repeat(65)]: { id: 'x'.repeat(65) } } }),
    { code: 'tooLong', place: ['actors', 'x'.repeat(65)], limit: 64 },
  ],
  [
    'an actor under an empty name',
    withProject({ actors: { '': {} } }),
    { code: 'wrongKind', place: ['actors', ''] },
  ],
  ['a number for a title', withProject({ title: 4 }), { code: 'wrongKind', place: ['title'] }],
  ['a list of actors', withProject({ actors: [] }), { code: 'wrongKind', place: ['actors'] }],
  ['null for an actor', withProject({ actors: { a: null } }), { code: 'wrongKind', place: ['actors', 'a'] }],
  ['an unknown kind', withActor({ kind: 'robot' }), { code: 'wrongKind', place: ['actors', 'a', 'kind'] }],
  [
    'influence 9',
    withActor({ influence: 9 }),
    { code: 'outOfRange', place: ['actors', 'a', 'influence'], limit: 5 },
  ],
  ['stance −3', withActor({ stance: -3 }), { code: 'outOfRange', place: ['actors', 'a', 'stance'] }],
  [
    'a place in words',
    withProject({ actors: people, frames: [{ id: 'f', place: { a: ['kiri', 0] } }] }),
    { code: 'wrongKind', place: ['frames', '0', 'place', 'a', '0'] },
  ],
  [
    'a place beyond all scrolling',
    withProject({ actors: people, frames: [{ id: 'f', place: { a: [1e7, 0] } }] }),
    { code: 'outOfRange', place: ['frames', '0', 'place', 'a', '0'], limit: 1_000_000 },
  ],
  [
    'a place of nobody',
    withProject({ frames: [{ id: 'f', place: { hantu: [0, 0] } }] }),
    { code: 'danglingEnd', place: ['frames', '0', 'place', 'hantu'] },
  ],
  [
    'a tie from nobody',
    withTie({ source: 'hantu' }),
    { code: 'danglingEnd', place: ['frames', '0', 'ties', 't', 'source'] },
  ],
  [
    'a tie to an inherited property',
    withTie({ target: 'toString' }),
    { code: 'danglingEnd', place: ['frames', '0', 'ties', 't', 'target'] },
  ],
  ['a tie to itself', withTie({ target: 'a' }), { code: 'selfTie', place: ['frames', '0', 'ties', 't'] }],
  [
    'a tie without type',
    withTie({ type: undefined }),
    { code: 'missing', place: ['frames', '0', 'ties', 't', 'type'] },
  ],
  [
    'a tie under another id',
    withTie({ id: 'lain' }),
    { code: 'idMismatch', place: ['frames', '0', 'ties', 't', 'id'] },
  ],
  [
    'an actor under another id',
    withProject({ actors: { a: { id: 'b' } } }),
    { code: 'idMismatch', place: ['actors', 'a', 'id'] },
  ],
  [
    'two frames with one id',
    withProject({ frames: [{ id: 'f' }, { id: 'f' }] }),
    { code: 'duplicateId', place: ['frames', '1', 'id'] },
  ],
  [
    'a group with a ghost',
    withProject({ groups: { g: { id: 'g', members: ['hantu'] } } }),
    { code: 'danglingEnd', place: ['groups', 'g', 'members', '0'] },
  ],
];

beforeAll(async () => {
  await i18next.init({
    lng: 'id',
    resources: { id: { translation: id }, en: { translation: en } },
    interpolation: { escapeValue: false },
  });
});

describe('a bad file', () => {
  it.each(BAD)('is refused for %s', (_, text, problem) => {
    expect(fileToProject(text)).toEqual({ ok: false, problems: [problem] });
  });

  it.each(BAD)('gets a whole sentence in both languages for %s', (_, text) => {
    const reading = fileToProject(text);
    const [problem] = reading.ok ? [] : reading.problems;
    if (!problem) throw new Error('the file was accepted');
    for (const lng of ['id', 'en']) {
      const { message, values } = describeProblem(problem);
      const sentence = i18next.t(message, { ...values, lng });
      expect(sentence).toMatch(/^.{40,260}\.$/);
      expect(sentence).not.toMatch(/\{\{|undefined|“”/);
      if (problem.line !== undefined) expect(sentence).toContain(String(problem.line));
      if (problem.place.length > 0)
        expect(sentence).toContain(
          problem.place
            .slice(0, 3)
            .map((step) => step.slice(0, 40))
            .join(' › ')
            .slice(0, 40),
        );
    }
  });

  it('is told of all its problems at once, with their places', () => {
    const text = withProject({
      title: 1,
      actors: { a: { id: 'x', influence: 9 } },
      frames: [{ id: 'f', ties: { t: { id: 't', source: 'a', target: 'a', type: 'y' } } }],
    });
    const reading = fileToProject(text);
    expect(reading.ok ? [] : reading.problems.map(({ code, place }) => `${code} ${place.join('.')}`)).toEqual(
      [
        'wrongKind title',
        'outOfRange actors.a.influence',
        'idMismatch actors.a.id',
        'selfTie frames.0.ties.t',
      ],
    );
  });

  it('is told of at most 50 problems', () => {
    const reading = fileToProject(withProject({ actors: many(500, () => ({ id: 'same', name: 7 })) }));
    expect(reading.ok ? 0 : reading.problems.length).toBe(50);
  });

  it('spoils a bundle, with the place of the broken project', () => {
    const bundle = projectsToBundle([build('id')], ORIGIN).replace(
      '"projects": [',
      '"projects": [{"id":"p","title":3},',
    );
    expect(bundleToProjects(bundle)).toEqual({
      ok: false,
      problems: [{ code: 'wrongKind', place: ['projects', '0', 'title'] }],
    });
    expect(bundleToProjects('{"format":"rajut-bundle","version":1}')).toEqual({
      ok: false,
      problems: [{ code: 'missing', place: ['projects'] }],
    });
    expect(bundleToProjects('{"format":"rajut-bundle","version":1,"projects":[4]}')).toEqual({
      ok: false,
      problems: [{ code: 'wrongKind', place: ['projects', '0'] }],
    });
  });

  it('leaves the prototype of objects alone', () => {
    fileToProject(
      around('{"id":"p","__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}'),
    );
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });

  it('is called cut short wherever it was cut', () => {
    const ends = Array.from({ length: 300 }, (_, index) => Math.floor((index * (good.length - 3)) / 300) + 1);
    for (const end of ends) {
      expect(fileToProject(good.slice(0, end)), `cut at ${end}`).toEqual({
        ok: false,
        problems: [{ code: 'truncated', place: [] }],
      });
    }
  });

  it(`never throws, whatever its text or JSON (seed ${SEED})`, () => {
    const broken = fc
      .tuple(fc.nat(good.length), fc.nat(40), fc.string({ maxLength: 5, unit: 'binary' }))
      .map(([at, gone, instead]) => good.slice(0, at) + instead + good.slice(at + gone));
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.json(),
      fc.jsonValue().map((value) => around(JSON.stringify(value))),
      broken,
    );
    let refused = 0;
    fc.assert(
      fc.property(texts, (text) => {
        const readings = [fileToProject(text), bundleToProjects(text)];
        for (const reading of readings) {
          if (reading.ok) continue;
          refused += 1;
          expect(reading.problems.length).toBeGreaterThan(0);
          for (const problem of reading.problems) describeProblem(problem);
        }
      }),
      { seed: SEED, numRuns: 1_500 },
    );
    expect(refused).toBeGreaterThan(1_500);
  });
});

describe('a file of a newer version', () => {
  it('opens when it says that this version can read it, and keeps what is new', () => {
    const text = around(
      '{"id":"p","newThing":{"a":1},"actors":{"a":{"id":"a","mood":"calm"}}}',
      '"version":4,"minReader":1',
    );
    expect(fileToProject(text)).toMatchObject({
      ok: true,
      value: { newThing: { a: 1 }, actors: { a: { mood: 'calm' } } },
    });
  });
});

describe('a file at the limits', () => {
  it('opens with 10,000 actors, 50,000 ties and names of 200 characters', () => {
    const text = withProject({
      actors: many(10_000, (key) => ({ id: key, name: key.padEnd(200, 'x') })),
      frames: [
        { id: 'f', ties: many(50_000, (key) => ({ id: key, source: 'k1', target: 'k2', type: 'x' })) },
      ],
    });
    const reading = fileToProject(text);
    expect(reading.ok && Object.keys(reading.value.frames[0]?.ties ?? {}).length).toBe(50_000);
  });

  it('opens with 64 levels', () => {
    expect(fileToProject(around(`{"id":"p","x":${'['.repeat(62)}${']'.repeat(62)}}`)).ok).toBe(true);
  });
});
