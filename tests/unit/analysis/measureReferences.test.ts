import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { analyse } from '@/analysis/analyse';
import { measureTies } from '@/analysis/ties/measureTies';
import type { TieResult } from '@/analysis/ties/types';
import { type AnalysisInput, type AnalysisResult, MEASURES, type MeasureId } from '@/analysis/types';
import { inputFrom, of } from './support/read';
import { type DrawnNetwork, SEEDED_COUNT, seededNetwork } from './support/seededNetworks';

/** What networkx and igraph say; made by scripts/reference/measures_reference.py. */
interface Expected {
  readonly n: number;
  readonly m: number;
  /** Columns in id order; only the measures that this network has. */
  readonly actors: Readonly<Record<string, readonly (number | null)[]>>;
  readonly network: Readonly<Record<string, unknown>>;
  /** Betweenness, by source and target. */
  readonly ties: readonly number[];
  /** 1 for a bridge; null for directed networks. */
  readonly bridges: readonly number[] | null;
}

interface References {
  readonly versions: Readonly<Record<string, string>>;
  readonly known: Readonly<Record<string, DrawnNetwork & { readonly expected: Expected }>>;
  readonly seeded: readonly Expected[];
}

const FIXTURE = new URL('../../fixtures/analysis/references.json', import.meta.url);
// Read, not imported: the compiler would make a type of every number in it.
const references: References = JSON.parse(readFileSync(FIXTURE, 'utf8'));

const RELATIVE = 1e-9;
/** Below this, both sides are sums of larger numbers that cancel, and a relative error means nothing. */
const ABSOLUTE = 1e-13;

/** Columns of the fixture by measure, and whether the value before normalising is meant. */
const COLUMNS: Readonly<Record<string, readonly [MeasureId, 'values' | 'raw']>> = {
  inDegree: ['inDegree', 'raw'],
  outDegree: ['outDegree', 'raw'],
  degree: ['degree', 'raw'],
  strength: ['strength', 'values'],
  betweennessRaw: ['betweenness', 'raw'],
  closeness: ['closeness', 'values'],
  farness: ['closeness', 'raw'],
  harmonic: ['harmonic', 'values'],
  eigenvector: ['eigenvector', 'values'],
  pagerank: ['pagerank', 'values'],
  clustering: ['clustering', 'values'],
  constraint: ['constraint', 'values'],
  egoConstraint: ['egoConstraint', 'values'],
  effectiveSize: ['effectiveSize', 'values'],
  eccentricity: ['eccentricity', 'values'],
  core: ['core', 'values'],
  reach2: ['reach2', 'raw'],
};

function toInput({ actors, ties, sectors, directed }: DrawnNetwork): AnalysisInput {
  const plain = inputFrom(
    actors,
    ties.map(([source, target]) => [source, target]),
    { directed, sectors },
  );
  return {
    ...plain,
    ties: plain.ties.map((tie, i) => ({
      ...tie,
      direction: directed ? 'forward' : 'none',
      strength: ties[i]?.[2] ? 'strong' : 'weak',
    })),
  };
}

/** Every number of ours beside theirs, with its place. */
function* pairUp(
  actors: readonly string[],
  { result, ties }: { readonly result: AnalysisResult; readonly ties: readonly TieResult[] },
  expected: Expected,
): Generator<readonly [string, unknown, unknown]> {
  for (const [column, theirs] of Object.entries(expected.actors)) {
    const [measure, kind] = COLUMNS[column] ?? [];
    if (measure === undefined || kind === undefined) throw new Error(`a column nobody knows: ${column}`);
    yield [`${column}, how many`, theirs.length, actors.length];
    for (const [u, value] of theirs.entries()) {
      yield [`${column} of ${actors[u]}`, of(result.measures[measure][kind], actors[u] ?? ''), value];
    }
  }
  const { components, sectors, centralization, ...figures } = result;
  const network: Readonly<Record<string, unknown>> = { ...figures, components: components.length };
  const groups: Readonly<Record<string, object>> = { sectors, centralization };
  for (const [name, theirs] of Object.entries(expected.network)) {
    if (typeof theirs !== 'object' || theirs === null) yield [name, network[name], theirs];
    else {
      const ours: Readonly<Record<string, unknown>> = { ...groups[name] };
      for (const [part, value] of Object.entries(theirs)) yield [`${name} ${part}`, ours[part], value];
    }
  }
  yield ['ties, how many', ties.length, expected.ties.length];
  for (const [i, value] of expected.ties.entries()) yield [`tie ${i}`, ties[i]?.betweenness, value];
  for (const [i, value] of (expected.bridges ?? []).entries()) {
    yield [`bridge ${i}`, Number(ties[i]?.isBridge), value];
  }
}

function isNear(ours: unknown, theirs: unknown): boolean {
  if (typeof ours !== 'number' || typeof theirs !== 'number') return ours === theirs;
  return Math.abs(ours - theirs) <= RELATIVE * Math.abs(theirs) + ABSOLUTE;
}

/** How many numbers were compared, and those that differ. */
function compare(network: DrawnNetwork, expected: Expected) {
  const input = toInput(network);
  const ours = { result: analyse(input), ties: measureTies(input) };
  const differing: string[] = [];
  let compared = 0;
  for (const [place, here, there] of pairUp(network.actors, ours, expected)) {
    compared++;
    if (!isNear(here, there)) differing.push(`${place}: ${String(here)} here, ${String(there)} there`);
  }
  return { compared, differing };
}

describe('networkx and igraph', () => {
  it('were asked about the networks of the literature and 200 seeded ones of all kinds', () => {
    expect(references.versions).toMatchObject({ networkx: '2.8.8', igraph: '0.10.2' });
    expect(Object.keys(references.known)).toEqual(
      expect.arrayContaining(['kite', 'karate', 'miserables', 'florentine', 'davisWomen', 'karawangAfter']),
    );
    expect(references.seeded).toHaveLength(SEEDED_COUNT);
    const sizes = references.seeded.map(({ n }) => n);
    expect([Math.min(...sizes), Math.max(...sizes)]).toEqual([2, 80]);
    const isWhole = ({ network }: Expected) => network.reachableShare === 1;
    expect(references.seeded.filter(isWhole).length).toBeGreaterThan(50);
    expect(references.seeded.filter((one) => !isWhole(one)).length).toBeGreaterThan(50);
    expect(references.seeded.filter(({ bridges }) => bridges === null)).toHaveLength(100);
  });

  it('were asked about every measure of actors', () => {
    const asked = new Set(
      references.seeded
        .slice(0, 2)
        .flatMap(({ actors }) => Object.keys(actors).map((name) => COLUMNS[name]?.[0])),
    );
    // The bargaining index is Rajut's own; neither library knows it.
    const known = MEASURES.filter((measure) => measure !== 'bargaining');
    expect([...asked].sort()).toEqual([...known].sort());
  });

  for (const [name, { expected, ...network }] of Object.entries(references.known)) {
    it(`agree on every measure of ${name} to 1e-9`, () => {
      const { compared, differing } = compare(network, expected);
      expect(differing).toEqual([]);
      expect(compared).toBeGreaterThanOrEqual(17 + 15 * network.actors.length + network.ties.length);
    });
  }

  for (const tens of Array.from({ length: SEEDED_COUNT / 20 }, (_, i) => i * 20)) {
    it(`agree on every measure of the seeded networks from ${tens} on to 1e-9`, () => {
      for (let seed = tens; seed < tens + 20; seed++) {
        const network = seededNetwork(seed);
        const expected = references.seeded[seed];
        if (expected === undefined) throw new Error('a network nobody was asked about');
        expect([network.actors.length, network.ties.length], `seed ${seed}`).toEqual([
          expected.n,
          expected.m,
        ]);
        expect(compare(network, expected).differing, `seed ${seed}`).toEqual([]);
      }
    });
  }

  it('would differ if a single tie were left out', () => {
    const network = seededNetwork(20);
    const expected = references.seeded[20];
    if (expected === undefined) throw new Error('a network nobody was asked about');
    expect(compare({ ...network, ties: network.ties.slice(1) }, expected).differing.length).toBeGreaterThan(
      10,
    );
  });
});
