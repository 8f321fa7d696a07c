import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { build } from '@/samples/karawang';
import { networkToProject } from '@/transfer/network/networkToProject';
import { readNetworkFile } from '@/transfer/network/readNetworkFile';
import { projectsToBundle, projectToFile } from '@/transfer/rajutFile';
import { bytesOf, networkIn, problemIn } from './read';

const ORIGIN = { savedAt: '2026-01-02T03:04:05.000Z', app: 'Rajut test' };
const SEED = 90_210;

describe('a file with a network', () => {
  it('is known by its content, whatever it is called', () => {
    const project = build('id');
    expect(readNetworkFile(bytesOf(projectToFile(project, ORIGIN)))).toMatchObject({
      ok: true,
      kind: 'project',
      project: { title: project.title },
      remarks: [],
    });
    expect(networkIn('A,B\n').ties).toHaveLength(1);
    expect(networkIn('<graphml><graph><node id="a"/></graph></graphml>').actors).toHaveLength(1);
    expect(networkIn('[A],B\n').actors.map(({ id }) => id)).toEqual(['[A]', 'B']);
  });

  it('with several projects says that only the first is read', () => {
    const bundle = projectsToBundle([build('id'), build('en')], ORIGIN);
    expect(readNetworkFile(bytesOf(bundle))).toMatchObject({
      kind: 'project',
      remarks: [{ kind: 'otherProjects', count: 2 }],
    });
  });

  it('of JSON that is no project is answered as the app answers it', () => {
    expect(readNetworkFile(bytesOf('{"nodes":[]}'))).toMatchObject({ problems: [{ code: 'notRajut' }] });
    expect(readNetworkFile(bytesOf('[{"data":{}}]'))).toMatchObject({ problems: [{ code: 'notRajut' }] });
    expect(readNetworkFile(bytesOf('{"a":1,\n}'))).toMatchObject({
      problems: [{ code: 'notJson', line: 2 }],
    });
  });

  it.each([
    ['Pajek', '*Vertices 2\n1 "A"\n2 "B"\n*Arcs\n1 2 3\n'],
    ['UCINET', 'dl n=2 format=edgelist1\nlabels:\nA,B\ndata:\n1 2 3\n'],
    [
      'GML',
      'graph [ directed 1 node [ id 1 label "A" ] node [ id 2 label "B" ] edge [ source 1 target 2 value 3 ] ]',
    ],
    [
      'node-link JSON',
      '{"directed":true,"nodes":[{"id":"A"},{"id":"B"}],"links":[{"source":"A","target":"B","weight":3}]}',
    ],
    ['Kumu', '{"elements":[{"label":"A"},{"label":"B"}],"connections":[{"from":"A","to":"B","strength":3}]}'],
  ])('is read as the app reads it: %s', (_, file) => {
    const network = networkIn(file);
    expect(network.actors.map(({ name }) => name)).toEqual(['A', 'B']);
    expect(network.ties).toMatchObject([{ direction: 'forward', strength: 'strong' }]);
  });

  it('of another program says what is wrong as the app says it', () => {
    const file = readNetworkFile(bytesOf('*Vertices dua\n'));
    expect(file).toMatchObject({ ok: false, kind: 'import', problem: { code: 'notNumber', line: 1 } });
  });

  it.each([
    ['a picture', readFileSync('docs/editor.png')],
    ['a spreadsheet', bytesOf('PK\u0003\u0004\u0014\u0000\u0006\u0000[Content_Types].xml')],
    ['a PDF', bytesOf('%PDF-1.7\n1 0 obj\n')],
    ['zeros', new Uint8Array(5000)],
    ['UTF-32', new Uint8Array([0xff, 0xfe, 0, 0, 0x41, 0, 0, 0, 0x2c, 0, 0, 0, 0x42, 0, 0, 0])],
  ])('is no text: %s', (_, bytes) => {
    expect(problemIn(new Uint8Array(bytes))).toMatchObject({ code: 'binary' });
  });

  it('never makes the reader throw, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expect(typeof readNetworkFile(bytes).ok).toBe('boolean');
      }),
      { seed: SEED, numRuns: 500 },
    );
  });

  it('becomes a project with everybody and every tie in one frame', () => {
    const network = networkIn('source,target,type\n__proto__,B,uang\nB,C,\nD,,\n');
    const project = networkToProject(network, 'berkas.csv');
    expect(Object.keys(project.actors).sort()).toEqual(['B', 'C', 'D', '__proto__']);
    expect(Object.values(project.frames[0]?.ties ?? {})).toHaveLength(2);
    expect(Object.values(project.tieTypes).map(({ name }) => name)).toEqual(['uang', '']);
  });
});
