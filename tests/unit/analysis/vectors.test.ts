import { describe, expect, it } from 'vitest';
import vectors from '#tests/fixtures/analysis/vectors.json';
import { analyse } from '@/analysis/analyse';
import { inputFrom, rolesOf } from './support/read';

const { bargaining: _, ...networks } = vectors;

/** The vectors have nine decimals. */
function isSame(ours: number | null, theirs: number | null): boolean {
  return ours === null || theirs === null ? ours === theirs : Math.abs(ours - theirs) <= 1e-9;
}

/** The columns of a reading that the vectors have too, under their names. */
function figuresOf(pairs: readonly (readonly string[])[], nodes: readonly string[]) {
  const result = analyse(inputFrom(nodes, pairs));
  const { n, m, density, components, isolates, fragmentation, meanClustering, transitivity, meanPath } =
    result;
  const { degree: CD, betweenness: CB } = result.centralization;
  return {
    result,
    figures: {
      ...{ n, m, density, CD, CB, transitivity },
      components: components.length,
      isolates: isolates.length,
      F: fragmentation,
      avg_clustering: meanClustering ?? 0,
      path_length: meanPath,
      rho: result.coreFit,
    },
  };
}

/** Names such as '10' come before '00' in an object, so lists made from one are not in id order. */
function inOrder(roles: Readonly<Record<string, readonly string[]>>): Record<string, string[]> {
  return Object.fromEntries(Object.entries(roles).map(([role, actors]) => [role, actors.toSorted()]));
}

describe('the vectors of the method', () => {
  it('are of eight parts, seven of them networks', () => {
    expect(Object.keys(networks)).toHaveLength(7);
  });

  for (const [name, { nodes, ties, evidence, efficiency, roles }] of Object.entries(networks)) {
    it(`give ${name} the same figures, efficiency and roles`, () => {
      const { result, figures } = figuresOf(ties, nodes);
      for (const [figure, value] of Object.entries(figures)) {
        const expected: Readonly<Record<string, number | null>> = evidence;
        expect(isSame(value, expected[figure] ?? null), `${figure}: ${value}`).toBe(true);
      }
      expect(isSame(result.efficiency, efficiency)).toBe(true);
      expect(inOrder(rolesOf(result))).toEqual(inOrder(roles));
    });
  }
});
