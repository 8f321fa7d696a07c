import { describe, expect, it } from 'vitest';
import reference from '#tests/fixtures/analysis/weaving.json';
import { nameOf, stageOf } from '#tests/unit/analysis/stage/stageOf';
import { seeded } from '#tests/unit/analysis/support/randomGraph';
import { inputFrom } from '#tests/unit/analysis/support/read';
import { STAGES } from '@/model/types';
import { followProposals } from '@/stages/weaving/followProposals';
import { stepsBack, toWeaving } from './network';

describe('forty networks of fragments, woven by the first proposal alone', () => {
  const woven = reference.networks.map((network) => followProposals(toWeaving(network), 3 * network.n));

  it('have 12 to 50 actors, and all begin in fragments', () => {
    expect(reference.networks).toHaveLength(40);
    expect(new Set(reference.networks.map(({ n }) => n))).toEqual(new Set([12, 16, 20, 30, 50]));
    expect(new Set(woven.map(([first]) => first?.stage))).toEqual(new Set(['fragments']));
  });

  reference.networks.forEach((network, i) => {
    it(`network ${i} of ${network.n}: the same ties in the same order as the plain Python`, () => {
      const steps = woven[i] ?? [];
      expect(
        steps.flatMap(({ next }) =>
          next === null ? [] : [[next.source, next.target, next.kind, next.strength, next.score]],
        ),
      ).toEqual(
        network.steps.map(([u, v, kind, strength, score]) => [
          nameOf(Number(u)),
          nameOf(Number(v)),
          kind,
          strength,
          expect.closeTo(Number(score), 8.9),
        ]),
      );
      expect(steps.map(({ stage }) => stage)).toEqual(network.stages);
    });
  });

  it('reach a core and a periphery, and do not step back more often than the reference', () => {
    const reached = woven.filter((steps) => steps.at(-1)?.stage === 'corePeriphery');
    expect(reached.length).toBeGreaterThanOrEqual(38);
    woven.forEach((steps, i) => {
      const ours = stepsBack(
        steps.map(({ stage }) => stage),
        STAGES,
      );
      expect(ours).toBeLessThanOrEqual(stepsBack(reference.networks[i]?.stages ?? [], STAGES));
    });
  });

  it('each step adds one tie', () => {
    for (const steps of woven) {
      const [first] = steps;
      expect(steps.map(({ ties }) => ties - (first?.ties ?? 0))).toEqual(steps.map((_, i) => i));
    }
  });

  it('while as many ties placed by chance seldom lead there', () => {
    const reached = reference.networks.filter(({ n, ties }, i) => {
      const chance = seeded(i + 1);
      const pairs = new Map(ties.map(([u, v]) => [`${u}-${v}`, [Number(u), Number(v)] as const]));
      const wanted = pairs.size + (woven[i]?.length ?? 1) - 1;
      while (pairs.size < wanted) {
        const [u = 0, v = 0] = [Math.floor(chance() * n), Math.floor(chance() * n)].sort((a, b) => a - b);
        if (u !== v) pairs.set(`${u}-${v}`, [u, v]);
      }
      const input = inputFrom(
        Array.from({ length: n }, (_, u) => nameOf(u)),
        [...pairs.values()].map(([u, v]) => [nameOf(u), nameOf(v)]),
      );
      return stageOf(input)?.stage === 'corePeriphery';
    });
    expect(reached.length).toBeLessThanOrEqual(10);
  });
});
