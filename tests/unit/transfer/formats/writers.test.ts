import { describe, expect, it } from 'vitest';
import { WRITER_IDS, WRITERS } from '@/transfer/formats/writers';
import { EMPTY, HOSTILE, WITHOUT_ARROWS } from './networks';

describe('every format', () => {
  it.each(WRITER_IDS)('%s is written of an empty map too', (id) => {
    expect(WRITERS[id].write(EMPTY).length).toBeGreaterThan(10);
  });

  it.each(WRITER_IDS)('%s is whole lines, the last one ended', (id) => {
    expect(WRITERS[id].write(HOSTILE).endsWith('\n')).toBe(true);
  });
});

describe('GEXF', () => {
  const text = WRITERS.gexf.write(HOSTILE);

  it('has names escaped, places with y upwards, and colours', () => {
    expect(text).toContain('label="Dinas &quot;A&quot; &amp; &lt;B&gt;, C;D"');
    expect(text).toContain('<viz:position x="0" y="-100" z="0"/>');
    expect(text).toContain('<viz:position x="100.12" y="50" z="0"/>');
    expect(text).toContain('<viz:color r="230" g="159" b="0"/>');
  });

  it('declares every attribute that it uses, with its type', () => {
    expect(text).toContain('<attribute id="influence" title="influence" type="integer"/>');
    expect(text).toContain('<attribute id="weaver" title="weaver" type="boolean"/>');
    const declared = new Set([...text.matchAll(/<attribute id="(\w+)"/g)].map(([, id]) => id));
    const used = [...text.matchAll(/<attvalue for="(\w+)"/g)].map(([, id]) => id);
    expect(used.length).toBeGreaterThan(4);
    expect(used.filter((id) => !declared.has(id))).toEqual([]);
    expect(text).toContain('<attvalue for="notes" value="baris&#10;kedua"/>');
  });

  it('tells arrows from mutual ties, and marks which of these have no direction', () => {
    expect(text).toContain('defaultedgetype="directed"');
    const edges = text.split('\n').filter((line) => line.includes('<edge '));
    expect(edges[0]).toContain('type="directed" weight="2" kind="Uang"');
    expect(edges[1]).toContain('type="mutual"');
    expect(edges[1]).not.toContain('for="direction"');
    expect(edges[2]).toContain('type="mutual"');
    expect(edges[2]).toContain('<attvalue for="direction" value="none"/>');
  });

  it('is undirected without arrows, and still knows who leads both ways', () => {
    const plain = WRITERS.gexf.write(WITHOUT_ARROWS);
    expect(plain).toContain('defaultedgetype="undirected"');
    expect(plain.match(/type="mutual"/g)).toHaveLength(1);
    expect(plain.match(/ type="undirected"/g)).toHaveLength(1);
    expect(plain).not.toContain('for="direction"');
  });
});

describe('GraphML', () => {
  it('writes a tie without direction as two arrows among arrows, and says that it is one', () => {
    const edges = WRITERS.graphml
      .write(HOSTILE)
      .split('\n')
      .filter((line) => line.includes('<edge '));
    expect(edges).toHaveLength(5);
    expect(edges.filter((edge) => edge.includes('<data key="e_direction">both</data>'))).toHaveLength(2);
    expect(edges.filter((edge) => edge.includes('<data key="e_direction">none</data>'))).toHaveLength(2);
  });

  it('has a key for everything', () => {
    const text = WRITERS.graphml.write(HOSTILE);
    const declared = new Set([...text.matchAll(/<key id="(\w+)"/g)].map(([, id]) => id));
    const used = [...text.matchAll(/<data key="(\w+)"/g)].map(([, id]) => id ?? '');
    expect(used.filter((id) => !declared.has(id))).toEqual([]);
    expect(text).toContain('<data key="n_y">-100</data>');
    expect(text).toContain('<data key="n_color">#e69f00</data>');
  });

  it('leaves out what XML cannot hold', () => {
    const actors = [{ id: '\u0001', name: 'a\u0000b\uD83D', place: null, colour: null, values: {} }];
    const text = WRITERS.graphml.write({ title: '', actors, ties: [] });
    expect(text).toContain('<node id="n1"><data key="n_label">ab</data></node>');
  });
});

describe('GML', () => {
  it('is ASCII, with entities for the rest', () => {
    const text = WRITERS.gml.write(HOSTILE);
    expect(/^[\x20-\x7E\n]*$/.test(text)).toBe(true);
    expect(text).toContain('label "Dinas &quot;A&quot; &amp; <B>, C;D"');
    expect(text).toContain('label "&#1602;&#1587;&#1605; &#128105;&#8205;');
    expect(text).toContain('multigraph 1');
  });
});

describe('Pajek', () => {
  it('has labels without quotes in them, places from 0 to 1, and one arc a pair, the strongest', () => {
    const lines = WRITERS.pajek.write(HOSTILE).split('\r\n');
    expect(lines.slice(0, 8)).toEqual([
      "*Network Peta 'uji' & <coba>",
      '*Vertices 3',
      `1 "Dinas 'A' & <B>, C;D" 0.1996 0.9500 0.5`,
      `2 "=HYPERLINK('x')" 0.8004 0.0500 0.5`,
      '3 "قسم 👩‍👩‍👧" 0.4996 0.3500 0.5',
      '*Arcs',
      '1 2 2',
      '2 1 1',
    ]);
    expect(WRITERS.pajek.write(WITHOUT_ARROWS)).toContain('*Edges\r\n2 1 1\r\n');
  });

  it('tells actors of one name apart', () => {
    const [first] = HOSTILE.actors;
    if (!first) throw new Error('there is a first');
    const twins = { ...HOSTILE, actors: [first, { ...first, id: 'b' }], ties: [] };
    expect(WRITERS.pajek.write(twins)).toContain(`2 "Dinas 'A' & <B>, C;D (2)"`);
  });
});

describe('UCINET DL', () => {
  it('lists labels, then arrows by number', () => {
    expect(WRITERS.dlEdges.write(WITHOUT_ARROWS).split('\r\n')).toEqual([
      'dl n = 3',
      'format = edgelist1',
      'labels:',
      `"Dinas 'A' & <B>, C;D"`,
      `"=HYPERLINK('x')"`,
      '"قسم 👩‍👩‍👧"',
      'data:',
      '1 2 1',
      '2 1 1',
      '',
    ]);
  });

  it('has a whole matrix', () => {
    expect(WRITERS.dlMatrix.write(HOSTILE)).toContain('data:\r\n0 2 0\r\n1 0 0\r\n0 0 0\r\n');
  });
});

describe('node-link JSON', () => {
  it('has ids, labels, and keys where two have several', () => {
    const file = JSON.parse(WRITERS.nodeLink.write(HOSTILE));
    expect(file).toMatchObject({ directed: true, multigraph: true, graph: { name: HOSTILE.title } });
    expect(file.nodes[0]).toMatchObject({ id: 'a', label: 'Dinas "A" & <B>, C;D', x: 0, y: 100 });
    expect(file.links).toHaveLength(5);
    expect(file.links.map(({ key }: { key: number }) => key)).toEqual([0, 0, 1, 2, 1]);
  });
});

describe('Kumu', () => {
  it('has elements, connections, and where they lie', () => {
    const file = JSON.parse(WRITERS.kumu.write(HOSTILE));
    expect(file.elements[0]).toMatchObject({
      _id: 'elem-1',
      attributes: { label: 'Dinas "A" & <B>, C;D', 'element type': 'Orang', description: 'baris\nkedua' },
    });
    expect(file.connections.map(({ direction }: { direction: string }) => direction)).toEqual([
      'directed',
      'mutual',
      'undirected',
    ]);
    expect(file.connections[0]).toMatchObject({ from: 'elem-1', to: 'elem-2', attributes: { weight: 2 } });
    expect(file.maps[0].elements[0]).toMatchObject({ element: 'elem-1', position: { x: 0, y: 100 } });
  });
});
