import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import vectors from '#tests/fixtures/analysis/vectors.json';
import { type DrawnNetwork, seededNetwork } from '#tests/unit/analysis/support/seededNetworks';
import { analyseCommand } from '@/cli/analyseCommand';
import { writeCsv } from '@/transfer/measures/writeCsv';

/** What networkx and igraph say; made by scripts/reference/measures_reference.py. */
interface Expected {
  readonly n: number;
  readonly m: number;
  readonly actors: Readonly<Record<string, readonly (number | null)[]>>;
  readonly network: Readonly<Record<string, number | null | Readonly<Record<string, number | null>>>>;
  readonly ties: readonly number[];
  readonly bridges: readonly number[] | null;
}

interface References {
  readonly known: Readonly<Record<string, DrawnNetwork & { readonly expected: Expected }>>;
  readonly seeded: readonly Expected[];
}

const FIXTURE = new URL('../../fixtures/analysis/references.json', import.meta.url);
const references: References = JSON.parse(readFileSync(FIXTURE, 'utf8'));

type Row = Readonly<Record<string, number | null>>;

/** Columns of the command by those of the fixture; a share is of the n − 1 others. */
const ACTOR_COLUMNS: Readonly<Record<string, (row: Row, n: number) => number | null | undefined>> = {
  degree: ({ degree }) => degree,
  inDegree: ({ in_degree }) => in_degree,
  outDegree: ({ out_degree }) => out_degree,
  betweennessRaw: ({ betweenness_raw }) => betweenness_raw,
  closeness: ({ closeness }) => closeness,
  harmonic: ({ harmonic }) => harmonic,
  eigenvector: ({ eigenvector }) => eigenvector,
  pagerank: ({ pagerank }) => pagerank,
  clustering: ({ clustering }) => clustering,
  constraint: ({ constraint }) => constraint,
  effectiveSize: ({ effective_size }) => effective_size,
  eccentricity: ({ eccentricity }) => eccentricity,
  core: ({ core }) => core,
  reach2: ({ reach2 }, n) => (typeof reach2 === 'number' ? reach2 * Math.max(1, n - 1) : reach2),
};
const NETWORK_FIELDS: Readonly<Record<string, string>> = {
  density: 'density',
  reachableShare: 'connected_share',
  meanPath: 'mean_path',
  diameter: 'diameter',
  efficiency: 'efficiency',
  components: 'components',
  fragmentation: 'fragmentation',
  reciprocity: 'reciprocity',
  transitivity: 'transitivity',
  meanClustering: 'mean_clustering',
};

function run({ actors, ties, directed }: DrawnNetwork) {
  const rows = [
    ...ties.map(([source, target, strong]) => [source, target, strong ? 'strong' : 'weak']),
    ...actors.map((actor) => [actor, null, null]),
  ];
  const file = writeCsv({ columns: ['source', 'target', 'strength'], rows }, { for: 'program' });
  const words = ['-', '--json', ...(directed ? ['--directed'] : [])];
  const { out, err, code } = analyseCommand(words, {
    readFile: () => new TextEncoder().encode(file),
    tell: () => {},
    language: 'en',
  });
  if (code !== 0) throw new Error(err);
  return JSON.parse(out);
}

const near = (value: number | null | undefined) =>
  typeof value === 'number' ? expect.closeTo(value, 8) : value;

function compare(drawn: DrawnNetwork, expected: Expected): number {
  const { network, actors, ties } = run(drawn);
  expect([network.n, network.m]).toEqual([expected.n, expected.m]);
  let compared = 0;
  for (const [name, column] of Object.entries(ACTOR_COLUMNS)) {
    const theirs = expected.actors[name];
    if (theirs === undefined) continue;
    expect(
      actors.map((row: Row) => column(row, expected.n)),
      name,
    ).toEqual(theirs.map(near));
    compared += theirs.length;
  }
  for (const [name, field] of Object.entries(NETWORK_FIELDS)) {
    const theirs = expected.network[name];
    if (theirs === undefined || typeof theirs === 'object') continue;
    expect(network[field], name).toEqual(near(theirs));
    compared += 1;
  }
  expect(ties.map((tie: Row) => tie.betweenness)).toEqual(expected.ties.map(near));
  if (expected.bridges) expect(ties.map((tie: Row) => Number(tie.bridge))).toEqual(expected.bridges);
  return compared + ties.length;
}

describe('the stage that the command prints', () => {
  it.each(['kite', 'karate', 'florentine'] as const)('of %s is that of the method', (name) => {
    const { nodes, ties, stage, scores, confidence } = vectors[name];
    const drawn = { actors: nodes, directed: false, sectors: [] };
    const { network } = run({
      ...drawn,
      ties: ties.map(([source = '', target = '']) => [source, target, false]),
    });
    expect(network.stage).toBe(stage);
    expect(network.stage_confidence).toBeCloseTo(confidence, 7);
    for (const [code, score] of Object.entries(scores)) {
      expect(network.stage_scores[code], code).toBeCloseTo(score, 7);
    }
  });
});

describe('what the command prints', () => {
  const known = Object.entries(references.known).filter(([, { actors }]) => actors.length > 0);

  it.each(known)('of %s is what networkx and igraph say', (_, { expected, ...drawn }) => {
    expect(compare(drawn, expected)).toBeGreaterThan(expected.n * 10);
  });

  it('of 40 random networks is what they say, arrows followed in every other one', () => {
    for (let seed = 0; seed < 40; seed++) {
      const expected = references.seeded[seed];
      if (!expected) throw new Error('a network nobody was asked about');
      expect(compare(seededNetwork(seed), expected), `seed ${seed}`).toBeGreaterThan(expected.n * 8);
    }
  });
});
