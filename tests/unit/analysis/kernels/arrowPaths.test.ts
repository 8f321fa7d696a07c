import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arrowPaths } from '@/analysis/kernels/arrowPaths';
import { toArrows } from '@/analysis/kernels/arrows';
import { toCsr } from '@/analysis/kernels/csr';
import { shortestPaths } from '@/analysis/kernels/shortestPaths';

const RUNS = { seed: 20_260_101, numRuns: 200 };

/** Graphs of 1 to 9 actors whose arrows may repeat; never from an actor to itself. */
const anyArrows = fc
  .integer({ min: 1, max: 9 })
  .chain((n) =>
    fc
      .array(fc.tuple(fc.nat(n - 1), fc.nat(n - 1)), { maxLength: 30, size: 'max' })
      .map((list) => ({ n, ends: Int32Array.from(list.filter(([u, v]) => u !== v).flat()) })),
  );

/** All simple paths by brute force: those of fewest steps from each actor to each other. */
function shortestByHand(n: number, leads: (u: number, v: number) => boolean): number[][] {
  const found: number[][] = [];
  for (let source = 0; source < n; source++) {
    const best = new Map<number, number[][]>();
    let frontier = [[source]];
    const seen = new Set([source]);
    while (frontier.length > 0) {
      const next: number[][] = [];
      for (const path of frontier) {
        for (let v = 0; v < n; v++) if (!seen.has(v) && leads(path.at(-1) ?? 0, v)) next.push([...path, v]);
      }
      for (const path of next) {
        const end = path.at(-1) ?? 0;
        best.set(end, [...(best.get(end) ?? []), path]);
      }
      for (const path of next) seen.add(path.at(-1) ?? 0);
      frontier = next;
    }
    for (const paths of best.values()) found.push(...paths.map((path) => [paths.length, ...path]));
  }
  return found;
}

describe('arrows laid out in rows', () => {
  it('stand once, ascending, both ways round', () => {
    const { out, into } = toArrows(4, Int32Array.from([2, 0, 0, 3, 0, 1, 2, 0, 1, 0]));
    expect([out.m, into.m]).toEqual([4, 4]);
    expect([[...out.offsets], [...out.targets]]).toEqual([
      [0, 2, 3, 4, 4],
      [1, 3, 0, 0],
    ]);
    expect([[...into.offsets], [...into.targets]]).toEqual([
      [0, 2, 3, 3, 4],
      [1, 2, 0, 0],
    ]);
  });

  it('of nobody are empty', () => {
    expect(toArrows(0, new Int32Array(0)).out.offsets).toEqual(new Int32Array(1));
  });
});

describe('shortest paths along arrows', () => {
  it('are those one finds by trying all', () => {
    let arrowsSeen = 0;
    fc.assert(
      fc.property(anyArrows, ({ n, ends }) => {
        const arrows = toArrows(n, ends);
        const { out } = arrows;
        const has = new Set(
          Array.from({ length: ends.length / 2 }, (_, i) => `${ends[2 * i]}>${ends[2 * i + 1]}`),
        );
        arrowsSeen += has.size;
        const through = new Float64Array(n);
        const along = new Map<string, number>();
        const farness = new Float64Array(n);
        for (const [share = 1, ...path] of shortestByHand(n, (u, v) => has.has(`${u}>${v}`))) {
          for (const v of path.slice(1, -1)) through[v] = (through[v] ?? 0) + 1 / share;
          path.slice(1).forEach((v, i) => {
            along.set(`${path[i]}>${v}`, (along.get(`${path[i]}>${v}`) ?? 0) + 1 / share);
          });
          const source = path[0] ?? 0;
          farness[source] = (farness[source] ?? 0) + (path.length - 1) / share;
        }
        const found = arrowPaths(arrows);
        for (let u = 0; u < n; u++) {
          expect(found.through[u]).toBeCloseTo(through[u] ?? 0, 9);
          expect(found.farness[u]).toBeCloseTo(farness[u] ?? 0, 9);
          for (let e = out.offsets[u] ?? 0; e < (out.offsets[u + 1] ?? 0); e++) {
            expect(found.along[e]).toBeCloseTo(along.get(`${u}>${out.targets[e]}`) ?? 0, 9);
          }
        }
      }),
      RUNS,
    );
    expect(arrowsSeen).toBeGreaterThan(1_000);
  });

  it('are those of a map without arrows when every arrow is answered, each pair twice', () => {
    const pairs = Int32Array.from([0, 1, 1, 2, 2, 3, 3, 0, 3, 4, 5, 6]);
    const csr = toCsr(8, pairs);
    const plain = shortestPaths(csr);
    const both = arrowPaths({ out: csr, into: csr });
    expect([...both.through].map((x) => x / 2)).toEqual([...plain.through]);
    for (const column of ['farness', 'reached', 'furthest', 'inverse', 'withinTwo'] as const) {
      expect([...both[column]], column).toEqual([...plain[column]]);
    }
  });

  it('stay exact when there are more paths than a double can count (3^698)', () => {
    const layers = 700;
    const ends: number[] = [];
    for (let layer = 0; layer + 1 < layers; layer++) {
      for (let a = 0; a < 3; a++) for (let b = 0; b < 3; b++) ends.push(layer * 3 + a, layer * 3 + 3 + b);
    }
    const { through, along } = arrowPaths(toArrows(layers * 3, Int32Array.from(ends)));
    for (const layer of [0, 1, 350, 698, 699]) {
      // Three actors share what goes from those before to those behind, and nothing goes back.
      expect(through[layer * 3]).toBeCloseTo((layer * 3 * (layers - 1 - layer) * 3) / 3, 4);
    }
    // The first arrow carries a ninth of what leaves the first layer for the layers after the second, and its own.
    expect(along[0]).toBeCloseTo((3 * (layers - 2) * 3) / 9 + 1, 4);
  });
});
