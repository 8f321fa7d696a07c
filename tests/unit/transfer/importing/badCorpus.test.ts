import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { terminalText } from '@/cli/terminalText';
import { LANGUAGES, type Message } from '@/i18n/messages';
import { type Description, describeProblem } from '@/transfer/describeProblem';
import { describeImportProblem, describeImportRemark, sayImport } from '@/transfer/importing/describeImport';
import type { ImportProblemCode, ImportRemarkKind } from '@/transfer/importing/faults';
import { planImport } from '@/transfer/importing/planImport';
import { readFile } from '@/transfer/importing/readFile';
import type { FileReading } from '@/transfer/importing/types';
import { bytesOf, read } from './read';

const FOLDER = 'tests/fixtures/bad';
const SEED = 611_202;

/** Why a file is refused: code, line where it has one, and a word that the sentence must hold. */
type Refused = readonly [code: ImportProblemCode, line?: number, word?: string];
/** What is read of a file: how many actors and ties, and what was remarked how often. */
type Read = readonly [actors: number, ties: number, remarks?: Partial<Record<ImportRemarkKind, number>>];

const REFUSED: Readonly<Record<string, Refused>> = {
  'zeroBytes.csv': ['empty'],
  'onlyBlanks.csv': ['empty'],
  'onlySeparators.csv': ['empty'],
  'emptySheet.xlsx': ['empty'],
  'image.csv': ['binary', 0, 'gambar'],
  'photo.xlsx': ['binary', 0, 'gambar'],
  'report.pdf': ['binary', 0, 'PDF'],
  'oldExcel.xls': ['binary', 0, 'XLS'],
  'binary.xlsb': ['binary', 0, 'XLS'],
  'rich.rtf': ['binary', 0, 'dokumen'],
  'document.docx': ['binary', 0, 'dokumen'],
  'slides.pptx': ['binary', 0, 'salindia'],
  'table.ods': ['binary', 0, 'ODS'],
  'archive.zip': ['binary', 0, 'arsip'],
  'gzip.json': ['binary', 0, 'arsip'],
  'film.gexf': ['binary', 0, 'rekaman'],
  'noise.bin': ['binary', 0, 'bukan teks'],
  'utf32.csv': ['binary', 0, 'bukan teks'],
  'brokenUtf16.csv': ['binary', 0, 'bukan teks'],
  'controls.csv': ['binary', 0, 'bukan teks'],
  'picture.svg': ['otherXml', 0, 'svg'],
  'page.html': ['otherXml', 0, 'html'],
  'soap.xml': ['otherXml', 0, 'Envelope'],
  'headerOnly.gexf': ['noActors'],
  'noNodes.graphml': ['noActors'],
  'noNodes.gml': ['noActors'],
  'truncated.gexf': ['notXml', 6],
  'unclosed.graphml': ['notXml', 4],
  'ampersand.graphml': ['notXml', 3],
  'twoRoots.gexf': ['notXml', 2],
  'nested.graphml': ['tooDeep', 2, '64'],
  'entityBomb.graphml': ['entities', 2],
  'entityFile.graphml': ['entities', 1],
  'entityLate.gexf': ['entities', 4],
  'entity.xlsx': ['damaged', 0, 'Aktor'],
  'truncated.json': ['truncated'],
  'comma.json': ['notJson', 3],
  'nan.json': ['notJson', 1],
  'proto.json': ['forbiddenKey', 0, '__proto__'],
  'constructor.json': ['forbiddenKey', 0, 'constructor'],
  'prototype.json': ['forbiddenKey', 0, 'prototype'],
  'deep.json': ['tooDeep', 0, '64'],
  'deepKumu.json': ['tooDeep', 0, 'attributes'],
  'otherJson.json': ['otherJson', 0, 'dependencies'],
  'listOfNumbers.json': ['otherJson'],
  'emptyKumu.json': ['noActors'],
  'emptyNodeLink.json': ['noActors'],
  'nodesAreWords.json': ['noActors'],
  'emptyBundle.rajut.json': ['noActors'],
  'headingOnly.csv': ['headerOnly', 1],
  'halfHeading.csv': ['noColumns', 1, 'asal, bobot'],
  'wide.csv': ['wrongCount', 0, '401 / 300'],
  'matrixWithWord.csv': ['notNumber', 3, 'banyak'],
  'noVertices.net': ['missingPart', 0, '*Vertices'],
  'badCount.net': ['notNumber', 1, 'banyak'],
  'badNumber.net': ['notNumber', 2, 'satu'],
  'hugeCount.net': ['tooManyActors', 1, '100.000'],
  'short.dl': ['wrongCount', 6, '3 × 3'],
  'noData.dl': ['missingPart', 0, 'data:'],
  'noSize.dl': ['notNumber', 1],
  'unknownFormat.dl': ['missingPart', 1, 'blockmatrix'],
  'word.dl': ['notNumber', 5, 'satu'],
  'huge.dl': ['tooManyActors', 0, '100.000'],
  'manyMatrices.dl': ['wrongCount', 0, 'nm='],
  'truncated.gml': ['truncated', 5],
  'openQuote.gml': ['truncated', 2],
  'badBracket.gml': ['notGml', 4],
  'deep.gml': ['tooDeep', 2],
  'cutSheet.xlsx': ['damaged', 0, 'Aktor'],
  'truncated.xlsx': ['damaged'],
  'corrupt.xlsx': ['damaged'],
  'farCorner.xlsx': ['tooWide', 0, 'XFD'],
  'bomb.xlsx': ['bomb', 0, '50'],
  'lyingBomb.xlsx': ['bomb', 0, '50'],
  'manyEntries.xlsx': ['tooManyParts', 0, '200'],
};

const READ: Readonly<Record<string, Read>> = {
  'undeclared.gexf': [2, 0, { undeclared: 2, keptInNotes: 2 }],
  'undeclared.graphml': [1, 0, { undeclared: 1, keptInNotes: 1 }],
  'nanPlaces.gexf': [3, 0, { noPlace: 2 }],
  'infinity.gml': [2, 0, { noPlace: 2 }],
  'duplicateIds.gexf': [2, 1, { twinActors: 1 }],
  'duplicateIds.json': [1, 0, { twinActors: 1, selfTies: 1 }],
  'twice.net': [2, 1, { twinActors: 1 }],
  'twins.csv': [1, 0, { twinActors: 2 }],
  'tiesToNobody.gexf': [2, 1, { danglingEnds: 2 }],
  'tiesToNobody.json': [2, 1, { danglingEnds: 1, noEnd: 1 }],
  'tiesToNobody.gml': [2, 1, { danglingEnds: 1 }],
  'tiesToNobody.csv': [5, 3, { noEnd: 1, selfTies: 1, repeated: 1, unknownStrength: 1, negative: 1 }],
  'beyond.net': [2, 1, { danglingEnds: 1, noEnd: 1, noPlace: 1 }],
  'noEnds.gexf': [1, 0, { noEnd: 1 }],
  'dynamic.gexf': [2, 1, { dynamic: 3 }],
  'hyperedges.graphml': [3, 1, { hyperedges: 1 }],
  'strangeDirection.json': [2, 1, { unknownDirection: 1 }],
  'wrongEncoding.graphml': [1, 0, { oldEncoding: 1 }],
  'oldEncoding.csv': [1, 0, { oldEncoding: 1 }],
  'unknownEncoding.graphml': [1, 0],
  'utf16.csv': [1, 0],
  'formulas.csv': [3, 0],
  'html.csv': [2, 1],
  'proto.csv': [4, 2, { keptInNotes: 2 }],
  'strayQuote.csv': [4, 2],
  'ragged.csv': [3, 0, { noName: 1 }],
  'longName.csv': [2, 0, { shortened: 1 }],
  'unknownHeading.csv': [6, 3],
};

/** Files of Rajut itself, which have sentences of their own. */
const OWN = ['notProject.rajut.json', 'newer.rajut.json'];

const languages = LANGUAGES.map((language) => {
  const { text } = terminalText(language);
  return {
    language,
    say: (message: Message, values: Description['values']) => String(text.t(message, values)),
  };
});

/** Every sentence that a reading makes a person read, in every language. */
function sentencesOf(reading: FileReading): readonly string[] {
  return languages.flatMap(({ say }) => {
    if (!reading.ok && 'problems' in reading) {
      return reading.problems.map(describeProblem).map(({ message, values }) => say(message, values));
    }
    if (!reading.ok) return [sayImport(say, describeImportProblem(reading.problem))];
    if (reading.holds === 'projects') return [];
    return planImport(reading, 'new').remarks.map((remark) => sayImport(say, describeImportRemark(remark)));
  });
}

function expectSentences(reading: FileReading): void {
  for (const sentence of sentencesOf(reading)) {
    // A name in the file may be long; a sentence round it is not.
    expect(sentence).toMatch(/^.{20,420}[.]$/s);
    expect(sentence).not.toMatch(/\{\{|\$t|undefined|NaN|importProblems/);
  }
}

const readFixture = (name: string) => readFile(new Uint8Array(readFileSync(`${FOLDER}/${name}`)), name);

describe('the corpus of bad files', () => {
  it('is large, and every file of it is looked at', () => {
    const names = readdirSync(FOLDER).sort();
    expect(names.length).toBeGreaterThan(100);
    expect([...Object.keys(REFUSED), ...Object.keys(READ), ...OWN].sort()).toEqual(names);
  });

  it.each(Object.entries(REFUSED))(
    'is refused with a place and a remedy: %s',
    async (name, [code, line = 0, word]) => {
      const reading = await readFixture(name);
      if (reading.ok || 'problems' in reading) throw new Error(JSON.stringify(reading));
      expect(reading.problem).toMatchObject({ code, line });
      expectSentences(reading);
      const [indonesian = ''] = sentencesOf(reading);
      if (line > 0) expect(indonesian).toContain(`aris ${line}: `);
      if (word !== undefined) expect(indonesian).toContain(word);
    },
  );

  it.each(Object.entries(READ))(
    'is read, and what is odd is counted: %s',
    async (name, [actors, ties, odd = {}]) => {
      const reading = await readFixture(name);
      if (!reading.ok || reading.holds !== 'network') throw new Error(JSON.stringify(reading));
      expect(reading.network.actors).toHaveLength(actors);
      expect(reading.network.ties).toHaveLength(ties);
      const { remarks } = planImport(reading, 'new');
      expect(Object.fromEntries(remarks.map(({ kind, count }) => [kind, count]))).toEqual(odd);
      expectSentences(reading);
    },
  );

  it.each(OWN)('says what is wrong with a project of its own: %s', async (name) => {
    const reading = await readFixture(name);
    expect(reading.ok).toBe(false);
    expect(sentencesOf(reading).length).toBeGreaterThan(1);
    expectSentences(reading);
  });

  it('never opens the prototype of anything', async () => {
    for (const name of Object.keys(REFUSED)) await readFixture(name);
    await readFixture('proto.csv');
    expect('polluted' in {}).toBe(false);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});

describe('a file that is too much', () => {
  it('of a million rows is refused, not opened slowly', async () => {
    const rows = Array.from({ length: 1_000_000 }, (_, row) => `a${row % 5000},b${row % 4999}`);
    const reading = await read(`dari,ke\n${rows.join('\n')}\n`);
    expect(reading).toMatchObject({ ok: false, problem: { code: 'tooManyTies', limit: 500_000 } });
    expectSentences(reading);
  }, 60_000);

  it('of 21 MB is refused before anything is read', async () => {
    const reading = await readFile(new Uint8Array(21_000_000).fill(0x41), 'besar.csv');
    expect(reading).toMatchObject({ ok: false, problem: { code: 'tooLarge', limit: 20 } });
    expectSentences(reading);
  });

  it('for a project, but not for looking at, says so', async () => {
    const rows = Array.from({ length: 10_001 }, (_, row) => `Aktor ${row}`);
    const reading = await read(`nama\n${rows.join('\n')}\n`);
    expect(reading).toMatchObject({ ok: true, tooLargeForProject: true });
    if (reading.ok && reading.holds === 'network') expect(planImport(reading, 'new').tooMuch).toBe('actors');
  });
});

describe('any bytes at all', () => {
  const beginnings = [
    '<gexf><graph><nodes><node id="',
    '<graphml><key id="d" attr.name="x"/><graph><node id="',
    '*Vertices 3\n1 "',
    'dl n=3 format=edgelist1\nlabels:\n',
    'graph [ node [ id 1 label "',
    '{"nodes":[{"id":"',
    '{"elements":[{"label":"',
    'dari;ke;kekuatan\n',
    '',
  ];

  it(`get an answer and a sentence (seed ${SEED})`, async () => {
    const anything = fc.oneof(
      fc.uint8Array({ maxLength: 200 }),
      fc
        .tuple(fc.constantFrom(...beginnings), fc.string({ unit: 'binary', maxLength: 120 }))
        .map(([begin, rest]) => bytesOf(begin + rest)),
      fc
        .tuple(fc.constantFrom(...beginnings), fc.array(fc.constantFrom(...'"]}[{<>/,;=\n*1 a:&')))
        .map(([begin, rest]) => bytesOf(begin + rest.join(''))),
    );
    await fc.assert(
      fc.asyncProperty(anything, async (bytes) => {
        const reading = await readFile(bytes, 'apa saja');
        expectSentences(reading);
      }),
      { seed: SEED, numRuns: 600 },
    );
  });
});
