import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import measures from '#tests/fixtures/analysis/measures.json';
import { analyseCommand, type Outcome } from '@/cli/analyseCommand';
import { en } from '@/cli/content/en';
import { id } from '@/cli/content/id';
import { build } from '@/samples/karawang';
import { NETWORK_PROBLEMS, REMARKS } from '@/transfer/network/types';
import { parseCells } from '@/transfer/pasted/parseCells';
import { projectToFile } from '@/transfer/rajutFile';

type Files = Readonly<Record<string, string | Uint8Array>>;

const KARAWANG = projectToFile(build('id'), { savedAt: '2026-01-02T03:04:05.000Z', app: 'Rajut test' });

/** Runs the command on files in memory. */
function analyse(
  words: readonly string[],
  files: Files = {},
): Outcome & { readonly told: readonly string[] } {
  const told: string[] = [];
  const outcome = analyseCommand(words, {
    language: 'en',
    tell: (sentence) => void told.push(sentence),
    readFile: (path) => {
      const content = files[path];
      if (content === undefined) return path === 'folder' ? 'directory' : 'missing';
      return typeof content === 'string' ? new TextEncoder().encode(content) : content;
    },
  });
  return { ...outcome, told };
}

/** An edge list of a network of the fixtures. */
const listOf = ({
  actors,
  ties,
}: {
  readonly actors: readonly string[];
  readonly ties: readonly string[][];
}) =>
  ['source,target', ...ties.map((ends) => ends.join(',')), ...actors.map((actor) => `${actor},`)].join('\n');

const COLUMNS =
  'id,name,degree,in_degree,out_degree,betweenness,betweenness_raw,closeness,harmonic,eigenvector,pagerank,clustering,constraint,effective_size,eccentricity,core,reach2,component,cluster,bargaining,roles';

function rowsOf(csv: string): readonly Readonly<Record<string, string>>[] {
  const [head, ...rows] = parseCells(csv, ',');
  expect(head?.cells.join(',')).toBe(COLUMNS);
  return rows.map(({ cells }) =>
    Object.fromEntries(cells.map((cell, index) => [head?.cells[index] ?? '', cell])),
  );
}

const numberIn = (cell: string | undefined) => (cell === undefined || cell === '' ? null : Number(cell));

describe('a file of another program', () => {
  it('is measured as it is, or answered as the app answers it', () => {
    const read = analyse(['a.net', '--csv'], { 'a.net': '*Vertices 2\n1 "A"\n2 "B"\n*Edges\n1 2\n' });
    expect([read.code, read.err]).toEqual([0, '']);
    expect(rowsOf(read.out).map(({ name }) => name)).toEqual(['A', 'B']);
    const refused = analyse(['a.net'], { 'a.net': '*Vertices 2\nsatu "A"\n' });
    expect(refused.code).toBe(2);
    expect(refused.err).toMatch(/^a\.net: Line 2: .satu. is no number/);
  });
});

describe('the table of actors', () => {
  it.each(Object.entries(measures.networks))('says of %s what networkx and igraph say', (_, reference) => {
    const { out, err, code } = analyse(['a.csv', '--csv'], { 'a.csv': listOf(reference) });
    expect([code, err]).toEqual([0, '']);
    const rows = rowsOf(out);
    expect(rows.map(({ id }) => id)).toEqual(reference.actors);
    const known: Readonly<Record<string, Readonly<Record<string, number | null>>>> = {
      degree: reference.degree.raw,
      betweenness: reference.betweenness.values,
      betweenness_raw: reference.betweenness.raw,
      closeness: reference.closeness.values,
      eigenvector: reference.eigenvector.values,
      clustering: reference.clustering.values,
    };
    for (const row of rows) {
      for (const [column, values] of Object.entries(known)) {
        const expected = values[row.id ?? ''] ?? null;
        const near = expected === null ? null : expect.closeTo(expected, 9);
        expect(numberIn(row[column]), `${column} of ${row.id}`).toEqual(near);
      }
    }
  });

  it('has the roles of the kite, and empty cells where a measure has no meaning', () => {
    const rows = rowsOf(analyse(['k.csv', '--csv'], { 'k.csv': listOf(measures.networks.kite) }).out);
    expect(Object.fromEntries(rows.map(({ id, roles }) => [id, roles]))).toMatchObject({
      A: '',
      D: 'hub',
      F: 'closeness|spanner',
      H: 'broker|spanner',
      J: 'peripheral',
    });
    expect(rows.at(-1)).toMatchObject({
      id: 'J',
      clustering: '',
      in_degree: '',
      out_degree: '',
      eccentricity: '4',
    });
  });

  it('leaves empty what an isolate does not have', () => {
    const [alone] = rowsOf(analyse(['a.csv', '--csv'], { 'a.csv': 'A,\nB,C\nC,D\n' }).out);
    expect(alone).toMatchObject({
      id: 'A',
      degree: '0',
      closeness: '0',
      eigenvector: '',
      constraint: '',
      eccentricity: '',
      component: '2',
      roles: expect.stringContaining('isolate'),
    });
  });

  it('numbers parts from the largest', () => {
    const rows = rowsOf(analyse(['a.csv', '--csv'], { 'a.csv': 'A,B\nX,Y\nY,Z\n' }).out);
    expect(rows.map(({ id, component }) => `${id}${component}`)).toEqual(['A2', 'B2', 'X1', 'Y1', 'Z1']);
  });
});

describe('the network as JSON', () => {
  it('has every field of the contract, undefined as null', () => {
    const { out } = analyse(['k.csv', '--json'], { 'k.csv': listOf(measures.networks.kite) });
    const content = JSON.parse(out);
    expect(Object.keys(content)).toEqual(['network', 'actors', 'ties']);
    expect(Object.keys(content.network)).toEqual(
      'n,m,density,components,isolates,fragmentation,diameter,mean_path,connected_share,efficiency,transitivity,mean_clustering,reciprocity,degree_centralization,betweenness_centralization,closeness_centralization,modularity,clusters,core_fit,core,stage,stage_scores,stage_confidence'.split(
        ',',
      ),
    );
    expect(content.network).toMatchObject({
      n: 10,
      m: 18,
      density: 0.4,
      components: 1,
      isolates: 0,
      diameter: 4,
    });
    expect(Object.keys(content.actors[0]).join(',')).toBe(COLUMNS);
    expect(content.actors[9]).toMatchObject({ id: 'J', clustering: null, roles: 'peripheral' });
    expect(content.ties).toHaveLength(18);
    expect(Object.keys(content.ties[0])).toEqual(['source', 'target', 'betweenness', 'bridge']);
    expect(content.ties[0]).toMatchObject({ source: 'A', target: 'B', bridge: false });
    expect(content.ties.at(-1)).toEqual({ source: 'I', target: 'J', betweenness: 9, bridge: true });
    expect(content.network.core.length).toBeGreaterThan(2);
    expect(['SF', 'HS', 'MH', 'CP']).toContain(content.network.stage);
    expect(Object.keys(content.network.stage_scores)).toEqual(['SF', 'HS', 'MH', 'CP']);
    expect(content.network.stage_confidence).toBeGreaterThanOrEqual(0);
  });

  it('of one actor has no number that is none', () => {
    const { network } = JSON.parse(analyse(['a.csv', '--json'], { 'a.csv': 'A,\n' }).out);
    expect(network).toMatchObject({
      n: 1,
      m: 0,
      density: 0,
      fragmentation: null,
      diameter: null,
      mean_path: null,
    });
  });

  it('is the same however the rows and their ends are turned', () => {
    const { kite } = measures.networks;
    const turned = {
      actors: [...kite.actors].reverse(),
      ties: kite.ties.map((ends) => [...ends].reverse()).reverse(),
    };
    const json = (network: Parameters<typeof listOf>[0]) =>
      analyse(['a', '--json'], { a: listOf(network) }).out;
    expect(json(turned)).toBe(json(kite));
  });
});

describe('the summary', () => {
  it('is for a person: figures, sentences and the actors, in the language that is asked for', () => {
    const files = { 'k.csv': listOf(measures.networks.kite) };
    const english = analyse(['k.csv'], files).out;
    expect(english).toContain('H is the main broker');
    expect(english).toMatch(/\n {2}Stage +\S/);
    expect(english).toMatch(/\n {2}D +6 +0\.102 +0\.600 {2}Hub\n/);
    const indonesian = analyse(['k.csv', '--lang', 'id'], files).out;
    expect(indonesian).toContain('0,102');
    expect(indonesian).not.toMatch(/[\u2060\u200b]/);
  });

  it('says how many actors it does not list', () => {
    const rows = Array.from({ length: 20 }, (_, index) => `a${index},b`).join('\n');
    expect(analyse(['a.csv'], { 'a.csv': rows }).out).toContain('6 more actors');
  });
});

describe('what is counted', () => {
  const TYPED = 'source,target,type\nA,B,uang\nB,C,Gabah\nC,D,gabah\nD,E,\n';

  it('are only ties of the types that are asked for', () => {
    const { out, err } = analyse(['t.csv', '--json', '--types', 'GABAH'], { 't.csv': TYPED });
    expect(JSON.parse(out).network).toMatchObject({ n: 5, m: 2 });
    expect(err).toBe('t.csv: 2 ties do not count because of your choice or because they are only planned.\n');
    expect(
      JSON.parse(analyse(['t.csv', '--json', '--types=gabah,uang'], { 't.csv': TYPED }).out).network.m,
    ).toBe(3);
  });

  it('is refused for a type that nobody has, naming those that there are', () => {
    expect(analyse(['t.csv', '--types', 'beras'], { 't.csv': TYPED })).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringMatching(/no tie type "beras".*uang, Gabah/),
    });
    expect(analyse(['t.csv', '--types', 'beras'], { 't.csv': 'A,B\n' }).err).toContain('name no type');
  });

  it('is the first frame of a project, or the one that is named', () => {
    const files = { 'k.rajut.json': KARAWANG };
    const of = (...more: string[]) =>
      JSON.parse(analyse(['k.rajut.json', '--json', ...more], files).out).network.n;
    expect(of()).toBe(6);
    expect(of('--frame', '2')).toBe(9);
    expect(of('--frame', 'sesudah')).toBe(9);
    expect(analyse(['k.rajut.json', '--frame', 'x'], files)).toMatchObject({
      code: 2,
      err: expect.stringMatching(/1 Sebelum.*2 Sesudah/),
    });
  });

  it('knows tie types of a project by their names in both languages', () => {
    const files = { 'k.rajut.json': KARAWANG };
    const of = (type: string) =>
      JSON.parse(analyse(['k.rajut.json', '--json', '--frame', '2', '--types', type], files).out).network.m;
    expect(of('credit')).toBe(of('Kredit'));
    expect(of('credit')).toBeGreaterThan(0);
  });

  it('counts arrows apart when they are followed', () => {
    const { out, err } = analyse(['a.csv', '--json', '--directed'], { 'a.csv': 'A,B\nB,A\nB,C\n' });
    expect(err).toBe('');
    const { network, actors } = JSON.parse(out);
    expect(network).toMatchObject({ m: 3, density: 0.5, reciprocity: expect.closeTo(2 / 3, 12) });
    expect(actors[1]).toMatchObject({ id: 'B', degree: 2, in_degree: 1, out_degree: 2 });
  });

  it('tells what was merged', () => {
    const { err, out } = analyse(['a.csv', '--json'], { 'a.csv': 'A,B\nB,A\nA,B\nA,A\n' });
    expect(JSON.parse(out).network).toMatchObject({ n: 2, m: 1 });
    expect(err.split('\n')).toEqual([
      'a.csv: 1 tie from an actor to itself is left out (on line 4).',
      'a.csv: 1 tie repeats an earlier one and is merged with it (on line 3).',
      'a.csv: 1 tie joins two actors that are tied already and is counted with that tie.',
      '',
    ]);
  });
});

describe('the words of the terminal', () => {
  it.each([
    ['Indonesian', id],
    ['English', en],
  ])('are whole sentences for every problem and remark in %s', (_, texts) => {
    const place = { line: 12, detail: 'xyz' };
    const sentences = [
      ...NETWORK_PROBLEMS.flatMap((code) => [
        texts.problems[code](place),
        texts.problems[code]({ ...place, line: 0 }),
      ]),
      ...REMARKS.flatMap((kind) => [1, 3].map((count) => texts.remarks[kind]({ ...place, count }))),
    ];
    expect(sentences.length).toBe(2 * (NETWORK_PROBLEMS.length + REMARKS.length));
    for (const sentence of sentences) expect(sentence).toMatch(/^[\p{Lu}\d](?!.*(undefined|NaN|!)).*\.$/u);
  });
});

describe('a wrong command', () => {
  it.each([
    ['no file', [], /Name the file[\s\S]*Usage/],
    ['two files', ['a.csv', 'b.csv'], /"b.csv" is a second/],
    ['an unknown option', ['a.csv', '--xml'], /no option "--xml"[\s\S]*--help/],
    ['an option without its value', ['a.csv', '--types'], /"--types" needs a value/],
    [
      'an option with another in the place of its value',
      ['a.csv', '--types', '--csv'],
      /"--types" needs a value/,
    ],
    ['a value for an option that takes none', ['a.csv', '--csv=yes'], /"--csv" takes no value/],
    ['two forms', ['a.csv', '--csv', '--json'], /Choose one/],
    ['an unknown language', ['a.csv', '--lang', 'fr'], /no language "fr"/],
    ['a missing file', ['gone.csv'], /gone\.csv: There is no such file/],
    ['a folder', ['folder'], /folder: This is a folder/],
    ['an empty file', ['empty.csv'], /empty\.csv: This file is empty/],
    ['a heading alone', ['head.csv'], /head\.csv: Line 1: There are names of columns/],
    ['a picture', ['picture.png'], /picture\.png: This file is not text/],
    ['malformed XML', ['wrong.graphml'], /wrong\.graphml: Line 2: This XML is malformed/],
    ['a broken project', ['wrong.rajut.json'], /wrong\.rajut\.json: .*line 1/],
    ['a state of an edge list', ['a.csv', '--frame', '1'], /Only a \.rajut\.json holds states/],
  ])('is answered on stderr with 2 and nothing on stdout: %s', (_, words, sentence) => {
    const files = {
      'a.csv': 'A,B\n',
      'empty.csv': '',
      'head.csv': 'source,target\n',
      'picture.png': new Uint8Array(readFileSync('docs/editor.png')),
      'wrong.graphml': '<graphml>\n</graph>',
      'wrong.rajut.json': '{"format":rajut}',
    };
    expect(analyse(words, files)).toMatchObject({ code: 2, out: '', err: expect.stringMatching(sentence) });
    const inIndonesian = analyse([...words, '--lang', 'id'], files);
    if (!words.includes('--lang')) expect(inIndonesian.err).not.toMatch(sentence);
  });

  it('gets help when it asks for it', () => {
    expect(analyse(['--help'])).toMatchObject({
      code: 0,
      err: '',
      out: expect.stringContaining('--directed'),
    });
    expect(analyse(['-h', '--lang', 'id']).out).toContain('Pemakaian');
  });

  it('takes what follows -- for a file', () => {
    expect(analyse(['--csv', '--', '--odd.csv'], { '--odd.csv': 'A,B\n' }).code).toBe(0);
  });
});
