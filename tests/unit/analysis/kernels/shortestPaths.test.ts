import { describe, expect, it } from 'vitest';
import { toCsr } from '@/analysis/kernels/csr';
import { dependencyWithHugeCounts } from '@/analysis/kernels/hugeCounts';
import { shortestPaths } from '@/analysis/kernels/shortestPaths';

/** Layers of equal width, everybody tied to everybody in the next: width^(layers − 2) shortest paths end to end. */
function layered(layers: number, width: number) {
  const pairs: number[] = [];
  for (let layer = 0; layer + 1 < layers; layer++) {
    for (let a = 0; a < width; a++) {
      for (let b = 0; b < width; b++) pairs.push(layer * width + a, (layer + 1) * width + b);
    }
  }
  return toCsr(layers * width, Int32Array.from(pairs));
}

/** Through one actor of a layered map, by hand: pairs of layers on both sides, and of the neighbour layers. */
function expectedThrough(layer: number, layers: number, width: number): number {
  const before = layer;
  const after = layers - 1 - layer;
  let sum = before * after * width * width * (1 / width);
  // Two of the same layer meet in the neighbouring layers, each of which carries an equal share.
  const sides = (beside: number) => (beside === 0 || beside === layers - 1 ? 1 : 2);
  for (const beside of [layer - 1, layer + 1]) {
    if (beside >= 0 && beside < layers) sum += ((width * (width - 1)) / 2) * (1 / (sides(beside) * width));
  }
  return sum;
}

describe('shortest paths', () => {
  it('share what runs through a layer equally among its actors', () => {
    const paths = shortestPaths(layered(6, 3));
    for (let u = 0; u < 18; u++) {
      expect(paths.through[u]).toBeCloseTo(expectedThrough(Math.floor(u / 3), 6, 3), 9);
    }
  });

  it('stay exact when there are more paths than a double can count (3^698)', () => {
    const layers = 700;
    const paths = shortestPaths(layered(layers, 3));
    for (const layer of [0, 1, 2, 100, 350, 698, 699]) {
      const expected = expectedThrough(layer, layers, 3);
      expect((paths.through[layer * 3] ?? 0) / expected).toBeCloseTo(1, 9);
    }
    expect(paths.through.every((x) => Number.isFinite(x))).toBe(true);
  });

  it('counted in mantissas are the same as counted plainly', () => {
    const graph = layered(5, 2);
    // From actor 0: layer by layer, its own layer's other actor two steps away beside layer 2.
    const steps = Int32Array.from([0, 2, 1, 1, 2, 2, 3, 3, 4, 4]);
    const order = Int32Array.from([0, 2, 3, 1, 4, 5, 6, 7, 8, 9]);
    const dependency = new Float64Array(10);
    dependencyWithHugeCounts(graph, { steps, order, dependency }, 10);
    expect([...dependency]).toEqual([9, 0, 3.5, 3.5, 2, 2, 1, 1, 0, 0]);
  });

  it('tell how far, how many and how furthest from each actor', () => {
    // 0–1–2–3, 4–5, 6
    const paths = shortestPaths(toCsr(7, Int32Array.from([0, 1, 1, 2, 2, 3, 4, 5])));
    expect([...paths.farness]).toEqual([6, 4, 4, 6, 1, 1, 0]);
    expect([...paths.reached]).toEqual([3, 3, 3, 3, 1, 1, 0]);
    expect([...paths.furthest]).toEqual([3, 2, 2, 3, 1, 1, 0]);
    expect([...paths.through]).toEqual([0, 2, 2, 0, 0, 0, 0]);
  });

  it('tell through whom most of an actor’s own paths run, the first of equals', () => {
    // 0–1–2–3, a ring of four 4–5–6–7, 8
    const ties = [0, 1, 1, 2, 2, 3, 4, 5, 5, 6, 6, 7, 7, 4];
    const paths = shortestPaths(toCsr(9, Int32Array.from(ties)));
    expect([...paths.leaning]).toEqual([2, 1, 1, 2, 0.5, 0.5, 0.5, 0.5, 0]);
    expect([...paths.leansOn]).toEqual([1, 2, 1, 2, 5, 4, 5, 4, -1]);
  });

  it('pass nobody where everybody is tied to everybody', () => {
    const paths = shortestPaths(toCsr(3, Int32Array.from([0, 1, 1, 2, 2, 0])));
    expect([...paths.leaning]).toEqual([0, 0, 0]);
    expect([...paths.leansOn]).toEqual([-1, -1, -1]);
  });

  it('of nobody are none', () => {
    expect(shortestPaths(toCsr(0, new Int32Array(0)))).toEqual({
      through: new Float64Array(0),
      inverse: new Float64Array(0),
      withinTwo: new Int32Array(0),
      farness: new Float64Array(0),
      reached: new Int32Array(0),
      furthest: new Int32Array(0),
      leaning: new Float64Array(0),
      leansOn: new Int32Array(0),
    });
  });
});
