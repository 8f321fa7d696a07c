import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { arbitraryProject } from '#tests/helpers/arbitraryProject';
import { startLanguage } from '@/i18n/language';
import type { Translate } from '@/i18n/useText';
import { PLAIN_STYLE } from '@/model/looking';
import type { Project } from '@/model/types';
import { distinctNames } from '@/transfer/exchange/distinctNames';
import { projectToExchange } from '@/transfer/exchange/projectToExchange';
import type { ExchangeNetwork, Value, Values } from '@/transfer/exchange/types';
import { plainLabel } from '@/transfer/formats/pajek/plainLabel';
import { WRITER_IDS, WRITERS } from '@/transfer/formats/writers';
import { writeXlsx } from '@/transfer/formats/xlsx/writeXlsx';
import { readFile } from '@/transfer/importing/readFile';
import { writeCsv } from '@/transfer/measures/writeCsv';
import { kumuTables } from '@/transfer/tables/kumuTables';
import { actorsTable, tiesTable } from '@/transfer/tables/networkTables';

const RUNS = { numRuns: 150, seed: 20261128 };

let t: Translate;
beforeAll(async () => {
  t = (await startLanguage('id')).t;
});

/** Frames with somebody in them, as they go to other programs. */
function networksOf(project: Project): readonly ExchangeNetwork[] {
  return project.frames
    .map((frame) => projectToExchange(project, frame, { t, style: PLAIN_STYLE, result: null, ids: 'own' }))
    .filter(({ actors }) => actors.length > 0);
}

async function read(content: string | Uint8Array, fileName: string): Promise<ExchangeNetwork> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const reading = await readFile(bytes, fileName);
  if (!reading.ok || reading.holds !== 'network') throw new Error(`read: ${JSON.stringify(reading)}`);
  return reading.network;
}

/** What no text format can be asked to keep: blanks at ends, and characters that are none. */
const seen = (text: string) =>
  text.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '').trim();

/** GML knows no yes and no. */
const plainValue = (value: Value) => (typeof value === 'string' ? seen(value) : Number(value));

const plainValues = (values: Values) =>
  Object.entries(values)
    .map(([name, value]) => [name, plainValue(value)] as const)
    .filter(([, value]) => value !== '')
    .sort(([a], [b]) => (a < b ? -1 : 1));

/** Ties by the names of their ends; those without an arrow, or with two, in the order of the alphabet. */
function tiesByName(
  { actors, ties }: ExchangeNetwork,
  nameOf: ReadonlyMap<string, string>,
  hasValues: boolean,
) {
  const names = new Map(actors.map(({ id, name }) => [id, nameOf.get(id) ?? name]));
  const weights = new Map<string, number>();
  for (const { source, target, direction, weight, values } of ties) {
    const ends = [names.get(source) ?? '', names.get(target) ?? ''];
    if (direction !== 'forward') ends.sort();
    const key = JSON.stringify([...ends, direction, hasValues ? plainValues(values) : []]);
    weights.set(key, Math.max(weights.get(key) ?? 0, weight ?? 1));
  }
  return [...weights].map(([key, weight]) => `${key} ${weight}`).sort();
}

describe('a file that Rajut writes is read again', () => {
  const whole = WRITER_IDS.filter((id) => WRITERS[id].keeps.attributes);
  const bare = WRITER_IDS.filter((id) => !WRITERS[id].keeps.attributes);

  it.each(whole)('%s gives the same actors, ties and what is said of them', async (id) => {
    let count = 0;
    await fc.assert(
      fc.asyncProperty(arbitraryProject, async (project) => {
        for (const network of networksOf(project)) {
          const found = await read(WRITERS[id].write(network), `a${WRITERS[id].extension}`);
          const names = WRITERS[id].keeps.sameNames
            ? new Map<string, string>()
            : distinctNames(network.actors);
          const expected = network.actors.map((actor) => names.get(actor.id) ?? actor.name);
          expect(found.actors.map(({ name }) => name)).toEqual(expected);
          expect(found.actors.map(({ values }) => plainValues(values))).toEqual(
            network.actors.map(({ values }) => plainValues(values)),
          );
          expect(found.actors.map(({ colour }) => colour)).toEqual(
            network.actors.map(({ colour }) => colour),
          );
          const places = network.actors.map(({ place }) =>
            place?.map((at) => Math.round(at * 100) / 100 || 0),
          );
          expect(found.actors.map(({ place }) => place?.map((at) => at || 0))).toEqual(places);
          expect(tiesByName(found, new Map(), true)).toEqual(tiesByName(network, names, true));
          count++;
        }
      }),
      RUNS,
    );
    expect(count).toBeGreaterThan(100);
  });

  it.each(bare)('%s gives the same names and arrows', async (id) => {
    let count = 0;
    await fc.assert(
      fc.asyncProperty(arbitraryProject, async (project) => {
        for (const network of networksOf(project)) {
          const found = await read(WRITERS[id].write(network), `a${WRITERS[id].extension}`);
          const plain = network.actors.map((actor) => ({ ...actor, name: plainLabel(actor.name) }));
          const names = distinctNames(plain);
          expect(found.actors.map(({ name }) => name)).toEqual(plain.map(({ id: own }) => names.get(own)));
          expect(arrows(found, new Map())).toEqual(arrows(network, names));
          count++;
        }
      }),
      RUNS,
    );
    expect(count).toBeGreaterThan(100);
  });

  it('a workbook gives the same actors and ties, and so does the one for Kumu', async () => {
    let count = 0;
    await fc.assert(
      fc.asyncProperty(arbitraryProject, async (project) => {
        for (const network of networksOf(project)) {
          const names = distinctNames(network.actors);
          const { elements, connections } = kumuTables(network);
          const books = [
            [
              { name: 'Aktor', table: actorsTable(network, t) },
              { name: 'Hubungan', table: tiesTable(network, t) },
            ],
            [
              { name: 'Elements', table: elements },
              { name: 'Connections', table: connections },
            ],
          ];
          for (const sheets of books) {
            const found = await read(await writeXlsx(sheets), 'a.xlsx');
            expect(found.actors.map(({ name }) => usual(name))).toEqual(
              network.actors.map(({ id, name }) => usual(names.get(id) ?? name)),
            );
            expect(pairs(found, new Map()).map(usual)).toEqual(pairs(network, names).map(usual));
          }
          count++;
        }
      }),
      { ...RUNS, numRuns: 60 },
    );
    expect(count).toBeGreaterThan(40);
  });

  it.each(['spreadsheet', 'semicolons'] as const)(
    'a table of ties for %s gives the same ties',
    async (form) => {
      await fc.assert(
        fc.asyncProperty(arbitraryProject, async (project) => {
          for (const network of networksOf(project).filter(({ ties }) => ties.length > 0)) {
            const found = await read(writeCsv(tiesTable(network, t), { for: form }), 'a.csv');
            // What is put before a name that a spreadsheet would compute is taken off again.
            const names = distinctNames(network.actors);
            expect(pairs(found, new Map())).toEqual(pairs(network, names));
          }
        }),
        RUNS,
      );
    },
  );
});

/** Without the characters of private use that readers of workbooks drop. */
const usual = (text: string) => text.replace(/[\u{F0000}-\u{10FFFF}]/gu, '');

/** Who is tied to whom and how, without what is said of it. */
function pairs(network: ExchangeNetwork, nameOf: ReadonlyMap<string, string>) {
  return [...new Set(tiesByName(network, nameOf, false).map((tie) => tie.replace(/ \d+$/, '')))];
}

/** Arrows as Pajek and UCINET know them: a tie without direction leads both ways. */
function arrows({ actors, ties }: ExchangeNetwork, nameOf: ReadonlyMap<string, string>) {
  const names = new Map(actors.map(({ id, name }) => [id, nameOf.get(id) ?? name]));
  const found = new Map<string, number>();
  for (const { source, target, direction, weight } of ties) {
    const ends = [names.get(source) ?? '', names.get(target) ?? ''];
    for (const arrow of direction === 'forward' ? [ends] : [ends, [...ends].reverse()]) {
      const key = JSON.stringify(arrow);
      found.set(key, Math.max(found.get(key) ?? 0, weight ?? 1));
    }
  }
  return [...found].map(([key, weight]) => `${key} ${weight}`).sort();
}
