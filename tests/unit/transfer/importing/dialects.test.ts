import { describe, expect, it } from 'vitest';
import { planImport } from '@/transfer/importing/planImport';
import { recognise } from '@/transfer/importing/recognise';
import type { ReadNetworkFile } from '@/transfer/importing/types';
import { bytesOf, networkIn, remarksOf, tiesOf } from './read';

const placesOf = ({ network }: ReadNetworkFile) => network.actors.map(({ place }) => place);
const coloursOf = ({ network }: ReadNetworkFile) => network.actors.map(({ colour }) => colour);
const saidOf = (reading: ReadNetworkFile) =>
  planImport(reading, 'new').actors.map(({ name, said }) => ({ name, ...said }));

describe('Kumu', () => {
  it('is read as the blueprint that people write, types as sectors, elements of ties made', async () => {
    const reading = await networkIn(
      JSON.stringify({
        elements: [
          { label: 'Bappeda', type: 'Pemerintah', tags: ['Government'], description: 'Perencana' },
          { label: 'KUD', type: 'Organisasi' },
        ],
        connections: [
          { from: 'Bappeda', to: 'kud', type: 'informasi', direction: 'mutual' },
          { from: 'KUD', to: 'Bulog', direction: 'undirected', strength: 3 },
        ],
      }),
    );
    expect(reading.format).toBe('kumu');
    expect(tiesOf(reading)).toEqual(['Bappeda <-> KUD: informasi', 'KUD - Bulog (3)']);
    expect(saidOf(reading)).toEqual([
      { name: 'Bappeda', sector: 'government', notes: 'Perencana\ntags: Government' },
      { name: 'KUD', kind: 'organisation' },
      { name: 'Bulog' },
    ]);
    expect(remarksOf(reading)).toEqual([['fromTies', 1, 0]]);
  });

  it('is read as its full export, with the places of its map', async () => {
    const reading = await networkIn(
      JSON.stringify({
        elements: [
          {
            _id: 'elem-1',
            attributes: { label: 'Petani', 'element type': 'Masyarakat', Pengaruh: '2', lahan: 3 },
          },
          { _id: 'elem-2', attributes: { label: 'Tengkulak' } },
        ],
        connections: [
          {
            _id: 'conn-1',
            from: 'elem-1',
            to: 'elem-2',
            direction: 'directed',
            attributes: { 'connection type': 'uang' },
          },
          { _id: 'conn-2', from: 'elem-1', to: 'elem-9', direction: 'directed', attributes: {} },
        ],
        maps: [{ _id: 'map-1', elements: [{ _id: 'e', element: 'elem-1', position: { x: 100, y: -50 } }] }],
      }),
    );
    expect(tiesOf(reading)).toEqual(['Petani -> Tengkulak: uang']);
    expect(placesOf(reading)).toEqual([[100, -50], null]);
    expect(remarksOf(reading)).toEqual([['danglingEnds', 1, 0]]);
    expect(saidOf(reading)[0]).toEqual({
      name: 'Petani',
      sector: 'community',
      influence: 2,
      notes: 'lahan: 3',
    });
  });
});

describe('GEXF 1.3', () => {
  it('is read with places turned over, colours, declared attributes and their standards', async () => {
    const reading = await networkIn(`<?xml version="1.0"?>
      <gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3"><graph defaultedgetype="mutual">
      <attributes class="node"><attribute id="0" title="Sektor" type="string"/>
        <attribute id="1" title="aktif" type="boolean"><default>true</default></attribute></attributes>
      <nodes>
        <node id="a" label="A"><attvalues><attvalue for="0" value="media"/></attvalues>
          <viz:color r="255" g="0" b="16"/><viz:position x="12.5" y="40"/><viz:size value="9"/></node>
        <node id="b" label="B"><viz:color hex="#00ff00"/></node>
      </nodes><edges><edge id="0" source="a" target="b" label="berita" weight="2.5"/></edges></graph></gexf>`);
    expect(placesOf(reading)).toEqual([[12.5, -40], null]);
    expect(coloursOf(reading)).toEqual(['#ff0010', '#00ff00']);
    expect(reading.network.actors.map(({ values }) => values)).toEqual([
      { sector: 'media', aktif: true },
      { aktif: true },
    ]);
    expect(tiesOf(reading)).toEqual(['A <-> B (2.5)']);
    expect(reading.network.ties[0]?.values).toEqual({ flow: 'berita' });
  });
});

describe('GraphML', () => {
  it('of yEd is read with labels, places, colours and what its arrows say', async () => {
    const node = (id: string, label: string, x: number) =>
      `<node id="${id}"><data key="d0"><y:ShapeNode><y:Geometry x="${x}" y="20" width="30" height="10"/><y:Fill color="#FFCC00"/><y:NodeLabel>${label}</y:NodeLabel></y:ShapeNode></data></node>`;
    const edge = (source: string, target: string, tail: string, head: string) =>
      `<edge source="${source}" target="${target}"><data key="d1"><y:PolyLineEdge><y:Arrows source="${tail}" target="${head}"/><y:EdgeLabel>gabah</y:EdgeLabel></y:PolyLineEdge></data></edge>`;
    const reading = await networkIn(
      `<graphml xmlns:y="http://www.yworks.com/xml/graphml"><key id="d0" for="node" yfiles.type="nodegraphics"/><key id="d1" for="edge" yfiles.type="edgegraphics"/><graph edgedefault="directed">${node('n0', 'A', 0)}${node('n1', 'B', 100)}${edge('n0', 'n1', 'none', 'standard')}${edge('n0', 'n1', 'none', 'none')}${edge('n0', 'n1', 'standard', 'none')}${edge('n0', 'n1', 'white_delta', 'standard')}</graph></graphml>`,
    );
    expect(tiesOf(reading)).toEqual(['A -> B', 'A - B', 'B -> A', 'A <-> B']);
    expect(placesOf(reading)).toEqual([
      [15, 25],
      [115, 25],
    ]);
    expect(coloursOf(reading)).toEqual(['#ffcc00', '#ffcc00']);
    expect(reading.network.ties[0]?.values).toEqual({ flow: 'gabah' });
  });

  it('of Gephi is read with places, and colours from three numbers', async () => {
    const key = (name: string, of: string, type: string) =>
      `<key attr.name="${name}" attr.type="${type}" for="${of}" id="${name}"/>`;
    const data = (name: string, value: string | number) => `<data key="${name}">${value}</data>`;
    const reading = await networkIn(
      `<graphml>${key('label', 'node', 'string')}${key('r', 'node', 'int')}${key('g', 'node', 'int')}${key('b', 'node', 'int')}${key('x', 'node', 'float')}${key('y', 'node', 'float')}${key('weight', 'edge', 'double')}<graph edgedefault="undirected"><node id="1">${data('label', 'A')}${data('r', 1)}${data('g', 2)}${data('b', 3)}${data('x', 10)}${data('y', 20)}</node><node id="2">${data('label', 'B')}</node><edge source="1" target="2">${data('weight', 1.5)}</edge></graph></graphml>`,
    );
    expect(placesOf(reading)).toEqual([[10, -20], null]);
    expect(coloursOf(reading)).toEqual(['#010203', null]);
    expect(reading.network.actors[0]?.values).toEqual({});
    expect(tiesOf(reading)).toEqual(['A - B (1.5)']);
  });
});

describe('Pajek', () => {
  it('is read with quoted labels, places, colours, arcs, edges, lists and relations', async () => {
    const reading = await networkIn(`% dari lokakarya
*Network Gabah
*Vertices 4
1 "Dinas Pertanian" 0.1 0.2 0.5 ellipse ic Red bc Black
2 "KUD ""Jaya""" 0.3 0.4
3 Petani
4 "Bank"
*Arcs :1 "uang"
1 2 2.5 c Blue
*Edges :2 "informasi"
2 3
*Arcslist :1 "uang"
3 1 4
*Edgeslist :2 "informasi"
4 1 2
`);
    expect(tiesOf(reading)).toEqual([
      'Dinas Pertanian -> KUD "Jaya": uang (2.5)',
      'KUD "Jaya" - Petani: informasi',
      'Petani -> Dinas Pertanian: uang',
      'Petani -> Bank: uang',
      'Bank - Dinas Pertanian: informasi',
      'Bank - KUD "Jaya": informasi',
    ]);
    expect(placesOf(reading)).toEqual([[100, 200], [300, 400], null, null]);
    expect(coloursOf(reading)).toEqual(['#ff0000', null, null, null]);
    expect(remarksOf(reading)).toEqual([['relations', 2, 0]]);
  });

  it('is read as a matrix, of one kind of actors and of two', async () => {
    const one = await networkIn('*Vertices 3\n1 "A"\n2 "B"\n3 "C"\n*Matrix\n0 1 0\n1 0 2\n0 2 0\n');
    expect(tiesOf(one)).toEqual(['A - B (1)', 'B - C (2)']);
    const arrows = await networkIn('*Vertices 2\n1 "A"\n2 "B"\n*Matrix\n0 1\n0 0\n');
    expect(tiesOf(arrows)).toEqual(['A -> B (1)']);
    const two = await networkIn(
      '*Vertices 5 2\n1 "A"\n2 "B"\n3 "Rapat"\n4 "Panen"\n5 "Arisan"\n*Matrix\n1 0 1\n0 1 0\n',
    );
    expect(tiesOf(two)).toEqual(['A - Rapat (1)', 'A - Arisan (1)', 'B - Panen (1)']);
  });

  it('of a project is read with its partitions as attributes', async () => {
    const reading = await networkIn(
      '*Network Satu\n*Vertices 2\n1 "A"\n2 "B"\n*Edges\n1 2\n\n*Partition sektor\n*Vertices 2\n3\n4\n',
    );
    expect(reading.network.actors.map(({ values }) => values)).toEqual([{ sector: 3 }, { sector: 4 }]);
  });
});

describe('UCINET', () => {
  it.each([
    ['a full matrix', 'dl n=3 format=fullmatrix\nlabels:\nA,B,C\ndata:\n0 1 0\n1 0 2\n0 2 0\n'],
    [
      'spaces round the signs',
      'DL N = 3, NM = 1\nFORMAT = FULLMATRIX DIAGONAL PRESENT\nLABELS:\nA\nB\nC\nDATA:\n0 1 0 1 0 2 0 2 0\n',
    ],
    [
      'row and column labels',
      'dl nr=3 nc=3 format=fm\nrow labels:\nA B C\ncolumn labels:\nA B C\ndata:\n0 1 0\n1 0 2\n0 2 0\n',
    ],
    [
      'labels embedded',
      'dl n=3 format=fullmatrix\nlabels embedded\ndata:\n  A B C\nA 0 1 0\nB 1 0 2\nC 0 2 0\n',
    ],
    [
      'the lower half without the diagonal',
      'dl n=3 format=lowerhalf diagonal=absent\nlabels:\nA,B,C\ndata:\n1\n0 2\n',
    ],
    ['the upper half', 'dl n=3 format=upperhalf\nlabels:\nA,B,C\ndata:\n0 1 0\n0 2\n0\n'],
  ])('is the same with %s', async (_, file) => {
    const reading = await networkIn(file);
    expect(reading.format).toBe('ucinet');
    const ends = tiesOf(reading).map((tie) => tie.replace(/^(B|C) - (A|B)/, '$2 - $1'));
    expect(ends.sort()).toEqual(['A - B (1)', 'B - C (2)']);
    expect(reading.network.actors.map(({ name }) => name)).toEqual(['A', 'B', 'C']);
  });

  it('is read as lists, by number and by name', async () => {
    const edges = await networkIn(
      'dl n=3 format=edgelist1\nlabels:\n"Dinas Tani","KUD",Bank\ndata:\n1 2 3\n3 1\n',
    );
    expect(tiesOf(edges)).toEqual(['Dinas Tani -> KUD (3)', 'Bank -> Dinas Tani (1)']);
    const embedded = await networkIn('dl n=3 format=edgelist1\nlabels embedded\ndata:\nA B 2\nB C\n');
    expect(tiesOf(embedded)).toEqual(['A -> B (2)', 'B -> C (1)']);
    const nodes = await networkIn('dl n=4 format=nodelist1\nlabels:\nA B C D\ndata:\n1 2 3\n3 4\n');
    expect(tiesOf(nodes)).toEqual(['A -> B', 'A -> C', 'C -> D']);
  });

  it('is read as two kinds of actors, and as several relations', async () => {
    const two = await networkIn(
      'dl nr=2 nc=3\nrow labels: A B\ncolumn labels: Rapat Panen Arisan\ndata:\n1 0 1\n0 1 0\n',
    );
    expect(tiesOf(two)).toEqual(['A - Rapat (1)', 'A - Arisan (1)', 'B - Panen (1)']);
    const many = await networkIn(
      'dl n=2 nm=2\nlabels: A B\nmatrix labels: uang kabar\ndata:\n0 1\n0 0\n0 1\n1 0\n',
    );
    expect(tiesOf(many)).toEqual(['A -> B: uang (1)', 'A - B: kabar (1)']);
    expect(remarksOf(many)).toEqual([['relations', 2, 0]]);
  });
});

describe('GML', () => {
  it('of yEd and Gephi is read with graphics, values, comments and entities', async () => {
    const reading = await networkIn(`Creator "Gephi"
# sebuah catatan
Version 1
graph
[
  directed 0
  node [ id 0 label "Dinas &#34;Tani&#34; &amp; Pangan" graphics [ x 10.5 y -20 fill "#ffcc00" ] ]
  node [ id 1 label "KUD" sektor "Koperasi" profil [ tahun 2020 ] ]
  edge [ id 0 source 0 target 1 value 2.5 graphics [ arrow "both" ] ]
]
`);
    expect(tiesOf(reading)).toEqual(['Dinas "Tani" & Pangan <-> KUD (2.5)']);
    expect(placesOf(reading)).toEqual([[10.5, -20], null]);
    expect(coloursOf(reading)).toEqual(['#ffcc00', null]);
    expect(reading.network.actors[1]?.values).toEqual({ sector: 'Koperasi', 'profil.tahun': 2020 });
  });
});

describe('JSON of programs', () => {
  it('of d3 is read by places in the list, names and groups kept', async () => {
    const reading = await networkIn(
      '{"nodes":[{"name":"Myriel","group":1},{"name":"Napoleon","group":1}],"links":[{"source":1,"target":0,"value":3}]}',
    );
    expect(tiesOf(reading)).toEqual(['Napoleon - Myriel (3)']);
    expect(reading.network.actors[0]?.values).toEqual({ group: 1 });
  });

  it('of d3 that has run is read by the nodes themselves, ids of numbers by themselves', async () => {
    const ran = await networkIn(
      '{"nodes":[{"id":"a","x":1,"y":2},{"id":"b"}],"links":[{"source":{"id":"a"},"target":{"id":"b"}}]}',
    );
    expect(tiesOf(ran)).toEqual(['a - b']);
    const numbers = await networkIn(
      '{"directed":true,"nodes":[{"id":7},{"id":1}],"links":[{"source":7,"target":1}]}',
    );
    expect(tiesOf(numbers)).toEqual(['7 -> 1']);
  });

  it('of graphology is read with keys, attributes and what is undirected', async () => {
    const reading = await networkIn(
      JSON.stringify({
        options: { type: 'mixed', multi: false },
        attributes: { name: 'g' },
        nodes: [{ key: 'a', attributes: { label: 'A', x: 1, y: 2, color: '#f00', size: 4 } }, { key: 'b' }],
        edges: [
          { source: 'a', target: 'b', attributes: { weight: 4 } },
          { source: 'b', target: 'a', undirected: true },
        ],
      }),
    );
    expect(reading.format).toBe('graphology');
    expect(tiesOf(reading)).toEqual(['A -> b (4)', 'b - A']);
    expect(placesOf(reading)).toEqual([[1, -2], null]);
    expect(coloursOf(reading)).toEqual(['#ff0000', null]);
  });
});

describe('what a file is', () => {
  it.each([
    ['csv', 'A;B\n'],
    ['csv', '[Anonim],B\n'],
    ['csv', 'dl,n\nA,B\n'],
    ['csv', 'graph,peran\nA,B\n'],
    ['kumu', '{"elements":[]}'],
    ['nodeLink', '{"nodes":[{"id":1}],"edges":[]}'],
    ['gml', '\n  graph [ ]'],
    ['pajek', '% x\n*vertices 1\n1 "A"'],
    ['ucinet', 'DL\nN=3\n'],
    ['gexf', '<?xml version="1.0"?><!-- <graphml> --><gexf/>'],
    ['graphml', '<x:graphml xmlns:x="y"/>'],
    ['rajut', '{"format":"rajut"}'],
    ['rajutBundle', '{"format":"rajut-bundle"}'],
  ])('is told from its content: %s', (format, text) => {
    expect(recognise(bytesOf(text))).toBe(format);
  });
});
