import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import vectors from '#tests/fixtures/analysis/vectors.json';
import { randomGraph, seeded } from '#tests/unit/analysis/support/randomGraph';
import { inputFrom, read } from '#tests/unit/analysis/support/read';
import { analyse } from '@/analysis/analyse';
import type { StageId } from '@/model/types';
import { disturb, FAMILIES, type Pair } from './families';
import { stageOf, toInput } from './stageOf';

function clique(members: readonly number[]): readonly Pair[] {
  return members.flatMap((u, i) => members.slice(i + 1).map((v): Pair => [u, v]));
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from }, (_, i) => from + i);
}

function ring(count: number): readonly Pair[] {
  return range(0, count).map((u) => [u, (u + 1) % count]);
}

interface Shape {
  readonly name: string;
  readonly stage: StageId;
  readonly n: number;
  readonly pairs: readonly Pair[];
}

/** `count` cliques of `size` behind actor 0, tied to one member or to all of each. */
function hubAndCliques(count: number, size: number, knowsAll: boolean): Shape {
  const groups = range(0, count).map((c) => range(1 + c * size, 1 + (c + 1) * size));
  const pairs = groups.flatMap((group) => [
    ...clique(group),
    ...(knowsAll ? group : group.slice(0, 1)).map((u): Pair => [0, u]),
  ]);
  const name = `a hub ${knowsAll ? 'knowing all' : 'with a messenger'} of ${count} cliques of ${size}`;
  return { name, stage: 'hub', n: 1 + count * size, pairs };
}

function hubsWithSpokes(hubs: number, spokes: number, full: boolean): Shape {
  const joined = full || hubs < 4 ? clique(range(0, hubs)) : ring(hubs);
  const leaves = range(0, hubs * spokes).map((i): Pair => [i % hubs, hubs + i]);
  return {
    name: `${hubs} hubs ${full ? 'each to each' : 'in a ring'} with ${spokes} spokes each`,
    stage: 'multiHub',
    n: hubs * (1 + spokes),
    pairs: [...joined, ...leaves],
  };
}

function cliquesWithLeaders(count: number, size: number, full: boolean): Shape {
  const leaders = range(0, count).map((c) => c * size);
  const joined =
    full || count < 4 ? clique(leaders) : ring(count).map(([a, b]): Pair => [a * size, b * size]);
  const groups = leaders.flatMap((leader) => clique(range(leader, leader + size)));
  return {
    name: `${count} cliques of ${size} with leaders ${full ? 'each to each' : 'in a ring'}`,
    stage: 'multiHub',
    n: count * size,
    pairs: [...joined, ...groups],
  };
}

function coreAndPeriphery(core: number, each: number, anchors: number): Shape {
  const edge = range(0, core * each).flatMap((i) =>
    range(0, anchors).map((a): Pair => [(i + a) % core, core + i]),
  );
  return {
    name: `a core of ${core} with ${each} around each by ${anchors}`,
    stage: 'corePeriphery',
    n: core * (1 + each),
    pairs: [...clique(range(0, core)), ...edge],
  };
}

const SHAPES: readonly Shape[] = [
  ...[4, 5, 6, 8, 10, 15, 20, 30, 45, 60].map(
    (n): Shape => ({
      name: `a star of ${n}`,
      stage: 'hub',
      n,
      pairs: range(1, n).map((u) => [0, u]),
    }),
  ),
  // A hub of three larger cliques has fewer ties than each messenger: whether it is the hub is open.
  ...[3, 4, 5, 6, 8].flatMap((count) =>
    (count === 3 ? [3] : [3, 4, 5]).map((size) => hubAndCliques(count, size, false)),
  ),
  ...[4, 5, 6, 8].flatMap((count) => [3, 4].map((size) => hubAndCliques(count, size, true))),
  ...[3, 4, 6, 10, 20].map((count) => ({
    ...hubAndCliques(count, 2, true),
    name: `a friendship graph of ${count} triangles`,
  })),
  ...[2, 3, 4, 5, 6].flatMap((hubs) => [4, 6, 9].map((spokes) => hubsWithSpokes(hubs, spokes, true))),
  ...[4, 5, 6].flatMap((hubs) => [4, 6, 9].map((spokes) => hubsWithSpokes(hubs, spokes, false))),
  ...[3, 4, 5, 6].flatMap((count) => [4, 5, 6].map((size) => cliquesWithLeaders(count, size, true))),
  ...[4, 5, 6, 8].map((count) => cliquesWithLeaders(count, 5, false)),
  ...[4, 5, 6, 8, 10, 12].map((core) => coreAndPeriphery(core, 3, 2)),
  ...[6, 8, 10, 12].map((core) => coreAndPeriphery(core, 2, 1)),
  ...[2, 3, 4, 5, 8].flatMap((count) =>
    [3, 4, 5].map(
      (size): Shape => ({
        name: `${count} cliques of ${size} apart`,
        stage: 'fragments',
        n: count * size,
        pairs: range(0, count).flatMap((c) => clique(range(c * size, (c + 1) * size))),
      }),
    ),
  ),
  ...[4, 5, 6, 8, 12, 20, 40].map(
    (n): Shape => ({
      name: `a complete map of ${n}`,
      stage: 'corePeriphery',
      n,
      pairs: clique(range(0, n)),
    }),
  ),
];

describe('textbook shapes', () => {
  it('are at least 76', () => {
    expect(new Set(SHAPES.map(({ name }) => name)).size).toBe(SHAPES.length);
    expect(SHAPES.length).toBeGreaterThanOrEqual(76);
  });

  it.each(SHAPES)('$name is $stage', ({ n, pairs, stage }) => {
    expect(stageOf(toInput(n, pairs))?.stage).toBe(stage);
  });
});

describe('networks at the edge of sense', () => {
  it('nobody, one, two and three have no stage, whoever is tied', () => {
    for (const drawing of ['', 'A', 'A B', 'A-B', 'A B C', 'A-B B-C', 'A-B B-C A-C']) {
      expect(read(drawing).stage, drawing).toBeNull();
    }
    expect(read('A-B B-C A-C')).toMatchObject({ coreFit: 1, core: ['A', 'B', 'C'] });
    expect(read('')).toMatchObject({ coreFit: null, core: [] });
  });

  it('without ties all is in fragments, and that is said', () => {
    const { stage } = read('A B C D E');
    expect(stage).toMatchObject({ stage: 'fragments', caveats: ['smallN', 'noTies'] });
    expect(stage?.confidence).toBeGreaterThan(0.99);
    expect(stage?.evidence).toMatchObject({ fragmentation: 1, hub: 'A', partsWithoutHub: 0, coreFit: null });
  });

  it('four, the fewest that have a stage', () => {
    expect(read('A-B A-C A-D').stage).toMatchObject({
      stage: 'hub',
      evidence: { hub: 'A', partsWithoutHub: 3 },
    });
    expect(read('A-B C-D').stage?.stage).toBe('fragments');
  });

  it('a complete map is a core without periphery', () => {
    const { stage } = analyse(toInput(12, clique(range(0, 12))));
    expect(stage).toMatchObject({ stage: 'corePeriphery', caveats: ['coreWithoutPeriphery'] });
  });

  it('in a ring nobody stands out', () => {
    expect(analyse(toInput(20, ring(20))).stage?.caveats).toContain('noDistinctHubs');
  });

  it('one actor apart from the others is told, though the stage is theirs', () => {
    const { stage } = analyse(
      toInput(
        22,
        range(1, 21).map((u) => [0, u]),
      ),
    );
    expect(stage).toMatchObject({ stage: 'hub', caveats: ['unconnectedActors'] });
  });

  it('a hub is told with the share of paths it holds and the parts that remain', () => {
    const before = vectors.karawang_before;
    const { stage } = analyse(
      inputFrom(
        before.nodes,
        before.ties.map(([a = '', b = '']) => [a, b]),
      ),
    );
    expect(stage?.evidence).toMatchObject({ hub: 'tengkulak', hubPathShare: 0.9, partsWithoutHub: 4 });
  });
});

describe('scores', () => {
  it('of any network add to one, and the stage has the highest', () => {
    fc.assert(
      fc.property(fc.nat({ max: 5_000 }), (seed) => {
        const n = 4 + (seed % 17);
        const { offsets, targets } = randomGraph(n, 1 + (seed % 60), seed + 1);
        const pairs = range(0, n).flatMap((u) =>
          [...targets.subarray(offsets[u], offsets[u + 1])].flatMap((v): readonly Pair[] =>
            v > u ? [[u, v]] : [],
          ),
        );
        const reading = stageOf(toInput(n, pairs));
        const scores = Object.values(reading?.scores ?? {});
        expect(scores).toHaveLength(4);
        expect(scores.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 12);
        const [best = 0, second = 0] = scores.toSorted((a, b) => b - a);
        expect(reading?.scores[reading.stage]).toBe(best);
        expect(reading?.scores[reading.runnerUp]).toBe(second);
        expect(reading?.confidence).toBe(best - second);
      }),
      { seed: 20_260_101, numRuns: 300 },
    );
  });
});

describe('what the reader chooses', () => {
  it('about arrows, fineness and drawn groups does not move the stage, its evidence or the core', () => {
    const { nodes, ties } = vectors.kite;
    const pairs = ties.map(([a = '', b = '']) => [a, b]);
    const plain = analyse(inputFrom(nodes, pairs));
    const input = inputFrom(nodes, pairs, { directed: true, resolution: 2, groups: [[0, 5, 9]] });
    const arrows = input.ties.map((tie) => ({ ...tie, direction: 'forward' as const }));
    const chosen = analyse({ ...input, ties: arrows });
    expect(chosen.clusters).not.toEqual(plain.clusters);
    expect([chosen.stage, chosen.core, chosen.coreFit]).toEqual([plain.stage, plain.core, plain.coreFit]);
  });
});

describe('the order of drawing', () => {
  it('changes nothing, in 200 other orders of ties and of their ends', () => {
    const chance = seeded(7);
    let orders = 0;
    for (let trial = 0; trial < 20; trial++) {
      const family = FAMILIES[trial % FAMILIES.length];
      const n = 8 + trial;
      const pairs = disturb(n, family?.make(n, chance) ?? [], 0.1, chance);
      const input = toInput(n, pairs);
      const expected = stageOf(input);
      for (let other = 0; other < 10; other++) {
        const drawn = pairs
          .map((pair) => ({ pair, at: chance(), turned: chance() < 0.5 }))
          .sort((a, b) => a.at - b.at)
          .map(({ pair: [u, v], turned }): Pair => (turned ? [v, u] : [u, v]));
        expect(stageOf(toInput(n, drawn))).toEqual(expected);
        orders++;
      }
    }
    expect(orders).toBe(200);
  });
});
