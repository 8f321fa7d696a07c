import { describe, expect, it } from 'vitest';
import { randomGraph, seeded } from '#tests/unit/analysis/support/randomGraph';
import { coreFit, pairsAmong } from '@/analysis/kernels/coreFit';
import { corePeriphery } from '@/analysis/kernels/corePeriphery';
import { type Csr, toCsr } from '@/analysis/kernels/csr';

const none = { core: 0, periphery: 0, between: 0 };

function complete(n: number): Csr {
  const pairs: number[] = [];
  for (let u = 0; u < n; u++) for (let v = u + 1; v < n; v++) pairs.push(u, v);
  return toCsr(n, Int32Array.from(pairs));
}

function star(leaves: number): Csr {
  return toCsr(leaves + 1, Int32Array.from(Array.from({ length: leaves }, (_, i) => [0, i + 1]).flat()));
}

/** The best fit of any core of 3 to n − 2 actors, by trying all 2^n. */
function exhaustive({ n, offsets, targets }: Csr): number | null {
  let best: number | null = null;
  for (let chosen = 0; chosen < 1 << n; chosen++) {
    const size = [...chosen.toString(2)].filter((digit) => digit === '1').length;
    if (size < 3 || size > n - 2) continue;
    let inside = 0;
    let outside = 0;
    for (let u = 0; u < n; u++) {
      for (const v of targets.subarray(offsets[u], offsets[u + 1])) {
        if (v < u) continue;
        const ends = ((chosen >> u) & 1) + ((chosen >> v) & 1);
        if (ends === 2) inside++;
        else if (ends === 0) outside++;
      }
    }
    const fit = coreFit(n, { size, inside, outside });
    if (fit !== null && (best === null || fit > best)) best = fit;
  }
  return best;
}

/** Mostly tied core of 3 to 5, everybody else tied to one or two of it, and now and then to each other. */
function planted(n: number, seed: number): Csr {
  const chance = seeded(seed);
  const core = 3 + (seed % 3);
  const pairs: number[] = [];
  for (let u = 0; u < n; u++) {
    const anchor = Math.floor(chance() * core);
    for (let v = u + 1; v < n; v++) {
      if (v < core ? chance() < 0.85 : u >= core && chance() < 0.08) pairs.push(u, v);
    }
    if (u < core) continue;
    pairs.push(anchor, u);
    if (chance() < 0.5) pairs.push((anchor + 1) % core, u);
  }
  return toCsr(n, Int32Array.from(pairs));
}

describe('core and periphery', () => {
  it('in sixty small maps with a core no other core fits better, whichever is tried', () => {
    let imperfect = 0;
    for (let seed = 1; seed <= 60; seed++) {
      const graph = planted(7 + (seed % 4), seed);
      const expected = exhaustive(graph);
      expect(corePeriphery(graph).fit, `seed ${seed}`).toBeCloseTo(expected ?? Number.NaN, 9);
      if (expected !== null && expected < 0.999) imperfect++;
    }
    expect(imperfect).toBeGreaterThan(20);
  });

  it('where there is no core to find, it may stop at the second best, and never claims more than the best', () => {
    let best = 0;
    for (let seed = 1; seed <= 60; seed++) {
      const graph = randomGraph(6 + (seed % 5), 5 + (seed % 5) + (seed % 14), seed);
      const expected = exhaustive(graph);
      const { fit } = corePeriphery(graph);
      expect(fit === null).toBe(expected === null);
      if (fit === null || expected === null) continue;
      expect(fit).toBeLessThan(expected + 1e-9);
      expect(fit).toBeGreaterThan(expected - 0.2);
      if (fit > expected - 1e-9) best++;
    }
    expect(best).toBeGreaterThanOrEqual(50);
  });

  it('its densities and its fit are those of the core it names', () => {
    for (let seed = 1; seed <= 40; seed++) {
      const graph = randomGraph(20, 40, seed);
      const { core, density, fit } = corePeriphery(graph);
      const isCore = new Set(core);
      const counts = { inside: 0, outside: 0, between: 0 };
      for (let u = 0; u < graph.n; u++) {
        for (const v of graph.targets.subarray(graph.offsets[u], graph.offsets[u + 1])) {
          if (v < u) continue;
          if (isCore.has(u) && isCore.has(v)) counts.inside++;
          else if (isCore.has(u) || isCore.has(v)) counts.between++;
          else counts.outside++;
        }
      }
      const size = core.length;
      expect(density.core).toBeCloseTo(counts.inside / pairsAmong(size), 12);
      expect(density.periphery).toBeCloseTo(counts.outside / pairsAmong(20 - size), 12);
      expect(density.between).toBeCloseTo(counts.between / (size * (20 - size)), 12);
      expect(fit).toBeCloseTo(coreFit(20, { size, ...counts }) ?? Number.NaN, 12);
    }
  });

  it('a clique with pendants is a perfect one', () => {
    const graph = toCsr(8, Int32Array.from([0, 1, 0, 2, 0, 3, 1, 2, 1, 3, 2, 3, 0, 4, 1, 5, 2, 6, 3, 7]));
    expect(corePeriphery(graph)).toMatchObject({ fit: 1, core: [0, 1, 2, 3], lip: 4 });
  });

  it('a star fits too, so fit alone never tells a core from a hub', () => {
    const { fit, lip } = corePeriphery(star(9));
    expect(fit).toBeGreaterThan(0.79);
    expect(lip).toBe(1);
  });

  it('a complete map is all core', () => {
    expect(corePeriphery(complete(6))).toMatchObject({
      fit: 1,
      core: [0, 1, 2, 3, 4, 5],
      density: { core: 1 },
    });
    expect(corePeriphery(complete(2))).toMatchObject({ fit: 1, core: [0, 1] });
  });

  it('is undefined for nobody, for one, without ties, and for less than five who are not all tied', () => {
    for (const graph of [
      toCsr(0, new Int32Array(0)),
      toCsr(1, new Int32Array(0)),
      toCsr(7, new Int32Array(0)),
      star(3),
    ]) {
      expect(corePeriphery(graph)).toMatchObject({ fit: null, core: [], density: none });
    }
  });

  it('above 150 actors the scan alone still finds a planted core', () => {
    const pairs: number[] = [];
    for (let u = 0; u < 12; u++) for (let v = u + 1; v < 12; v++) pairs.push(u, v);
    for (let u = 12; u < 200; u++) pairs.push(u % 12, u);
    expect(corePeriphery(toCsr(200, Int32Array.from(pairs)))).toMatchObject({
      fit: 1,
      core: Array.from({ length: 12 }, (_, u) => u),
    });
  });
});
