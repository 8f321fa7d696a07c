import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LIMITS } from '@/model/limits';
import { readPasted } from '@/transfer/pasted/readPasted';
import type { ReadingWish } from '@/transfer/pasted/types';

const read = (text: string, wish?: ReadingWish, known: readonly string[] = []) =>
  readPasted(text, (key) => known.includes(key), wish);
const names = (text: string) => read(text).actors.map(({ name }) => name);
const ties = (text: string) =>
  read(text).ties.map(({ source, target, direction, type }) => `${source} ${direction} ${target}: ${type}`);
const reasons = (text: string) => read(text).skipped.map(({ line, reason }) => `${line} ${reason}`);

describe('a list of names', () => {
  it('is one name a line, without empty lines', () => {
    expect(names('Bappeda\r\n\r\n  Bank  BRI \n\u00a0\nKUD')).toEqual(['Bappeda', 'Bank BRI', 'KUD']);
  });

  it.each([
    '1. KUD',
    '12) KUD',
    '(3) KUD',
    'a. KUD',
    '- KUD',
    '• KUD',
    '•KUD',
    '– KUD',
    '☐ KUD',
    '[x] KUD',
    '- [ ] KUD',
    '* 4. KUD',
    '→ KUD',
    '✅ KUD',
  ])('leaves out the mark of %s', (line) => {
    expect(names(`${line}\nBRI`)).toEqual(['KUD', 'BRI']);
  });

  it.each([
    '17 Agustus',
    '3M',
    'A. Rahman',
    'Jalan-jalan',
    'Rp 10.000',
    'Dinas Pertanian - Kab. Karawang',
    'Tani–Nelayan',
  ])('keeps %s as it is', (name) => expect(names(`${name}\nBRI`)).toEqual([name, 'BRI']));

  it('leaves out the head of a copied column', () => {
    expect(names('Nama\nBudi\nSiti')).toEqual(['Budi', 'Siti']);
    expect(reasons('Nama\nBudi\nSiti')).toEqual(['1 heading']);
    expect(names('Nama')).toEqual(['Nama']);
  });

  it('says which line names nobody', () => {
    expect(reasons('Budi\n---\n•\n?!\nSiti')).toEqual(['2 noName', '3 noName', '4 noName']);
  });

  it('takes several names of a single line where that is clear', () => {
    expect(names('Budi; Siti; KUD Tani')).toEqual(['Budi', 'Siti', 'KUD Tani']);
    expect(names('Bappeda, BRI, dan KUD')).toEqual(['Bappeda', 'BRI', 'KUD']);
    expect(names('Budi and Siti, Ann')).toEqual(['Budi and Siti, Ann']);
  });

  it.each([
    'Dr. Budi Santoso, S.Sos., M.Si',
    'Budi, S.E., M.M.',
    'Dinas Pertanian, Karawang',
    'Dinas Ketahanan Pangan, Tanaman Pangan, Hortikultura dan Perkebunan',
  ])('leaves %s one name', (name) => expect(names(name)).toEqual([name]));

  it('keeps titles with their names in a row of names', () => {
    expect(names('Budi, S.Sos, M.Si, Siti, S.E., Tono')).toEqual(['Budi, S.Sos, M.Si', 'Siti, S.E.', 'Tono']);
  });
});

describe('names that are hard to take', () => {
  it('are cut at the limit, never inside what people see as one character, and said so', () => {
    const family = '👩‍👩‍👧‍👦';
    const { actors, remarks } = read(family.repeat(1000));
    const [name = ''] = actors.map((actor) => actor.name);
    expect(name.length).toBeLessThanOrEqual(LIMITS.name);
    expect(name).toBe(family.repeat(Math.floor(LIMITS.name / family.length)));
    expect(remarks).toEqual([{ line: 1, kind: 'shortened', text: name }]);
    expect(names('e\u0301'.repeat(5000))[0]).toHaveLength(LIMITS.name);
    expect(names(`A${'\u0301\u0327'.repeat(5000)}`)[0]?.length).toBe(LIMITS.name);
  });

  it('lose what cannot be seen and keep what shapes letters and emoji', () => {
    expect(names('\ufeffBu\u200bdi\u0007\u202e')).toEqual(['Budi']);
    expect(names('می\u200cخواهم 👨‍👩‍👧 \ud83d')).toEqual(['می\u200cخواهم 👨‍👩‍👧']);
    expect(reasons('\u200d\u200c')).toEqual([]);
  });

  it.each([
    '<img src=x onerror=alert(1)>',
    '=SUM(A1:A9)',
    '+62 812',
    '@budi',
    '{{name}}',
    '🧶',
    'محمد',
    '$&',
  ])('such as %s are plain text', (name) => expect(names(name)).toEqual([name]));
});

describe('ties in lines', () => {
  it.each([
    ['A -> B', 'A forward B: '],
    ['A->B', 'A forward B: '],
    ['A → B', 'A forward B: '],
    ['A --> B', 'A forward B: '],
    ['A => B', 'A forward B: '],
    ['A <- B', 'B forward A: '],
    ['A <-> B', 'A both B: '],
    ['A ↔ B', 'A both B: '],
    ['A -- B', 'A none B: '],
    ['A -> B: koordinasi', 'A forward B: koordinasi'],
    ['1. A -> B : berbagi data', 'A forward B: berbagi data'],
    ['Rapat 10:30 -> Kelompok Tani-Nelayan:', 'Rapat 10:30 forward Kelompok Tani-Nelayan: '],
    ['A -> https://rajut.id', 'A forward https://rajut.id: '],
    ['A -> =SUM(B1:B9): kredit', 'A forward =SUM(B1:B9): kredit'],
    ['A -> B:kredit', 'A forward B: kredit'],
  ])('are read from %s', (line, tie) => expect(ties(line)).toEqual([tie]));

  it('make a chain, all of one type', () => {
    expect(ties('Petani -> KUD <- BRI <-> Dinas: kredit')).toEqual([
      'Petani forward KUD: kredit',
      'BRI forward KUD: kredit',
      'BRI both Dinas: kredit',
    ]);
  });

  it('need a name at both ends', () => {
    expect(reasons('A ->\n-> B\nA -> -> C\nA -> B')).toEqual(['1 noEnd', '2 noEnd', '3 noEnd']);
  });

  it('stand beside plain names', () => {
    expect(names('A -> B\nC')).toEqual(['C']);
  });
});

describe('tables', () => {
  it('are read by their headings, in Indonesian', () => {
    const { actors, table } = read(
      'No\tNama Aktor\tSektor\tJenis\tPeran\tPengaruh\tKepentingan\tMemiliki\tButuh\tCatatan\n' +
        '1\tBappeda\tPemerintah\tInstansi\tPerencana\t5\ttinggi\tdata; anggaran\tmitra\tsejak 2020',
    );
    expect(actors).toEqual([
      {
        line: 2,
        name: 'Bappeda',
        known: {
          sector: 'government',
          kind: 'organisation',
          role: 'Perencana',
          influence: 5,
          interest: 4,
          has: ['data', 'anggaran'],
          needs: ['mitra'],
          notes: 'sejak 2020',
        },
      },
    ]);
    expect(table?.columns[0]).toEqual({ role: 'ignored', heading: 'No', example: '1' });
  });

  it('are read by their headings, in English, also as CSV', () => {
    const [actor] = read('Label,Sector,Type\n"Kemitraan, LSM",Community,Group').actors;
    expect(actor).toMatchObject({ name: 'Kemitraan, LSM', known: { sector: 'community', kind: 'group' } });
    expect(ties('Source;Target;Type\nA;B;Undirected\nA;C;Directed')).toEqual(['A none B: ', 'A forward C: ']);
  });

  it('keep line breaks and quotes of a cell, and know the line of each row', () => {
    const { actors } = read('Nama\tCatatan\r\nBudi\t"baris ""satu""\r\nbaris dua"\r\nSiti\t');
    expect(actors).toEqual([
      { line: 2, name: 'Budi', known: { notes: 'baris "satu"\nbaris dua' } },
      { line: 4, name: 'Siti', known: {} },
    ]);
  });

  it('are not swallowed by a quote that never ends', () => {
    expect(names('Nama\tCatatan\n"Budi\tx\nSiti\ty')).toEqual(['"Budi', 'Siti']);
  });

  it('without headings name actors in the first column that is no number', () => {
    const { actors } = read('1\tBudi\tSwasta\n2\tSiti\tMedia');
    expect(actors.map(({ name, known }) => [name, known.sector])).toEqual([
      ['Budi', 'private'],
      ['Siti', 'media'],
    ]);
  });

  it('of ties are known by their headings or by names that come again', () => {
    expect(ties('Dari\tKe\tJenis\nA\tB\tkoordinasi')).toEqual(['A forward B: koordinasi']);
    expect(ties('Petani\tKUD\tkredit\nKUD\tBRI\tkredit')).toEqual([
      'Petani none KUD: kredit',
      'KUD none BRI: kredit',
    ]);
    expect(ties('Bappeda\tA\nBappeda\tB\nBappeda\tC\nBappeda\tD')).toHaveLength(4);
    expect(read('A\tB', {}, ['a', 'b']).ties).toHaveLength(1);
    expect(read('Pemerintah\tBappeda\nPemerintah\tDinas').ties).toEqual([]);
  });

  it('say which rows and values they cannot use', () => {
    const { skipped, remarks } = read('Nama\tPengaruh\nBudi\tbanyak\n\t4\nSiti\t9');
    expect(skipped.map(({ line, reason }) => `${line} ${reason}`)).toEqual(['1 heading', '3 noName']);
    expect(remarks.map(({ line, kind, text }) => `${line} ${kind} ${text}`)).toEqual([
      '2 unknownValue banyak',
      '4 unknownValue 9',
    ]);
  });

  it('are read as the person wishes', () => {
    const text = 'A\tB\nC\tD';
    expect(read(text).ties).toEqual([]);
    expect(read(text, { columns: ['from', 'to'] }).ties).toHaveLength(2);
    expect(read(text, { hasHeading: true }).actors.map(({ name }) => name)).toEqual(['C']);
    expect(read(text, { form: 'lines' }).actors.map(({ name }) => name)).toEqual(['A B', 'C D']);
    expect(read(text, { columns: ['sector', 'role'] }).skipped.map(({ reason }) => reason)).toEqual([
      'noColumn',
      'noColumn',
    ]);
  });

  it('with commas in a plain list stay a list', () => {
    expect(names('Budi, S.Sos\nSiti, M.Si')).toEqual(['Budi, S.Sos', 'Siti, M.Si']);
    expect(read('Budi, S.Sos\nSiti, M.Si').mayBeTable).toBe(true);
  });
});

const line = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc
    .array(
      fc.constantFrom(
        'A',
        'Budi',
        '->',
        ' - ',
        '\t',
        ';',
        ',',
        '"',
        ': ',
        '1.',
        'Nama',
        'ke',
        'dari',
        '<-',
        '--',
        '•',
        '\u200b',
      ),
    )
    .map((parts) => parts.join('')),
);
const SEED = { seed: 20261127, numRuns: 400 };

describe('any text', () => {
  it('is read without throwing, and no line gets lost in silence', () => {
    const wish = fc.record({
      form: fc.constantFrom('lines' as const, 'table' as const, undefined),
      hasHeading: fc.constantFrom(true, false, undefined),
    });
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), wish, (lines, wished) => {
        const text = lines.map((one) => one.replace(/[\n\r\u0085\u2028\u2029]/g, '')).join('\n');
        const { actors, ties: found, skipped, table } = read(text, wished);
        const told = new Set([...actors, ...found, ...skipped].map((one) => one.line));
        const seen = text.split('\n').flatMap((one, index) => (/[\p{L}\p{N}]/u.test(one) ? [index + 1] : []));
        // A cell of a table may hold several lines, which count as the line where its row begins.
        const isTold = (at: number) =>
          told.has(at) || (table !== null && text.includes('"') && [...told].some((before) => before < at));
        expect(seen.filter((at) => !isTold(at))).toEqual([]);
        for (const { name } of actors) expect(name.length).toBeLessThanOrEqual(LIMITS.name);
      }),
      SEED,
    );
  });

  it('of 10,000 lines is read whole, whatever it holds', () => {
    const list = Array.from({ length: 10_000 }, (_, index) => `${index + 1}. Aktor nomor ${index}`);
    expect(read(list.join('\n')).actors).toHaveLength(10_000);
    expect(read(list.map((one) => `${one} -> KUD: kredit`).join('\n')).ties).toHaveLength(10_000);
    expect(read(list.map((one) => `${one}\t"x`).join('\n')).actors).toHaveLength(10_000);
    expect(read('"'.repeat(200_000)).actors).toHaveLength(0);
    expect(read('- '.repeat(200_000)).actors).toHaveLength(0);
  });
});
