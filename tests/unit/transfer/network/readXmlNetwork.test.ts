import { describe, expect, it } from 'vitest';
import { bytesOf, namesOf, networkIn, problemIn, remarksOf, tiesOf, utf16 } from './read';

const GRAPHML = `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
  <key id="d0" for="node" attr.name="label" attr.type="string"/>
  <key id="d1" for="edge" attr.name="weight" attr.type="double"><default>1</default></key>
  <key id="d2" for="edge" attr.name="type" attr.type="string"/>
  <graph edgedefault="undirected">
    <node id="n0"><data key="d0">Dinas &amp; Badan</data></node>
    <node id="n1"><data key="d0">KUD</data></node>
    <node id="n2"/>
    <edge source="n0" target="n1"><data key="d1">3.5</data><data key="d2">gabah</data></edge>
    <edge source="n1" target="n2" directed="true"/>
  </graph>
</graphml>`;

const GEXF = `<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" version="1.3">
  <graph defaultedgetype="directed">
    <attributes class="node"><attribute id="0" title="sektor" type="string"/></attributes>
    <attributes class="edge"><attribute id="0" title="jenis" type="string"/></attributes>
    <nodes>
      <node id="0" label="Petani"><attvalues><attvalue for="0" value="community"/></attvalues></node>
      <node id="1" label="Tengkulak"/>
      <node id="2" label=""/>
    </nodes>
    <edges>
      <edge id="0" source="0" target="1" weight="4"><attvalues><attvalue for="0" value="gabah"/></attvalues></edge>
      <edge id="1" source="1" target="2" type="undirected"/>
      <edge id="2" source="0" target="2" type="mutual" kind="uang"/>
    </edges>
  </graph>
</gexf>`;

const graphml = (inside: string) => `<graphml><graph edgedefault="undirected">${inside}</graph></graphml>`;

describe('GraphML', () => {
  it('is read with names, weights, types and directions', () => {
    const network = networkIn(GRAPHML);
    expect(namesOf(network)).toEqual(['Dinas & Badan', 'KUD', 'n2']);
    expect(network.actors.map(({ id }) => id)).toEqual(['n0', 'n1', 'n2']);
    expect(tiesOf(network)).toEqual(['n0 = n1: gabah', 'n1 -> n2']);
    expect(network.remarks).toEqual([]);
  });

  it('points where the graph says so and an edge does not', () => {
    const file =
      '<graphml><graph edgedefault="directed"><node id="a"/><node id="b"/><edge source="a" target="b"/><edge source="b" target="a" directed="false"/></graph></graphml>';
    expect(tiesOf(networkIn(file))).toEqual(['a -> b', 'b - a']);
  });

  it('without edges is a network in which nobody is tied', () => {
    const network = networkIn(graphml('<node id="a"/><node id="b"/>'));
    expect(namesOf(network)).toEqual(['a', 'b']);
    expect(network.ties).toEqual([]);
  });

  it('finds names where yEd puts them, and nodes inside nodes', () => {
    const label =
      '<data key="d"><y:ShapeNode><y:NodeLabel>Bappeda<y:Model/></y:NodeLabel></y:ShapeNode></data>';
    const file = graphml(
      `<node id="a">${label}<graph id="g"><node id="a::b"/></graph></node><edge source="a" target="a::b"/>`,
    );
    const network = networkIn(file);
    expect(namesOf(network).sort()).toEqual(['Bappeda', 'a::b']);
    expect(tiesOf(network)).toEqual(['a - a::b']);
  });

  it('counts what it leaves out and what it merges', () => {
    const file = graphml(`
      <edge source="a" target="b"/><edge source="b" target="a"/>
      <edge source="a" target="gone"/><edge source="a" target="a"/>
      <node id="a"/><node id="b"/><node id="a"/><hyperedge><endpoint node="a"/></hyperedge>`);
    const network = networkIn(file);
    expect(tiesOf(network)).toEqual(['a - b']);
    expect(remarksOf(network)).toEqual([
      ['selfTies', 1, 3],
      ['repeated', 1, 2],
      ['danglingEnds', 1, 3],
      ['twinActors', 1, 4],
      ['hyperedges', 1, 4],
    ]);
  });

  it.each([
    ['UTF-16', utf16(GRAPHML, 'le', true)],
    ['a byte order mark', bytesOf(`\uFEFF${GRAPHML}`)],
    ['blank lines before it', bytesOf(`\n\n${GRAPHML}`)],
  ])('is read with %s', (_, bytes) => {
    expect(networkIn(bytes).actors).toHaveLength(3);
  });

  it('in an older encoding that it declares is read in it', () => {
    const text =
      '<?xml version="1.0" encoding="ISO-8859-1"?><graphml><graph><node id="Caf\u00e9"/></graph></graphml>';
    const bytes = Uint8Array.from(text, (character) => character.charCodeAt(0));
    expect(namesOf(networkIn(bytes))).toEqual(['Café']);
  });
});

describe('GEXF', () => {
  it('is read with labels, sectors, weights, kinds and directions', () => {
    const network = networkIn(GEXF);
    expect(namesOf(network)).toEqual(['Petani', 'Tengkulak', '2']);
    expect(network.actors[0]?.sector).toBe('community');
    expect(tiesOf(network)).toEqual(['0 => 1: gabah', '1 - 2', '0 <-> 2: uang']);
  });

  it('does not point unless it says so', () => {
    const file =
      '<gexf><graph><nodes><node id="a"/><node id="b"/></nodes><edges><edge source="a" target="b"/></edges></graph></gexf>';
    expect(tiesOf(networkIn(file))).toEqual(['a - b']);
  });
});

describe('XML that is no network', () => {
  const bomb = `<?xml version="1.0"?><!DOCTYPE graphml [<!ENTITY a "aaaaaaaaaa">${Array.from(
    { length: 20 },
    (_, index) => `<!ENTITY a${index} "${`&a${index === 0 ? '' : index - 1};`.repeat(20)}">`,
  ).join('')}]>${graphml('<node id="x"><data key="label">&a19;</data></node>')}`;

  it.each([
    ['a wrong end', '<graphml>\n<graph>\n</node>\n</graphml>', { code: 'notXml', line: 3 }],
    ['a file cut in the middle', GRAPHML.slice(0, -30), { code: 'notXml' }],
    [
      'an ampersand alone',
      '<graphml>\n\n<graph><node id="a & b"/></graph></graphml>',
      { code: 'notXml', line: 3 },
    ],
    ['two files in one', GRAPHML + GRAPHML, { code: 'notXml' }],
    [
      'a web page',
      '<!DOCTYPE html><html><body><p>Masuk<br></body></html>',
      { code: 'notNetwork', detail: 'html' },
    ],
    ['another XML', '<svg xmlns="http://www.w3.org/2000/svg"/>', { code: 'notNetwork', detail: 'svg' }],
    ['no nodes', graphml(''), { code: 'noActors' }],
    ['entities that would grow to gigabytes', bomb, { code: 'notXml' }],
    [
      'a thousand thousand elements inside each other',
      `<graphml>${'<a>'.repeat(200_000)}`,
      { code: 'notXml' },
    ],
  ])('is answered: %s', (_, file, problem) => {
    expect(problemIn(file)).toMatchObject(problem);
  });

  it('reads no file that an entity points at', () => {
    const file = `<!DOCTYPE graphml [<!ENTITY x SYSTEM "file:///etc/passwd">]>${graphml('<node id="a"><data key="label">&x;</data></node>')}`;
    expect(problemIn(file)).toMatchObject({ code: 'notXml' });
  });
});
