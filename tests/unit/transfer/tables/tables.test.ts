import { Readable } from 'node:stream';
import readSheets from 'read-excel-file/node';
import { beforeAll, describe, expect, it } from 'vitest';
import { analyse } from '@/analysis/analyse';
import { toAnalysisInput } from '@/analysis/toAnalysisInput';
import { ALL_COUNTED } from '@/analysis/types';
import { formats } from '@/i18n/formats';
import { startLanguage } from '@/i18n/language';
import { LANGUAGES } from '@/i18n/messages';
import type { Text } from '@/i18n/useText';
import { build as karawang } from '@/samples/karawang';
import { ACTOR_FIELDS, TIE_FIELDS } from '@/transfer/exchange/types';
import { writeXlsx } from '@/transfer/formats/xlsx/writeXlsx';
import { actorRoleOf, tieRoleOf } from '@/transfer/importing/fieldNames';
import { comparisonSheet } from '@/transfer/tables/comparisonSheet';
import { ACTOR_HEADINGS, TIE_HEADINGS } from '@/transfer/tables/headings';
import { kumuTables } from '@/transfer/tables/kumuTables';
import { actorMeasuresSheet, networkSheet } from '@/transfer/tables/measureSheets';
import { actorsTable, matrixTable, tiesTable } from '@/transfer/tables/networkTables';
import { HOSTILE } from '../formats/networks';

let text: Text;
beforeAll(async () => {
  const { t } = await startLanguage('id');
  text = { t, language: 'id', switchTo: () => Promise.resolve(), ...formats('id') };
});

describe('tables for people', () => {
  it('have a row for an actor, and columns for what is said of anybody', () => {
    expect(actorsTable(HOSTILE, text.t)).toEqual({
      columns: ['Nama', 'Jenis aktor', 'Pengaruh', 'Perajut jejaring', 'Catatan', 'x', 'y'],
      rows: [
        ['Dinas "A" & <B>, C;D', 'Orang', 3, null, 'baris\nkedua', 0, 100],
        ['=HYPERLINK("x")', 'Orang', null, true, null, 100.12, -50],
        ['قسم 👩‍👩‍👧', null, null, null, null, 50, 0],
      ],
    });
  });

  it('have a row for a tie, from whom to whom', () => {
    const { columns, rows } = tiesTable(HOSTILE, text.t);
    expect(columns).toEqual(['Dari', 'Ke', 'Arah', 'Jenis jejaring', 'Alasan']);
    expect(rows[0]).toEqual(['Dinas "A" & <B>, C;D', '=HYPERLINK("x")', 'Satu arah', 'Uang', '</edge>']);
    expect(rows.map((row) => row[2])).toEqual(['Satu arah', 'Dua arah', 'Tanpa arah']);
  });

  it('have a matrix in which rows send', () => {
    expect(matrixTable(HOSTILE).rows.map((row) => row.slice(1))).toEqual([
      [0, 2, 0],
      [1, 0, 0],
      [0, 0, 0],
    ]);
  });

  it('have the columns that Kumu looks for', () => {
    const { elements, connections } = kumuTables(HOSTILE);
    expect(elements.columns).toEqual(['Label', 'Type', 'Tags', 'Description', 'Influence', 'Weaver']);
    expect(elements.rows[0]).toEqual(['Dinas "A" & <B>, C;D', 'Orang', null, 'baris\nkedua', 3, null]);
    expect(connections.columns).toEqual(['From', 'To', 'Direction', 'Type', 'Strength', 'Reason']);
    expect(connections.rows[1]?.[2]).toBe('mutual');
  });
});

describe('heads of columns', () => {
  it.each(LANGUAGES)('are found again by an import, in %s', async (language) => {
    const { t } = await startLanguage(language);
    for (const field of ACTOR_FIELDS) expect(actorRoleOf(t(ACTOR_HEADINGS[field]))).toBe(field);
    for (const field of TIE_FIELDS) expect(tieRoleOf(t(TIE_HEADINGS[field]))).toBe(field);
    await startLanguage('id');
  });
});

describe('measures for people', () => {
  const project = karawang('id');
  const [before, after] = project.frames;
  if (!before || !after) throw new Error('Karawang has two frames');
  const measured = (frame: typeof before) => analyse(toAnalysisInput(project, frame, ALL_COUNTED));

  it('are what the analysis found, under their names', () => {
    const result = measured(before);
    const names = new Map(
      result.components.flat().map((id) => [id, project.actors[id]?.name ?? ''] as const),
    );
    const { columns, rows } = actorMeasuresSheet(names, result, text.t);
    const degree = columns.indexOf('Jumlah ikatan');
    expect(rows.find(([name]) => name === 'Tengkulak')?.[degree]).toBe(4);
    expect(columns).not.toContain('Ikatan masuk');
    expect(networkSheet(result, text).rows).toContainEqual(['Tahap', 'Satu penghubung']);
  });

  it('compare two frames, measures first, then actors, then ties', () => {
    const results = { before: measured(before), after: measured(after) };
    const { rows } = comparisonSheet(project, { pair: { before, after, isLost: false }, results }, text);
    expect([...new Set(rows.map(([part]) => part))]).toEqual(['Ukuran', 'Aktor', 'Ikatan']);
    expect(rows.find((row) => row[1] === 'Tengkulak')).toEqual([
      'Aktor',
      'Tengkulak',
      '4 ikatan',
      null,
      'Hilang',
    ]);
    expect(rows.filter(([part]) => part === 'Ikatan')).toHaveLength(19);
  });
});

describe('a workbook', () => {
  it('computes nothing that stands in a name, and keeps numbers numbers', async () => {
    const cells = ['=1+1', '+62 812', '-cmd', '@SUM(1)', '＝1+1', 'a\u0000b\uD83D', '<b>&"'];
    const table = {
      columns: ['=head'],
      rows: [...cells.map((cell) => [cell]), [1 / 3], [true], [null], ['12']],
    };
    const bytes = await writeXlsx([{ name: 'Aktor', table }]);
    const [sheet] = await readSheets(Readable.from([bytes]));
    expect(sheet?.data.flat()).toEqual([
      '=head',
      '=1+1',
      '+62 812',
      '-cmd',
      '@SUM(1)',
      '＝1+1',
      'ab',
      '<b>&"',
      1 / 3,
      true,
      null,
      '12',
    ]);
    // Words that objects have of themselves are texts like any other.
    const own = ['constructor', '__proto__', 'toString'];
    const again = await writeXlsx([{ name: 'Aktor', table: { columns: own, rows: [own] } }]);
    const [words] = await readSheets(Readable.from([again]));
    expect(words?.data[1]?.map((word) => String(word).replace('\u200B', ''))).toEqual(own);
    // No formula anywhere in the file: neither as one nor as what a program might take for one.
    const names = new TextDecoder('latin1').decode(bytes);
    expect(names).not.toContain('<f>');
  });
});
