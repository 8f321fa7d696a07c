import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeCsv } from '@/transfer/measures/writeCsv';
import { readEdgeList } from '@/transfer/network/readEdgeList';
import { namesOf, networkIn, problemIn, remarksOf, tiesOf, utf16 } from './read';

const SEED = 4_206_911;

describe('an edge list', () => {
  it('is read with its heading in any order, in capitals and in Indonesian', () => {
    const wanted = ['Ani => Budi: gabah', 'Budi - Cici: kredit'];
    const files = [
      'source,target,strength,type,direction\nAni,Budi,strong,gabah,forward\nBudi,Cici,weak,kredit,none\n',
      'DIRECTION,Type,Target,Source,Strength\nforward,gabah,Budi,Ani,strong\nnone,kredit,Cici,Budi,weak\n',
      'asal,tujuan,kekuatan,jenis,arah\nAni,Budi,kuat,gabah,forward\nBudi,Cici,lemah,kredit,none\n',
    ];
    for (const file of files) expect(tiesOf(networkIn(file))).toEqual(wanted);
  });

  it('is read without a heading, its further columns told by what they hold', () => {
    expect(tiesOf(networkIn('A,B\nB,C\n'))).toEqual(['A -> B', 'B -> C']);
    expect(tiesOf(networkIn('A,B,3,uang,both\nB,C,1,kredit,none\n'))).toEqual([
      'A <=> B: uang',
      'B - C: kredit',
    ]);
    expect(tiesOf(networkIn('A,B,uang\nB,C,kredit\n'))).toEqual(['A -> B: uang', 'B -> C: kredit']);
  });

  it('points from source to target where it does not say otherwise', () => {
    expect(tiesOf(networkIn('source,target,direction\nA,B,\nB,C,none\nC,D,both\nD,E,forward\n'))).toEqual([
      'A -> B',
      'B - C',
      'C <-> D',
      'D -> E',
    ]);
  });

  it('takes a number of two or more for strong, with a decimal point or comma', () => {
    const file = 'source;target;strength\nA;B;2\nB;C;1,9\nC;D;2.5\nD;E;1e3\nE;F;kuat\nF;G;Lemah\nG;H;\n';
    expect(networkIn(file).ties.map(({ strength }) => strength)).toEqual([
      'strong',
      'weak',
      'strong',
      'strong',
      'strong',
      'weak',
      'weak',
    ]);
  });

  it('lists whoever has no target', () => {
    const network = networkIn('source,target\nA,B\nSendiri,\nSatu\n');
    expect(namesOf(network)).toEqual(['A', 'B', 'Sendiri', 'Satu']);
    expect(tiesOf(network)).toEqual(['A -> B']);
    expect(namesOf(networkIn('A,\nB,\n'))).toEqual(['A', 'B']);
  });

  it.each([
    ['commas', 'source,target\nA,B\nB,C\n'],
    ['semicolons', 'source;target\nA;B\nB;C\n'],
    ['tabs', 'source\ttarget\nA\tB\nB\tC\n'],
    ['tabs and no heading', 'A\tB\nB\tC\n'],
    ['lines of Windows', 'source,target\r\nA,B\r\nB,C\r\n'],
    ['lines of old Macs', 'source,target\rA,B\rB,C\r'],
    ['no line break at the end', 'A,B\nB,C'],
    ['empty lines', '\n\nA,B\n\n,\nB,C\n\n'],
    ['a byte order mark', '\uFEFFsource,target\nA,B\nB,C\n'],
    ["Excel's own first line", 'sep=;\r\nsource;target\r\nA;B\r\nB;C\r\n'],
    ['blanks round the names', ' source , target \n A , B \nB,  C\n'],
    ['quotes', '"source","target"\n"A","B"\n"B","C"\n'],
  ])('is the same with %s', (_, file) => {
    const network = networkIn(file);
    expect(namesOf(network)).toEqual(['A', 'B', 'C']);
    expect(tiesOf(network)).toEqual(['A -> B', 'B -> C']);
    expect(network.remarks).toEqual([]);
  });

  it.each([
    ['le', true],
    ['be', true],
    ['le', false],
    ['be', false],
  ] as const)('is the same in UTF-16 %s, with a mark: %s', (order, hasMark) => {
    const file = utf16('source,target\nKoperasi Tani,KUD\nKUD,Pabrik Beras\n', order, hasMark);
    expect(tiesOf(networkIn(file))).toEqual(['Koperasi Tani -> KUD', 'KUD -> Pabrik Beras']);
  });

  it('is read as old Windows wrote it when it is no UTF-8, and says so', () => {
    const network = networkIn(new Uint8Array([0x43, 0x61, 0x66, 0xe9, 0x2c, 0x42, 0x0a]));
    expect(tiesOf(network)).toEqual(['Café -> B']);
    expect(remarksOf(network)).toEqual([['oldEncoding', 1, 0]]);
  });

  it('keeps delimiters, quotes and line breaks of quoted names, and knows the lines after them', () => {
    const network = networkIn('source,target\n"Dinas Pangan,\nKarawang","si ""Besar"""\nA,A\n');
    expect(tiesOf(network)).toEqual(['Dinas Pangan, Karawang -> si "Besar"']);
    expect(remarksOf(network)).toEqual([['selfTies', 1, 4]]);
  });

  it('reads names with commas where semicolons part the columns', () => {
    expect(tiesOf(networkIn('source;target\nDinas A, B;Dinas C\n'))).toEqual(['Dinas A, B -> Dinas C']);
  });

  it('counts what it leaves out and what it merges', () => {
    const file =
      'source,target,strength,direction,warna\nA,A,,,\nA,B,weak,none,\nB,A,strong,none,\nA,B,weak,none,x\nA,B,weak,forward,\nB,A,weak,forward,\n,C,,,\nC,D,sangat,kiri,\n';
    const network = networkIn(file);
    expect(tiesOf(network)).toEqual(['A = B', 'A -> B', 'B -> A', 'C -> D']);
    expect(remarksOf(network)).toEqual([
      ['selfTies', 1, 2],
      ['repeated', 2, 4],
      ['noSource', 1, 8],
      ['unknownStrength', 1, 9],
      ['unknownDirection', 1, 9],
      ['ignoredColumns', 1, 0],
    ]);
  });

  it("reads the table of ties of Gephi, whose 'Type' is a direction", () => {
    const file = 'Source,Target,Type,Id,Label,Weight\n1,2,Undirected,0,,1.0\n2,3,Directed,1,,5.0\n';
    expect(tiesOf(networkIn(file))).toEqual(['1 - 2', '2 => 3']);
  });

  it('takes names that objects of the language know for names', () => {
    const network = networkIn('__proto__,constructor\nconstructor,toString\n');
    expect(namesOf(network)).toEqual(['__proto__', 'constructor', 'toString']);
    expect(network.ties).toHaveLength(2);
  });

  it.each([
    ['nothing', '', { code: 'empty' }],
    ['only blanks', ' \r\n\t\n', { code: 'empty' }],
    ['only delimiters', ',,\n,,\n', { code: 'empty' }],
    ['only a mark', '\uFEFF', { code: 'empty' }],
    ['only a heading', 'source,target\n', { code: 'headerOnly', line: 1 }],
    ['only a heading, lower down', '\n\nasal;tujuan', { code: 'headerOnly', line: 3 }],
    ['rows without any source', 'source,target\n,A\n', { code: 'noActors' }],
    ['one column', 'Bappeda\nDinas Pertanian\n', { code: 'oneColumn', line: 1 }],
    ['one column with the heading of one', 'source\nA\nB\n', { code: 'halfHeader', detail: 'source' }],
    ['a heading that names one end only', 'source,akhir\nA,B\n', { code: 'halfHeader', detail: 'source' }],
    [
      'a table of actors',
      'nama;sektor\nBappeda;pemerintah\n',
      { code: 'noEndColumns', detail: 'nama, sektor' },
    ],
    ['a name as long as a book', `A,B\nB,${'x'.repeat(2_000_000)}\n`, { code: 'tooLong', line: 2 }],
    ['a line without end', 'x,'.repeat(500_000) + 'y'.repeat(1000), null],
  ])('answers %s', (_, file, problem) => {
    const found = problemIn(file);
    if (problem === null) expect(found).toMatchObject({ ok: true });
    else expect(found).toMatchObject(problem);
  });

  it('of 200,000 lines is read whole', () => {
    const lines = Array.from(
      { length: 200_000 },
      (_, index) => `a${index % 5000},b${(index * 7) % 4999},${index % 4}`,
    );
    const network = networkIn(`source,target,strength\n${lines.join('\n')}\n`);
    expect(network.actors).toHaveLength(9_999);
    expect(network.ties).toHaveLength(200_000);
  });

  it('reads back whatever was written', () => {
    const piece = fc.oneof(
      fc.constantFrom(',', ';', '"', '\t', '\n', '\r\n', ' ', '='),
      fc.string({ unit: 'grapheme' }),
    );
    const name = fc.array(piece, { maxLength: 6 }).map((pieces) => `n${pieces.join('')}n`);
    const row = fc.tuple(
      name,
      name,
      fc.constantFrom('weak', 'strong'),
      fc.constantFrom('none', 'forward', 'both'),
    );
    fc.assert(
      fc.property(
        fc.array(row, { minLength: 1, maxLength: 20 }),
        fc.constantFrom('program', 'spreadsheet', 'semicolons'),
        (rows, reader) => {
          const columns = ['source', 'target', 'strength', 'direction'];
          const once = networkIn(writeCsv({ columns, rows }, { for: reader }));
          const again = once.ties.map(({ source, target, strength, direction }) => [
            source,
            target,
            strength,
            direction,
          ]);
          const listed = once.actors.map(({ id }) => [id, null, null, null]);
          const twice = networkIn(writeCsv({ columns, rows: [...listed, ...again] }, { for: reader }));
          expect(twice.actors).toEqual(once.actors);
          expect(twice.ties).toEqual(once.ties);
          expect(once.ties.length + once.remarks.reduce((sum, { count }) => sum + count, 0)).toBe(
            rows.length,
          );
        },
      ),
      { seed: SEED, numRuns: 200 },
    );
  });

  it('never throws, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const reading = readEdgeList(text);
        if (!reading.ok) return;
        const known = new Set(reading.network.actors.map(({ id }) => id));
        for (const { source, target } of reading.network.ties) {
          expect(source).not.toBe(target);
          expect(known.has(source) && known.has(target)).toBe(true);
        }
      }),
      { seed: SEED, numRuns: 500 },
    );
  });
});
