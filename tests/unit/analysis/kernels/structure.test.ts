import { describe, expect, it } from 'vitest';
import { randomGraph } from '#tests/unit/analysis/support/randomGraph';
import { clusters } from '@/analysis/kernels/clusters';
import { components, partsWithout } from '@/analysis/kernels/components';
import { coreNumbers } from '@/analysis/kernels/coreNumbers';
import { type Csr, degrees, toCsr } from '@/analysis/kernels/csr';
import { cutVertices } from '@/analysis/kernels/cutVertices';
import { shuffledOrders } from '@/analysis/kernels/shuffledOrders';
import { triangles } from '@/analysis/kernels/triangles';

const GRAPHS = Array.from({ length: 40 }, (_, i) => ({ seed: i + 1, graph: randomGraph(14, 4 + i, i + 1) }));

describe('components and cut vertices', () => {
  it('an actor cuts exactly when its leaving leaves more than one part', () => {
    for (const { seed, graph } of GRAPHS) {
      const cuts = cutVertices(graph);
      for (let u = 0; u < graph.n; u++) {
        expect(cuts[u] === 1, `seed ${seed}, actor ${u}`).toBe(partsWithout(graph, u).length > 1);
      }
    }
  });

  it('the parts and the leaver make up its component', () => {
    for (const { seed, graph } of GRAPHS) {
      for (const component of components(graph)) {
        for (const u of component) {
          const together = [...partsWithout(graph, u).flat(), u].sort((a, b) => a - b);
          expect(together, `seed ${seed}`).toEqual(component);
        }
      }
    }
  });

  it('a chain of 100,000 does not overflow the stack', () => {
    const n = 100_000;
    const chain = toCsr(
      n,
      Int32Array.from({ length: 2 * (n - 1) }, (_, i) => (i + 1) >> 1),
    );
    expect(cutVertices(chain).reduce((a, b) => a + b, 0)).toBe(n - 2);
    expect(components(chain)).toHaveLength(1);
  });

  it('an isolate leaves nothing behind', () => {
    expect(partsWithout(toCsr(2, new Int32Array(0)), 0)).toEqual([]);
  });
});

describe('triangles', () => {
  it('are those that trying all threes finds', () => {
    for (const { seed, graph } of GRAPHS) {
      const { n, offsets, targets } = graph;
      const tied = (u: number, v: number) => targets.subarray(offsets[u], offsets[u + 1]).includes(v);
      const expected = new Array<number>(n).fill(0);
      for (let u = 0; u < n; u++)
        for (let v = u + 1; v < n; v++)
          for (let w = v + 1; w < n; w++)
            if (tied(u, v) && tied(v, w) && tied(u, w))
              for (const x of [u, v, w]) expected[x] = (expected[x] ?? 0) + 1;
      expect([...triangles(graph)], `seed ${seed}`).toEqual(expected);
    }
  });
});

describe('core numbers', () => {
  it('are those that peeling one by one finds', () => {
    for (const { seed, graph } of GRAPHS)
      expect([...coreNumbers(graph)], `seed ${seed}`).toEqual(peel(graph));
  });

  it('of an empty graph are none', () => {
    expect([...coreNumbers(toCsr(0, new Int32Array(0)))]).toEqual([]);
  });
});

/** By the definition: for each k take away whoever has fewer than k ties left until nobody has. */
function peel(graph: Csr): number[] {
  const core = new Array<number>(graph.n).fill(0);
  for (let k = 1; k < graph.n; k++) {
    const left = new Set(core.keys());
    const few = (u: number) =>
      graph.targets.subarray(graph.offsets[u], graph.offsets[u + 1]).filter((v) => left.has(v)).length < k;
    for (let weak = [...left].filter(few); weak.length > 0; weak = [...left].filter(few)) {
      for (const u of weak) left.delete(u);
    }
    for (const u of left) core[u] = k;
  }
  return core;
}

describe('clusters', () => {
  it('of two cliques joined by one tie are the cliques', () => {
    const graph = toCsr(6, Int32Array.from([0, 1, 0, 2, 1, 2, 2, 3, 3, 4, 3, 5, 4, 5]));
    const { clusterOf, modularity } = clusters(graph);
    expect([...clusterOf]).toEqual([0, 0, 0, 1, 1, 1]);
    expect(modularity).toBeCloseTo(6 / 7 - 0.5, 12);
  });

  it('without ties are everybody for themselves', () => {
    expect(clusters(toCsr(3, new Int32Array(0)))).toEqual({
      clusterOf: Int32Array.from([0, 1, 2]),
      modularity: 0,
    });
  });

  it('are the same on every run', () => {
    for (const { graph } of GRAPHS) expect(clusters(graph)).toEqual(clusters(graph));
  });

  it('visit the actors in orders that every device makes alike', () => {
    const orders = [...shuffledOrders(6, 4)].map((order) => order.join(''));
    // From the same recurrence with Python's whole numbers.
    expect(orders).toEqual(['012345', '432501', '154023', '402315']);
  });
});

describe('rows', () => {
  it('hold each pair in both rows, ascending', () => {
    for (const { graph } of GRAPHS) {
      expect([...degrees(graph)].reduce((a, b) => a + b, 0)).toBe(2 * graph.m);
      for (let u = 0; u < graph.n; u++) {
        const row = [...graph.targets.subarray(graph.offsets[u], graph.offsets[u + 1])];
        expect(row).toEqual([...new Set(row)].sort((a, b) => a - b));
        for (const v of row) {
          expect(graph.targets.subarray(graph.offsets[v], graph.offsets[v + 1])).toContain(u);
        }
      }
    }
  });
});
