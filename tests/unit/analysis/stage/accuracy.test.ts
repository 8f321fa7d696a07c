import { describe, expect, it } from 'vitest';
import { seeded } from '#tests/unit/analysis/support/randomGraph';
import { disturb, FAMILIES } from './families';
import { stageOf, toInput } from './stageOf';

const SIZES = [8, 10, 12, 14, 16, 20, 25, 30, 40, 60];
const NOISE = [0, 0.05, 0.1];
const NETWORKS = 1_000;

function trial(i: number) {
  const chance = seeded(i + 1);
  const family = FAMILIES[i % FAMILIES.length] ?? FAMILIES[0];
  const n = SIZES[Math.floor(i / FAMILIES.length) % SIZES.length] ?? 20;
  const noise = NOISE[Math.floor(i / (FAMILIES.length * SIZES.length)) % NOISE.length] ?? 0;
  if (family === undefined) throw new Error('trial: no family');
  const input = toInput(n, disturb(n, family.make(n, chance), noise, chance));
  return { n, noise, family, said: stageOf(input)?.stage };
}

describe('a thousand networks made as the stages are described', () => {
  const trials = Array.from({ length: NETWORKS }, (_, i) => trial(i));
  const right = (some: typeof trials) =>
    some.filter(({ family, said }) => family.stage === said).length / some.length;

  it('are of every family, size and amount of chance ties', () => {
    expect(new Set(trials.map(({ family, n, noise }) => `${family.name} ${n} ${noise}`)).size).toBe(
      FAMILIES.length * SIZES.length * NOISE.length,
    );
    expect(new Set(FAMILIES.map(({ stage }) => stage)).size).toBe(4);
  });

  it('are recognised, at least 94 of 100', () => {
    expect(right(trials)).toBeGreaterThanOrEqual(0.94);
  });

  it('from 20 actors on at least 98 of 100', () => {
    const large = trials.filter(({ n }) => n >= 20);
    expect(large.length).toBeGreaterThan(400);
    expect(right(large)).toBeGreaterThanOrEqual(0.98);
  });

  it('in every stage at least 90 of 100', () => {
    for (const stage of ['fragments', 'hub', 'multiHub', 'corePeriphery']) {
      expect(right(trials.filter(({ family }) => family.stage === stage)), stage).toBeGreaterThanOrEqual(0.9);
    }
  });
});
