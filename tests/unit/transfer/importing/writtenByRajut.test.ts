import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { arbitraryProject } from '#tests/helpers/arbitraryProject';
import { startLanguage } from '@/i18n/language';
import { LANGUAGES } from '@/i18n/messages';
import type { Translate } from '@/i18n/useText';
import { PLAIN_STYLE } from '@/model/looking';
import type { Project } from '@/model/types';
import { build as karawang } from '@/samples/karawang';
import { projectToExchange } from '@/transfer/exchange/projectToExchange';
import type { ExchangeNetwork, Values } from '@/transfer/exchange/types';
import { WRITER_IDS, WRITERS } from '@/transfer/formats/writers';
import { writeXlsx } from '@/transfer/formats/xlsx/writeXlsx';
import { planImport } from '@/transfer/importing/planImport';
import { readFile } from '@/transfer/importing/readFile';
import type { ImportPlan } from '@/transfer/importing/types';
import { writeCsv } from '@/transfer/measures/writeCsv';
import { kumuTables } from '@/transfer/tables/kumuTables';
import { actorsTable, matrixTable, tiesTable } from '@/transfer/tables/networkTables';
import { bytesOf } from './read';

const SEED = 28_112_026;
const projects = fc
  .sample(arbitraryProject, { numRuns: 250, seed: SEED })
  .filter(({ frames }) => frames.some(({ ties }) => Object.keys(ties).length > 0))
  .slice(0, 40);

let t: Translate;
beforeAll(async () => {
  ({ t } = await startLanguage('id'));
});

const exchangeOf = (project: Project): readonly ExchangeNetwork[] =>
  project.frames
    .map((frame) => projectToExchange(project, frame, { t, style: PLAIN_STYLE, result: null, ids: 'own' }))
    .filter(({ actors }) => actors.length > 0)
    .map(inWritableText);

/** What most formats cannot hold: controls and halves of characters. They are nobody's meaning. */
const UNWRITABLE = /(?![\t\n\r])[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]/gu;

function inWritableText(network: ExchangeNetwork): ExchangeNetwork {
  const plain = (values: Values): Values =>
    Object.fromEntries(
      Object.entries(values).flatMap(([name, value]) => {
        const kept = typeof value === 'string' ? value.replace(UNWRITABLE, '') : value;
        return typeof kept === 'string' && kept.trim() === '' ? [] : [[name, kept] as const];
      }),
    );
  return {
    ...network,
    actors: network.actors.map((actor) => ({ ...actor, values: plain(actor.values) })),
    ties: network.ties.map((tie) => ({ ...tie, values: plain(tie.values) })),
  };
}

async function planOf(content: string | Uint8Array, name: string): Promise<ImportPlan> {
  const reading = await readFile(typeof content === 'string' ? bytesOf(content) : content, name);
  if (!reading.ok || reading.holds !== 'network')
    throw new Error(`${name}: ${JSON.stringify(reading).slice(0, 400)}`);
  return planImport(reading, 'new');
}

/** A plan as it would be without the file between: what the network says, in Rajut's fields. */
const planWithout = (network: ExchangeNetwork) => planImport({ network, remarks: [] }, 'new');

interface Told {
  readonly actors: readonly unknown[];
  readonly ties: readonly string[];
}

/** What a plan says of actors and ties, told by their places in the list; order of ties aside. */
function toldBy({ actors, ties, types }: ImportPlan, fields: 'fields' | 'names'): Told {
  const number = new Map(actors.map(({ key }, index) => [key, index]));
  const word = (key: string) => {
    const type = types.get(key);
    return type === undefined
      ? ''
      : type.is === 'new'
        ? type.name
        : type.is === 'there'
          ? type.type.id
          : type.preset;
  };
  return {
    actors: actors.map(({ name, said }) => (fields === 'fields' ? { name, said } : name)),
    ties: ties
      .map(({ source, target, direction, type, said }) => {
        const ends = [number.get(source) ?? -1, number.get(target) ?? -1];
        if (direction !== 'forward') ends.sort((a, b) => a - b);
        const more =
          fields === 'fields' ? [word(type), Object.entries(said).sort()] : [said.strength ?? 'weak'];
        return JSON.stringify([...ends, direction, ...more]);
      })
      .sort(),
  };
}

/** Formats that know actors by their names tell namesakes apart by a number. */
function withDistinctNames(network: ExchangeNetwork): ExchangeNetwork {
  const rows = actorsTable(network, t).rows;
  return {
    ...network,
    actors: network.actors.map((actor, index) => ({ ...actor, name: String(rows[index]?.[0]) })),
  };
}

const WHOLE = WRITER_IDS.filter((id) => WRITERS[id].keeps.attributes);
const BARE = WRITER_IDS.filter((id) => !WRITERS[id].keeps.attributes);

describe('a network that Rajut wrote', () => {
  it('is looked at in enough projects and formats to mean something', () => {
    expect(projects.length).toBeGreaterThan(20);
    expect(WHOLE.length).toBeGreaterThan(4);
    expect(BARE.length).toBeGreaterThan(2);
  });

  it.each(WHOLE)(`comes back with every field, whatever is in its names: %s (seed ${SEED})`, async (id) => {
    const { write, extension, keeps } = WRITERS[id];
    for (const project of [karawang('id'), ...projects]) {
      for (const network of exchangeOf(project)) {
        const wanted = planWithout(keeps.sameNames ? network : withDistinctNames(network));
        const plan = await planOf(write(network), `peta${extension}`);
        expect(toldBy(plan, 'fields')).toEqual(toldBy(wanted, 'fields'));
      }
    }
  });

  it.each(WHOLE)('comes back where it was: %s', async (id) => {
    const { write, extension } = WRITERS[id];
    for (const network of exchangeOf(karawang('id'))) {
      const { actors } = await planOf(write(network), `peta${extension}`);
      expect(actors.map(({ place }) => place)).toEqual(
        network.actors.map(({ place }) => place?.map((at) => Math.round(at * 100) / 100) ?? null),
      );
    }
  });

  it.each(BARE)('comes back with its actors and who is tied to whom: %s', async (id) => {
    const { write, extension } = WRITERS[id];
    for (const network of exchangeOf(karawang('id'))) {
      const plan = await planOf(write(network), `peta${extension}`);
      expect(plan.actors.map(({ name }) => name)).toEqual(network.actors.map(({ name }) => name));
      const pairsOf = ({ actors, ties }: ImportPlan) => {
        const names = new Map(actors.map(({ key, name }) => [key, name]));
        return [
          ...new Set(
            ties.map(({ source, target }) => [names.get(source), names.get(target)].sort().join('|')),
          ),
        ];
      };
      expect(pairsOf(plan).sort()).toEqual(pairsOf(planWithout(network)).sort());
    }
  });

  it.each(LANGUAGES)('comes back from a workbook in %s', async (language) => {
    const { t: inLanguage } = await startLanguage(language);
    for (const project of [karawang('id'), ...projects]) {
      for (const network of exchangeOf(project)) {
        const sheets = [
          { name: inLanguage(($) => $.formats.sheets.actors), table: actorsTable(network, inLanguage) },
          { name: inLanguage(($) => $.formats.sheets.ties), table: tiesTable(network, inLanguage) },
        ];
        const plan = await planOf(await writeXlsx(sheets), 'peta.xlsx');
        expect(toldBy(plan, 'fields')).toEqual(toldBy(planWithout(withDistinctNames(network)), 'fields'));
      }
    }
    await startLanguage('id');
  });

  it("comes back from Kumu's own sheets", async () => {
    for (const network of exchangeOf(karawang('id'))) {
      const { elements, connections } = kumuTables(network);
      const file = await writeXlsx([
        { name: 'Elements', table: elements },
        { name: 'Connections', table: connections },
      ]);
      const plan = await planOf(file, 'kumu.xlsx');
      expect(toldBy(plan, 'fields')).toEqual(toldBy(planWithout(network), 'fields'));
    }
  });

  it.each(['spreadsheet', 'semicolons', 'program'] as const)('comes back from CSV for a %s', async (form) => {
    for (const project of [karawang('id'), ...projects]) {
      for (const network of exchangeOf(project).map(withDistinctNames)) {
        const actors = await planOf(writeCsv(actorsTable(network, t), { for: form }), 'aktor.csv');
        expect(toldBy(actors, 'fields').actors).toEqual(toldBy(planWithout(network), 'fields').actors);
      }
    }
    for (const network of exchangeOf(karawang('id'))) {
      const matrix = await planOf(writeCsv(matrixTable(network), { for: form }), 'matriks.csv');
      expect(matrix.actors.map(({ name }) => name)).toEqual(network.actors.map(({ name }) => name));
      const ties = await planOf(writeCsv(tiesTable(network, t), { for: form }), 'ikatan.csv');
      expect(ties.ties).toHaveLength(network.ties.length);
    }
  });
});
