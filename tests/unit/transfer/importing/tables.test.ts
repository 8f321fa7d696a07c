import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { writeXlsx } from '@/transfer/formats/xlsx/writeXlsx';
import { planImport } from '@/transfer/importing/planImport';
import type { FileReading } from '@/transfer/importing/types';
import { utf16 } from '../network/read';
import { bytesOf, networkIn, read, remarksOf, tiesOf } from './read';

const formOf = (reading: FileReading) =>
  'tables' in reading ? reading.tables?.sheets.map(({ form }) => form) : null;
const rolesOf = (reading: FileReading) =>
  'tables' in reading ? reading.tables?.sheets[0]?.columns.map(({ role }) => role) : null;

describe('a list of ties', () => {
  it.each([
    ['headings in Indonesian', 'Dari,Ke,Jenis jejaring,Kekuatan\nA,B,uang,2\nB,C,kabar,1\n'],
    ['headings in English', 'Source,Target,Type,Weight\nA,B,uang,2\nB,C,kabar,1\n'],
    ['headings of Kumu', 'From,To,Type,Strength\nA,B,uang,2\nB,C,kabar,1\n'],
    ['semicolons and decimal commas', 'dari;ke;jenis;bobot\nA;B;uang;2,0\nB;C;kabar;1,0\n'],
    ['tabs', 'dari\tke\tjenis\tbobot\nA\tB\tuang\t2\nB\tC\tkabar\t1\n'],
    ['a byte order mark and lines of Windows', '\uFEFFdari,ke,jenis,bobot\r\nA,B,uang,2\r\nB,C,kabar,1\r\n'],
    ["Excel's own first line", 'sep=;\r\ndari;ke;jenis;bobot\r\nA;B;uang;2\r\nB;C;kabar;1\r\n'],
    ['no heading', 'A,B,2,uang\nB,C,1,kabar\n'],
    ['other capitals and spaces in names', 'dari,ke,jenis,bobot\nA,B,uang,2\n b ,C,kabar,1\n'],
  ])('is the same with %s', async (_, file) => {
    const reading = await networkIn(file);
    expect(tiesOf(reading)).toEqual(['A -> B: uang (2)', 'B -> C: kabar (1)']);
    expect(reading.remarks).toEqual([]);
  });

  it.each([
    ['le', true],
    ['be', false],
  ] as const)('is the same in UTF-16 %s, with a mark: %s', async (order, hasMark) => {
    expect(tiesOf(await networkIn(utf16('dari;ke\nKoperasi Tani;KUD\n', order, hasMark)))).toEqual([
      'Koperasi Tani -> KUD',
    ]);
  });

  it('keeps whoever has no tie, and what no field takes', async () => {
    const reading = await networkIn('dari,ke,sejak\nA,B,2019\nSendiri,,\n');
    expect(reading.network.actors.map(({ name }) => name)).toEqual(['A', 'B', 'Sendiri']);
    const plan = planImport(reading, 'new');
    expect(plan.ties[0]?.said).toEqual({ notes: 'sejak: 2019' });
    expect(plan.remarks).toMatchObject([{ kind: 'keptInNotes', count: 1, detail: 'sejak' }]);
  });

  it('of Gephi points as its column Type says', async () => {
    const reading = await networkIn('Source,Target,Type,Id,Weight\nA,B,Directed,0,1\nB,C,Undirected,1,1\n');
    expect(tiesOf(reading)).toEqual(['A -> B (1)', 'B - C (1)']);
  });
});

describe('lines with arrows', () => {
  it('are read as ties, names alone as actors', async () => {
    const reading = await networkIn('Bappeda -> Dinas Pertanian: informasi\nKUD <-> Bank\nSendiri\n');
    expect(formOf(reading)).toEqual(['lines']);
    expect(tiesOf(reading)).toEqual(['Bappeda -> Dinas Pertanian: informasi', 'KUD <-> Bank']);
    expect(reading.network.actors.map(({ name }) => name)).toContain('Sendiri');
  });

  it('are names where commas belong to them', async () => {
    const reading = await networkIn('Dinas Pangan, Hortikultura dan Perkebunan\nBappeda\nKUD\n');
    expect(reading.network.actors).toHaveLength(3);
  });
});

describe('a list of actors', () => {
  it('is read by its headings, values in words and numbers', async () => {
    const reading = await networkIn(
      'No;Nama;Sektor;Pengaruh (1-5);Kepentingan;Punya;Telepon\n1;Bappeda;Pemerintah;5;sedang;data; 0812\n2;KUD;Koperasi;;;pupuk; \n',
    );
    expect(rolesOf(reading)).toEqual(['ignored', 'name', 'sector', 'influence', 'interest', 'has', 'kept']);
    expect(planImport(reading, 'new').actors.map(({ said }) => said)).toEqual([
      { sector: 'government', influence: 5, interest: 3, has: ['data'], notes: 'Telepon: 0812' },
      { sector: 'cooperative', has: ['pupuk'] },
    ]);
    expect(remarksOf(reading)).toEqual([['ignoredColumns', 1, 0]]);
  });

  it('without a heading is read by what its cells hold', async () => {
    const reading = await networkIn('1;Bappeda;Pemerintah\n2;KUD;Koperasi\n3;Bank;Swasta\n');
    expect(rolesOf(reading)).toEqual(['ignored', 'name', 'sector']);
  });

  it('is read as a person wishes', async () => {
    const file = 'kode,pelaku,golongan\nK1,Bappeda,Publik\nK2,KUD,Koperasi\n';
    const asked = await read(file);
    expect(asked).toMatchObject({ ok: true });
    const reading = await networkIn(file, {
      sheets: { 0: { form: 'actors', hasHeading: true, columns: ['ignored', 'name', 'kept'] } },
    });
    expect(reading.network.actors.map(({ name, values }) => ({ name, ...values }))).toEqual([
      { name: 'Bappeda', golongan: 'Publik' },
      { name: 'KUD', golongan: 'Koperasi' },
    ]);
  });

  it('says which columns there are when it cannot tell, so that a person can', async () => {
    const file = 'asal,bobot\nA,1\nB,2\nC,3\n';
    const refused = await read(file);
    expect(refused).toMatchObject({ ok: false, problem: { code: 'noColumns' } });
    expect(rolesOf(refused)).toEqual(['from', 'strength']);
    const reading = await networkIn(file, { sheets: { 0: { columns: ['from', 'to'] } } });
    expect(tiesOf(reading)).toEqual(['A -> 1', 'B -> 2', 'C -> 3']);
  });

  it('is parted as a person wishes', async () => {
    const reading = await networkIn('nama;catatan, lama\nA;x\n', { delimiter: ',' });
    expect(reading.tables?.delimiter).toBe(',');
  });
});

describe('a matrix', () => {
  it.each([
    ['labels on both sides', ';A;B;C\nA;0;1;0\nB;1;0;2,5\nC;0;2,5;0\n', ['A - B (1)', 'B - C (2.5)']],
    ['empty cells and marks', ',A,B,C\nA,,x,\nB,x,,\nC,,,\n', ['A - B (1)']],
    ['arrows one way', ',A,B\nA,0,1\nB,0,0\n', ['A -> B (1)']],
    ['rows in another order', ',A,B,C\nC,0,3,0\nA,0,1,0\nB,1,0,3\n', ['C - B (3)', 'A - B (1)']],
    ['no labels', '0 1 0 0\n1 0 0 0\n0 0 0 4\n0 0 4 0\n'.replaceAll(' ', ','), ['1 - 2 (1)', '3 - 4 (4)']],
    ['labels of rows only', 'A,0,1,0,0\nB,1,0,0,0\nC,0,0,0,4\nD,0,0,4,0\n', ['A - B (1)', 'C - D (4)']],
  ])('is read with %s', async (_, file, ties) => {
    const reading = await networkIn(file);
    expect(formOf(reading)).toEqual(['matrix']);
    expect(tiesOf(reading)).toEqual(ties);
  });

  it('of two kinds is not taken for one of one kind, though it is square', async () => {
    const reading = await networkIn(',Rapat,Panen,Arisan\nAni,1,0,1\nBudi,0,1,0\nCici,1,1,0\n');
    expect(formOf(reading)).toEqual(['twoModes']);
    expect(reading.network.actors).toHaveLength(6);
    expect(tiesOf(reading)).toContain('Ani - Rapat (1)');
  });

  it('is not seen in a list of actors whose columns are numbers', async () => {
    const reading = await networkIn('nama,pengaruh,kepentingan\nA,1,0\nB,0,1\n');
    expect(formOf(reading)).toEqual(['actors']);
  });
});

describe('a workbook', () => {
  const aktor = {
    columns: ['Nama', 'Sektor'],
    rows: [
      ['Bappeda', 'Pemerintah'],
      ['KUD', 'Koperasi'],
    ],
  };
  const hubungan = {
    columns: ['Dari', 'Ke', 'Jenis jejaring'],
    rows: [
      ['Bappeda', 'kud', 'Informasi'],
      ['KUD', 'Bulog', 'Uang'],
    ],
  };

  it('with actors and ties is one network; who is only tied is made, and told with sheet and row', async () => {
    const file = await writeXlsx([
      { name: 'Hubungan', table: hubungan },
      { name: 'Aktor', table: aktor },
      { name: 'Ukuran', table: { columns: ['a'], rows: [[1]] } },
    ]);
    const reading = await networkIn(file);
    expect(reading.format).toBe('xlsx');
    expect(formOf(reading)).toEqual(['ties', 'actors', 'nothing']);
    expect(tiesOf(reading)).toEqual(['Bappeda -> KUD: Informasi', 'KUD -> Bulog: Uang']);
    expect(reading.remarks).toEqual([
      { kind: 'fromTies', count: 1, line: 3, sheet: 'Hubungan', detail: 'Bulog' },
      { kind: 'ignoredSheets', count: 1, line: 0, sheet: 'Ukuran', detail: 'Ukuran' },
    ]);
  });

  it('with one sheet is read by what it holds', async () => {
    const file = await writeXlsx([{ name: 'Lembar1', table: hubungan }]);
    expect(tiesOf(await networkIn(file))).toHaveLength(2);
  });

  it('keeps sheets that a person leaves out, out', async () => {
    const file = await writeXlsx([
      { name: 'Aktor', table: aktor },
      { name: 'Hubungan', table: hubungan },
    ]);
    const reading = await networkIn(file, { sheets: { 1: { form: 'nothing' } } });
    expect(reading.network.ties).toEqual([]);
    expect(reading.network.actors).toHaveLength(2);
  });

  it('is cut into rows that can be shown', async () => {
    const file = await writeXlsx([{ name: 'Aktor', table: aktor }]);
    const { tables } = await networkIn(file);
    expect(tables?.sheets[0]).toMatchObject({
      name: 'Aktor',
      rowCount: 2,
      rows: [
        ['Bappeda', 'Pemerintah'],
        ['KUD', 'Koperasi'],
      ],
      columns: [
        { role: 'name', heading: 'Nama', example: 'Bappeda' },
        { role: 'sector', heading: 'Sektor', example: 'Pemerintah' },
      ],
    });
  });
});

describe('a workbook of LibreOffice 7.4', () => {
  it('is read with formulas by their value, dates, empty rows and letters in other fonts', async () => {
    const file = new Uint8Array(readFileSync('tests/fixtures/workbooks/libreoffice-7.4.xlsx'));
    const reading = await networkIn(file);
    expect(planImport(reading, 'new').actors.map(({ name, said }) => ({ name, ...said }))).toEqual([
      { name: 'Dinas Pertanian & Pangan', sector: 'government', influence: 5, notes: 'Sejak: 2026-11-28' },
      { name: 'KUD "Jaya"', sector: 'cooperative', influence: 2 },
    ]);
    expect(tiesOf(reading)).toEqual(['KUD "Jaya" -> Dinas Pertanian & Pangan (2.5)']);
    expect(reading.remarks).toEqual([]);
  });
});

describe('what the file is called', () => {
  it('becomes the title of the project, without its ending', async () => {
    const reading = await read(bytesOf('A,B\n'), {}, 'Peta_gabah Karawang.v2.csv');
    expect(reading).toMatchObject({ network: { title: 'Peta gabah Karawang.v2' } });
  });
});
