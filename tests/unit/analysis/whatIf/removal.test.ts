import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeMap } from '#tests/helpers/makeMap';
import { analyse } from '@/analysis/analyse';
import { findBottlenecks } from '@/analysis/bottlenecks/findBottlenecks';
import { toGraph } from '@/analysis/graph';
import { components } from '@/analysis/kernels/components';
import { degrees, toCsr } from '@/analysis/kernels/csr';
import { byDegreeNow, largestWhileLeaving } from '@/analysis/kernels/removal';
import { ALL_COUNTED, type AnalysisInput } from '@/analysis/types';
import { applyChanges } from '@/analysis/whatIf/applyChanges';
import { removalCurves } from '@/analysis/whatIf/curves';
import { tear } from '@/analysis/whatIf/tear';
import type { ChangeSet } from '@/analysis/whatIf/types';
import { whatIf } from '@/analysis/whatIf/whatIf';
import { actorId, tieId } from '@/model/ids';
import { inputFrom, inputOf } from '../support/read';

const RUNS = { seed: 20_260_102, numRuns: 200 };
const NOTHING: ChangeSet = { actorsGone: [], tiesGone: [], actorsJoined: [], tiesJoined: [] };

/** Maps of 0 to 12 actors, sparse ones too, with parallel ties. */
const anyMap: fc.Arbitrary<AnalysisInput> = fc.nat({ max: 12 }).chain((n) => {
  const names = Array.from({ length: n }, (_, i) => String.fromCharCode(65 + i));
  const pairs = names.flatMap((a, i) => names.slice(i + 1).map((b) => [a, b]));
  return fc
    .array(fc.constantFrom(...(pairs.length === 0 ? [['A', 'A']] : pairs)), { maxLength: n + 4 })
    .map((list) => inputFrom(names, n < 2 ? [] : list));
});

/** Pairs that can reach each other, by looking from everybody. */
function reachablePairs(input: AnalysisInput): Set<string> {
  const found = new Set<string>();
  for (const start of input.actors) {
    const met = new Set([start]);
    for (const u of met) {
      for (const { source, target } of input.ties) {
        if (source === u) met.add(target);
        if (target === u) met.add(source);
      }
    }
    for (const other of met) if (start < other) found.add(`${start} ${other}`);
  }
  return found;
}

const withoutActor = (input: AnalysisInput, gone: string): AnalysisInput => ({
  ...input,
  actors: input.actors.filter((id) => id !== gone),
  ties: input.ties.filter(({ source, target }) => source !== gone && target !== gone),
});

describe('bottlenecks of any map', () => {
  it('lose exactly the pairs that are lost when each one is tried', () => {
    let tried = 0;
    fc.assert(
      fc.property(anyMap, (input) => {
        const { actors, ties, actorCount, tieCount } = findBottlenecks(toGraph(input));
        const now = reachablePairs(input);
        const expected = input.actors.flatMap((id) => {
          const others = [...now].filter((pair) => !pair.split(' ').includes(id));
          const lost = others.length - reachablePairs(withoutActor(input, id)).size;
          return lost > 0 ? [[id, lost, others.length]] : [];
        });
        expect(actors.map((one) => [one.actor, one.lostPairs, one.pairs]).sort()).toEqual(expected.sort());
        const pairKeys = new Set(input.ties.map(({ source, target }) => `${source} ${target}`));
        const broken = [...pairKeys].flatMap((key) => {
          const kept = input.ties.filter(({ source, target }) => `${source} ${target}` !== key);
          const lost = now.size - reachablePairs({ ...input, ties: kept }).size;
          return lost > 0 ? [[key, lost]] : [];
        });
        expect(ties.map((one) => [one.ends.join(' '), one.lostPairs]).sort()).toEqual(broken.sort());
        expect([actorCount, tieCount]).toEqual([expected.length, broken.length]);
        tried += expected.length + broken.length;
      }),
      RUNS,
    );
    expect(tried).toBeGreaterThan(200);
  });

  it('come most lost first, with the parts they separate', () => {
    fc.assert(
      fc.property(anyMap, (input) => {
        const { actors, ties } = findBottlenecks(toGraph(input));
        for (const list of [actors, ties]) {
          const shares = list.map((one) => one.lostShare);
          expect(shares).toEqual(shares.toSorted((a, b) => b - a));
        }
        for (const { sizes, lostPairs } of [...actors, ...ties]) {
          const all = sizes.reduce((sum, size) => sum + size, 0);
          const between = (all * all - sizes.reduce((sum, size) => sum + size * size, 0)) / 2;
          expect(between).toBe(lostPairs);
        }
      }),
      RUNS,
    );
  });

  it('are the same whatever the order and direction of drawing', () => {
    fc.assert(
      fc.property(anyMap, fc.nat(), (input, turn) => {
        const by = input.ties.length === 0 ? 0 : turn % input.ties.length;
        const turned = [...input.ties.slice(by), ...input.ties.slice(0, by)].map((tie, i) =>
          i % 2 === 0 ? { ...tie, source: tie.target, target: tie.source } : tie,
        );
        const other = { ...input, ties: turned };
        expect(findBottlenecks(toGraph(other))).toEqual(findBottlenecks(toGraph(input)));
        expect(removalCurves(other)).toEqual(removalCurves(input));
      }),
      { ...RUNS, numRuns: 60 },
    );
  });
});

describe('what if, on any map', () => {
  const anyChange = (input: AnalysisInput): fc.Arbitrary<ChangeSet> => {
    const some = <One>(list: readonly One[]) =>
      fc.subarray([...list], { maxLength: Math.min(3, list.length) });
    const everybody = [...input.actors, actorId('New')];
    return fc.record({
      actorsGone: some(input.actors),
      tiesGone: some(input.ties.map(({ id }) => id)),
      actorsJoined: fc.constantFrom([], [actorId('New')]),
      tiesJoined: fc
        .array(fc.tuple(fc.constantFrom(...everybody), fc.constantFrom(...everybody)), { maxLength: 3 })
        .map((pairs) => pairs.map(([source, target]) => ({ source, target, strength: 'weak' as const }))),
    });
  };

  it('the pairs lost and gained are those that trying it out finds', () => {
    let [lost, gained] = [0, 0];
    fc.assert(
      fc.property(
        anyMap.chain((input) => anyChange(input).map((changes) => ({ input, changes }))),
        ({ input, changes }) => {
          const after = applyChanges(input, changes);
          const torn = tear(toGraph(input), toGraph(after));
          const stayers = new Set(input.actors.filter((id) => after.actors.includes(id)));
          const among = (pairs: Set<string>) =>
            [...pairs].filter((pair) => pair.split(' ').every((id) => stayers.has(actorId(id))));
          const [pairsBefore, pairsAfter] = [among(reachablePairs(input)), among(reachablePairs(after))];
          const nowLost = pairsBefore.filter((pair) => !pairsAfter.includes(pair));
          expect(torn.pairsBefore).toBe(pairsBefore.length);
          expect(torn.lostPairs).toBe(nowLost.length);
          expect(torn.gainedPairs).toBe(pairsAfter.filter((pair) => !pairsBefore.includes(pair)).length);
          // Whoever is cut off has lost somebody.
          for (const id of torn.cutOff)
            expect(nowLost.some((pair) => pair.split(' ').includes(id))).toBe(true);
          expect(torn.cutOff.length > 0).toBe(nowLost.length > 0);
          lost += nowLost.length;
          gained += torn.gainedPairs;
        },
      ),
      RUNS,
    );
    expect(Math.min(lost, gained)).toBeGreaterThan(50);
  });

  it('nothing supposed changes nothing', () => {
    fc.assert(
      fc.property(anyMap, (input) => {
        const { tearing, numbers, largestShare, efficiencyLoss, best } = whatIf(input, NOTHING);
        expect([tearing.lostPairs, tearing.gainedPairs, tearing.pieces, tearing.isolatedMore]).toEqual([
          0, 0, 0, 0,
        ]);
        for (const { before, after } of [...Object.values(numbers), largestShare]) expect(after).toBe(before);
        expect(efficiencyLoss ?? 0).toBe(0);
        expect(best.after).toEqual(best.before);
      }),
      { ...RUNS, numRuns: 60 },
    );
  });

  it('gives the numbers of the panel, also where it follows arrows', () => {
    const project = makeMap('A->B B->C C-D');
    for (const directed of [false, true]) {
      const input = inputOf(project, { ...ALL_COUNTED, directed });
      const { numbers, efficiencyLoss } = whatIf(input, { ...NOTHING, actorsGone: [actorId('D')] });
      const before = analyse(input);
      expect(numbers.efficiency.before).toBe(before.efficiency);
      expect(numbers.meanPath.before).toBe(before.meanPath);
      expect(numbers.density.before).toBe(before.density);
      expect(efficiencyLoss).toBeCloseTo(
        1 - (numbers.efficiency.after ?? 0) / (numbers.efficiency.before ?? 0),
      );
    }
  });

  it('leaves the map as it is: what it was asked about is frozen, and unknown ids are passed over', () => {
    const input = inputFrom(
      ['A', 'B', 'C'],
      [
        ['A', 'B'],
        ['B', 'C'],
      ],
    );
    const answer = whatIf(input, {
      actorsGone: [actorId('Nobody')],
      tiesGone: [tieId('none')],
      actorsJoined: [actorId('A')],
      tiesJoined: [
        { source: actorId('A'), target: actorId('A'), strength: 'weak' },
        { source: actorId('A'), target: actorId('Gone'), strength: 'weak' },
      ],
    });
    expect(answer.tearing.lostPairs).toBe(0);
    expect(answer.actors).toEqual({ before: 3, after: 3 });
  });
});

describe('removal curves', () => {
  it('count backwards what is counted forwards', () => {
    fc.assert(
      fc.property(anyMap, (input) => {
        const { csr } = toGraph(input);
        const order = byDegreeNow(csr);
        const largest = largestWhileLeaving(csr, order);
        const gone = new Set<number>();
        for (let q = 0; q < csr.n; q++) {
          const pairs: number[] = [];
          for (let u = 0; u < csr.n; u++) {
            for (let e = csr.offsets[u] ?? 0; e < (csr.offsets[u + 1] ?? 0); e++) {
              const v = csr.targets[e] ?? 0;
              if (u < v && !gone.has(u) && !gone.has(v)) pairs.push(u, v);
            }
          }
          const left = toCsr(csr.n, Int32Array.from(pairs));
          const sizes = components(left).map((part) => part.filter((u) => !gone.has(u)).length);
          expect(largest[q]).toBe(Math.max(...sizes));
          const now = degrees(left);
          const most = Math.max(...[...now].filter((_, u) => !gone.has(u)));
          const best = [...now.keys()].find((u) => !gone.has(u) && now[u] === most);
          expect(order[q]).toBe(best);
          gone.add(order[q] ?? -1);
        }
      }),
      RUNS,
    );
  });

  it('are empty for nobody and undefined for one', () => {
    expect(removalCurves(inputFrom([], [])).degree).toEqual({ shares: [], robustness: null });
    expect(removalCurves(inputFrom(['A'], [])).random).toEqual({ shares: [1], robustness: null });
  });

  it('of five thousand actors take well under a second, without shortest paths', () => {
    const names = Array.from({ length: 5000 }, (_, i) => `a${String(i).padStart(4, '0')}`);
    const ties = names.flatMap((name, i) =>
      i === 0
        ? []
        : [
            [name, names[Math.floor(i / 3)] ?? ''],
            [name, names[(i * 7919) % i] ?? ''],
          ],
    );
    const { betweenness, degree, random } = removalCurves(
      inputFrom(
        names,
        ties.filter(([a, b]) => a !== b),
      ),
    );
    expect(betweenness).toBeNull();
    expect(degree.robustness ?? 1).toBeLessThan(random.robustness ?? 0);
  });
});
