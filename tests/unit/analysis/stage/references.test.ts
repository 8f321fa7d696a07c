import { describe, expect, it } from 'vitest';
import stages from '#tests/fixtures/analysis/stages.json';
import vectors from '#tests/fixtures/analysis/vectors.json';
import { inputFrom } from '#tests/unit/analysis/support/read';
import { analyse } from '@/analysis/analyse';
import type { StageCaveat, StageReading } from '@/analysis/stage/types';
import type { AnalysisInput, AnalysisResult } from '@/analysis/types';
import type { StageId } from '@/model/types';

/** The reference holds 9 decimals. */
const DIGITS = 8.9;

const CODES: Readonly<Record<string, StageId>> = {
  SF: 'fragments',
  HS: 'hub',
  MH: 'multiHub',
  CP: 'corePeriphery',
};
const CAVEATS: Readonly<Record<string, StageCaveat>> = {
  small_n: 'smallN',
  no_distinct_hubs: 'noDistinctHubs',
  clusters_without_hubs: 'clustersWithoutHubs',
  weak_core_fit: 'weakCoreFit',
  core_without_periphery: 'coreWithoutPeriphery',
  unconnected_actors: 'unconnectedActors',
  no_ties: 'noTies',
};

/** A tie of a fixture: two names and perhaps a strength. */
function toInput(actors: readonly string[], ties: readonly (readonly (string | null)[])[]): AnalysisInput {
  const plain = inputFrom(
    actors,
    ties.map(([a, b]) => [a ?? '', b ?? '']),
  );
  return {
    ...plain,
    ties: plain.ties.map((tie, i) => ({ ...tie, strength: ties[i]?.[2] === 'strong' ? 'strong' : 'weak' })),
  };
}

/** Our evidence under the names of the reference, undefined as its 0. */
function evidenceOf(result: AnalysisResult, reading: StageReading): Record<string, number | null> {
  const { evidence } = reading;
  return {
    n: result.n,
    m: result.m,
    density: result.density,
    components: result.components.length,
    isolates: result.isolates.length,
    lcc_share: evidence.largestShare,
    F: evidence.fragmentation,
    CD: evidence.degreeCentralization,
    CB: evidence.betweennessCentralization,
    Fh: evidence.fragmentationWithoutHub,
    lcc_share_without_hub: evidence.largestShareWithoutHub,
    r2: evidence.secondHubRatio,
    n_hubs: evidence.hubs.length,
    n_eff: evidence.effectiveHubs,
    avg_clustering: evidence.meanClustering ?? 0,
    transitivity: evidence.transitivity ?? 0,
    path_length: evidence.meanPath ?? 0,
    small_world_sigma: evidence.smallWorld,
    Q: evidence.modularity,
    n_communities: evidence.clusters.length,
    X: evidence.crossing,
    rcom: evidence.clusterFit,
    rho: evidence.coreFit ?? 0,
    k_core_size: evidence.core.length,
    dens_core: evidence.coreDensity,
    dens_per: evidence.peripheryDensity,
    dens_cp: evidence.betweenDensity,
    lip_k: evidence.lipCore,
    O: evidence.overlap,
    degree_cv: evidence.degreeVariation,
    max_kcore: evidence.highestCore,
    D: evidence.dependence,
    c: evidence.clustered,
  };
}

interface Reference {
  readonly scores: Readonly<Record<string, number>>;
  readonly caveats: readonly string[];
  readonly confidence: number;
  readonly numbers: Readonly<Record<string, unknown>>;
  readonly hub: string | null;
  readonly hubs: readonly string[];
  readonly core: readonly string[];
  readonly communities: Readonly<Record<string, number>>;
}

function expectSame(result: AnalysisResult, stage: string | null, reference: Reference): number {
  const { stage: reading } = result;
  expect(reading?.stage ?? null).toBe(stage);
  if (reading === null) return 0;
  const near = (value: number) => expect.closeTo(value, DIGITS);
  expect(reading.scores).toEqual(
    Object.fromEntries(Object.entries(reference.scores).map(([name, score]) => [name, near(score)])),
  );
  expect(reading.confidence).toEqual(near(reference.confidence));
  const caveats = reference.caveats.map((caveat) => CAVEATS[caveat] ?? 'transition');
  expect([...reading.caveats].sort()).toEqual(caveats.toSorted());
  const ours = evidenceOf(result, reading);
  let compared = 0;
  for (const [name, value] of Object.entries(reference.numbers)) {
    if (!Object.hasOwn(ours, name)) continue;
    compared++;
    expect(ours[name], name).toEqual(typeof value === 'number' ? near(value) : null);
  }
  const { evidence } = reading;
  expect(evidence.hub).toBe(reference.hub);
  expect([...evidence.hubs].sort()).toEqual(reference.hubs.toSorted());
  expect(evidence.core).toEqual(reference.core.toSorted());
  const clusters = new Map<number, string[]>();
  for (const actor of Object.keys(reference.communities).sort()) {
    const cluster = reference.communities[actor] ?? 0;
    clusters.set(cluster, [...(clusters.get(cluster) ?? []), actor]);
  }
  expect(new Set(evidence.clusters.map((members) => members.join()))).toEqual(
    new Set([...clusters.values()].map((members) => members.join())),
  );
  expect([result.coreFit, result.core]).toEqual([evidence.coreFit, evidence.core]);
  return compared;
}

describe('the reference classifier in plain Python', () => {
  for (const [name, vector] of Object.entries(vectors)) {
    if (!('nodes' in vector)) continue;
    it(`gives ${name} the same stage, scores and evidence`, () => {
      const result = analyse(toInput(vector.nodes, vector.ties));
      const scores = Object.fromEntries(Object.entries(vector.scores).map(([code, s]) => [CODES[code], s]));
      const { evidence: numbers, communities } = vector;
      const compared = expectSame(result, CODES[vector.stage] ?? null, {
        ...vector,
        scores,
        numbers,
        communities,
      });
      expect(compared).toBeGreaterThan(28);
    });
  }

  it('names the hubs of the kite in the order of their paths', () => {
    const { nodes, ties, hubs } = vectors.kite;
    expect(analyse(toInput(nodes, ties)).stage?.evidence.hubs).toEqual(hubs);
  });

  it('was asked about networks in every stage, in parts, and with strengths that tell something', () => {
    expect(stages.networks).toHaveLength(90);
    expect(new Set(stages.networks.map(({ stage }) => stage)).size).toBe(4);
    expect(stages.networks.filter(({ evidence }) => evidence.components > 1).length).toBeGreaterThan(10);
    expect(stages.networks.filter(({ evidence }) => evidence.strength.usable).length).toBeGreaterThan(20);
  });

  stages.networks.forEach((reference, i) => {
    it(`says the same of random network ${i} (${reference.kind}, ${reference.actors.length} actors)`, () => {
      const result = analyse(toInput(reference.actors, reference.ties));
      const { evidence } = reference;
      const communities = Object.fromEntries(
        Object.entries(evidence.communities).flatMap(([actor, c]) => (c === undefined ? [] : [[actor, c]])),
      );
      const compared = expectSame(result, reference.stage, {
        ...reference,
        numbers: evidence,
        hub: evidence.hub,
        hubs: evidence.hubs,
        core: evidence.core,
        communities,
      });
      expect(compared).toBe(33);
      const { cc, cp, inn, out } = evidence.strength;
      expect(result.stage?.evidence.strongShares).toEqual({
        inCore: cc === null ? null : expect.closeTo(cc, DIGITS),
        coreToPeriphery: cp === null ? null : expect.closeTo(cp, DIGITS),
        withinClusters: inn === null ? null : expect.closeTo(inn, DIGITS),
        acrossClusters: out === null ? null : expect.closeTo(out, DIGITS),
      });
    });
  });
});
