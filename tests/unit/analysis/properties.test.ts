import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse } from '@/analysis/analyse';
import { type AnalysisInput, CAUTIONS, MEASURES, ROLES } from '@/analysis/types';
import { inputFrom, read } from './support/read';

/** Fixed, so that a failure can be run again; fast-check prints it with the counterexample. */
const SEED = 20_260_101;
const RUNS = { seed: SEED, numRuns: 300 };

/** Maps of 0 to 14 actors, from no ties to complete, with isolates and parallel ties. */
const anyMap: fc.Arbitrary<AnalysisInput> = fc.nat({ max: 14 }).chain((n) => {
  const names = Array.from({ length: n }, (_, i) => String.fromCharCode(65 + i));
  const pairs = names.flatMap((a, i) => names.slice(i + 1).map((b) => [a, b]));
  const some = fc.array(fc.constantFrom(...(pairs.length === 0 ? [['A', 'B']] : pairs)), { maxLength: 40 });
  const ties = n < 2 ? fc.constant([]) : fc.oneof(some, fc.constant(pairs), fc.constant([]));
  return ties.map((list) => inputFrom(names, list));
});

function numbersIn(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersIn) : [];
}

/** Measures that count something instead of telling a share; constraint may exceed 1 a little. */
const COUNTS = new Set(['strength', 'constraint', 'egoConstraint', 'effectiveSize', 'eccentricity', 'core']);
const SHARES = MEASURES.filter((measure) => !COUNTS.has(measure));

describe('the analysis of any map', () => {
  it('the maps tried include empty, single, tied-less, disconnected and complete ones', () => {
    const seen = new Set(fc.sample(anyMap, RUNS).flatMap((input) => analyse(input).cautions));
    expect([...seen]).toEqual(
      expect.arrayContaining(['noActors', 'oneActor', 'twoActors', 'noTies', 'disconnected', 'complete']),
    );
  });

  it('holds no NaN and no Infinity', () => {
    expect(numbersIn({ a: [1, { b: Number.NaN }] })).toEqual([1, Number.NaN]);
    fc.assert(
      fc.property(anyMap, (input) => {
        const numbers = numbersIn(analyse(input));
        expect(numbers.length).toBeGreaterThan(4);
        expect(numbers.filter((x) => !Number.isFinite(x))).toEqual([]);
      }),
      RUNS,
    );
  });

  it('holds no undefined either: it is the same after a journey through JSON or to a worker', () => {
    fc.assert(
      fc.property(anyMap, (input) => {
        const result = analyse(input);
        expect(JSON.parse(JSON.stringify(result))).toStrictEqual(result);
        expect(structuredClone(result)).toStrictEqual(result);
      }),
      RUNS,
    );
  });

  it('keeps every share between 0 and 1', () => {
    fc.assert(
      fc.property(anyMap, (input) => {
        const { density, reachableShare, transitivity, meanClustering, centralization, measures } =
          analyse(input);
        const shares = numbersIn([density, reachableShare, transitivity, meanClustering, centralization]);
        const values = SHARES.flatMap((measure) => numbersIn(measures[measure].values));
        for (const share of [...shares, ...values]) {
          expect(share).toBeGreaterThanOrEqual(0);
          expect(share).toBeLessThanOrEqual(1 + 1e-12);
        }
      }),
      RUNS,
    );
  });

  it('puts every actor once into the components, the clusters, the roles and each column', () => {
    fc.assert(
      fc.property(anyMap, (input) => {
        const { components, clusters, roles, measures } = analyse(input);
        const everybody = [...input.actors];
        expect(components.flat().sort()).toEqual(everybody);
        expect(clusters.flat().sort()).toEqual(everybody);
        expect(Object.keys(roles).sort()).toEqual(everybody);
        for (const measure of MEASURES) {
          expect(Object.keys(measures[measure].values).sort()).toEqual(everybody);
          expect(Object.keys(measures[measure].raw).sort()).toEqual(everybody);
        }
      }),
      RUNS,
    );
  });

  it('ranks exactly those who have a value, highest first', () => {
    fc.assert(
      fc.property(anyMap, (input) => {
        for (const { values, ranking } of Object.values(analyse(input).measures)) {
          expect([...ranking].sort()).toEqual(input.actors.filter((id) => values[id] !== null));
          const ranked = ranking.map((id) => values[id] ?? 0);
          ranked.slice(1).forEach((value, i) => {
            expect(value).toBeLessThanOrEqual((ranked[i] ?? 0) + 1e-9);
          });
        }
      }),
      RUNS,
    );
  });

  it('lists roles and cautions in their fixed order, none twice', () => {
    fc.assert(
      fc.property(anyMap, (input) => {
        const { roles, cautions } = analyse(input);
        expect(cautions).toEqual(CAUTIONS.filter((caution) => cautions.includes(caution)));
        for (const found of Object.values(roles)) {
          const names = found.map(({ role }) => role);
          expect(names).toEqual(ROLES.filter((role) => names.includes(role)));
        }
      }),
      RUNS,
    );
  });

  it('does not depend on parallel ties', () => {
    fc.assert(
      fc.property(anyMap, (input) => {
        const pairs = input.ties.map((tie) => [tie.source, tie.target]);
        const once = analyse(input);
        const twice = analyse(
          inputFrom(input.actors, [...pairs, ...pairs.map(([a = '', b = '']) => [b, a])]),
        );
        expect({ ...twice, tieCount: 0 }).toEqual({ ...once, tieCount: 0 });
      }),
      RUNS,
    );
  });
});

describe('names that JavaScript knows', () => {
  it('an actor may be called constructor or __proto__', () => {
    const result = analyse(
      inputFrom(['__proto__', 'constructor', 'toString'], [['__proto__', 'constructor']]),
    );
    expect(Object.keys(result.measures.degree.values)).toEqual(['__proto__', 'constructor', 'toString']);
    expect(Object.keys(result.roles)).toHaveLength(3);
    expect(result.isolates).toEqual(['toString']);
  });

  it('and the map is left as it was', () => {
    // makeMap freezes deeply: an analysis that changed its input would throw.
    expect(read('A-B B-C').n).toBe(3);
  });
});
