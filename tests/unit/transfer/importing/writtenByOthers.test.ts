import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readFile } from '@/transfer/importing/readFile';
import type { ReadNetworkFile } from '@/transfer/importing/types';

/* The files were written by networkx 2.8.8 and python-igraph 0.10.2: scripts/reference/write_formats.py. */
const FOLDER = 'tests/fixtures/formats';

interface Truth {
  readonly directed: boolean;
  readonly actors: readonly string[];
  readonly attributes: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly ties: readonly (readonly [string, string, number | null])[];
}

const truth: { readonly networks: Readonly<Record<string, Truth>> } = JSON.parse(
  readFileSync(`${FOLDER}/truth.json`, 'utf8'),
);
const files = readdirSync(FOLDER).filter((name) => name !== 'truth.json');

async function readFixture(name: string): Promise<{ reading: ReadNetworkFile; wanted: Truth }> {
  const reading = await readFile(new Uint8Array(readFileSync(`${FOLDER}/${name}`)), name);
  if (!reading.ok || reading.holds !== 'network') throw new Error(`${name}: ${JSON.stringify(reading)}`);
  const wanted = truth.networks[name.split('.')[0] ?? ''];
  if (!wanted) throw new Error(`${name}: no such network`);
  return { reading, wanted };
}

/** UCINET has no way to write a double quote inside one. */
const said = (name: string, text: string) => (name.endsWith('.dl') ? text.replaceAll('"', "'") : text);

describe('files that networkx and igraph wrote', () => {
  it('are there in enough formats to mean something', () => {
    expect(files.length).toBeGreaterThan(45);
    for (const ending of ['.graphml', '.gexf', '.gml', '.net', '.links.json', '.edges.json', '.dl']) {
      expect(files.some((name) => name.endsWith(ending))).toBe(true);
    }
  });

  it.each(files)('hold the same actors, ties, weights and directions: %s', async (name) => {
    const { reading, wanted } = await readFixture(name);
    const names = new Map(reading.network.actors.map((actor) => [actor.id, actor.name]));
    expect([...names.values()].sort()).toEqual(wanted.actors.map((actor) => said(name, actor)).sort());
    const found = reading.network.ties.map(({ source, target, weight }) => {
      const ends = [names.get(source) ?? '', names.get(target) ?? ''];
      return [...(wanted.directed ? ends : ends.sort()), weight ?? 1];
    });
    const ties = wanted.ties.map(([a, b, weight]) => {
      const ends = [said(name, a), said(name, b)];
      return [...(wanted.directed ? ends : ends.sort()), weight ?? 1];
    });
    expect(found.map(String).sort()).toEqual(ties.map(String).sort());
    const directions = new Set(reading.network.ties.map(({ direction }) => direction));
    expect([...directions]).toEqual([wanted.directed ? 'forward' : 'none']);
    expect(reading.remarks.map(({ kind }) => kind)).toEqual([]);
  });

  const withAttributes = files.filter((name) =>
    /networkx\.(?:graphml|gexf|gml|net|links\.json)$|igraph\.g/.test(name),
  );

  it.each(withAttributes)('keep what they say of actors: %s', async (name) => {
    const { reading, wanted } = await readFixture(name);
    for (const { name: who, values } of reading.network.actors) {
      const { sektor, ...others } = wanted.attributes[who] ?? {};
      const expected = { ...others, ...(sektor === undefined ? {} : { sector: sektor }) };
      const texts = Object.entries(values).map(([key, value]) => [key, String(value)]);
      expect(Object.fromEntries(texts)).toMatchObject(
        Object.fromEntries(Object.entries(expected).map(([key, value]) => [key, String(value)])),
      );
    }
  });

  it.each(files.filter((name) => /^plan\.(?!igraph\.net|full|edges\.dl)/.test(name)))(
    'keep the types of ties: %s',
    async (name) => {
      const { reading } = await readFixture(name);
      expect(reading.network.ties.map(({ values }) => values.type).sort()).toEqual([
        'informasi',
        'kredit',
        'pembinaan',
      ]);
    },
  );
});
