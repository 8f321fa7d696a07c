import { describe, expect, it } from 'vitest';
import measures from '#tests/fixtures/analysis/measures.json';
import roles from '#tests/fixtures/analysis/roles.json';
import { analyse } from '@/analysis/analyse';
import { toGraph } from '@/analysis/graph';
import { coreNumbers } from '@/analysis/kernels/coreNumbers';
import { cutVertices } from '@/analysis/kernels/cutVertices';
import { MAIN_MEASURES } from '@/analysis/types';
import { inputFrom, of, rolesOf } from './support/read';

/** Eigenvectors are iterated to about 1e-12 on both sides; everything else differs by rounding only. */
const DIGITS = 9;

function near(expected: number | null) {
  return expected === null ? null : expect.closeTo(expected, DIGITS);
}

describe('networkx and igraph', () => {
  it('were asked about the networks of the literature', () => {
    expect(measures.versions).toEqual({ networkx: '2.8.8', igraph: '0.10.2' });
    expect(Object.keys(measures.networks)).toEqual(expect.arrayContaining(['kite', 'karate', 'florentine']));
    expect(measures.networks.florentine.isolates).toEqual(['Pucci']);
    expect([measures.networks.karate.n, measures.networks.karate.m]).toEqual([34, 78]);
  });

  for (const [name, reference] of Object.entries(measures.networks)) {
    const input = inputFrom(reference.actors, reference.ties);
    const result = analyse(input);

    it(`agree on the main measures of everybody in ${name}`, () => {
      for (const measure of MAIN_MEASURES) {
        for (const column of ['values', 'raw'] as const) {
          const expected: Record<string, number | null> = reference[measure][column];
          expect(Object.keys(result.measures[measure][column]).sort()).toEqual(reference.actors);
          for (const actor of reference.actors) {
            expect(of(result.measures[measure][column], actor), `${measure} of ${actor}`).toEqual(
              near(expected[actor] ?? null),
            );
          }
        }
      }
    });

    it(`agree on ${name} as a whole`, () => {
      expect([result.n, result.m]).toEqual([reference.n, reference.m]);
      expect(result.density).toBeCloseTo(reference.density, DIGITS);
      expect(result.components).toEqual(reference.components);
      expect(result.isolates).toEqual(reference.isolates);
      expect(result.reachableShare).toBeCloseTo(reference.reachableShare, DIGITS);
      expect(result.meanPath).toBeCloseTo(reference.meanPath, DIGITS);
      expect(result.diameter).toBe(reference.diameter);
      for (const kind of ['degree', 'betweenness', 'closeness'] as const) {
        expect(result.centralization[kind], kind).toEqual(near(reference.centralization[kind]));
      }
      expect(result.transitivity).toEqual(near(reference.transitivity));
      expect(result.meanClustering).toEqual(near(reference.meanClustering));
    });

    it(`agree on the cut vertices and core numbers of ${name}`, () => {
      const { csr, actors } = toGraph(input);
      const cuts = cutVertices(csr);
      expect(actors.filter((_, u) => cuts[u] === 1)).toEqual(reference.cutVertices);
      const core: Record<string, number> = reference.coreNumber;
      expect(Object.fromEntries(actors.map((id, u) => [id, coreNumbers(csr)[u]]))).toEqual(core);
    });

    it(`agree that no clusters of ${name} are more modular`, () => {
      expect(result.modularity).toBeCloseTo(reference.modularityOptimum, DIGITS);
    });
  }
});

describe('the rules of the roles in plain Python', () => {
  it('were asked about known networks and sixty random ones', () => {
    expect(Object.keys(roles.networks).length).toBeGreaterThanOrEqual(70);
  });

  for (const [name, reference] of Object.entries(roles.networks)) {
    it(`give the same clusters and roles in ${name}`, () => {
      const result = analyse(inputFrom(reference.actors, reference.ties));
      expect(result.clusters).toEqual(reference.clusters);
      expect(result.modularity).toEqual(near(reference.modularity));
      const expected: Record<string, string[]> = {};
      for (const [actor, found] of Object.entries(reference.roles)) {
        for (const role of found) expected[role] = [...(expected[role] ?? []), actor];
      }
      expect(rolesOf(result)).toEqual(expected);
    });
  }
});
