import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KITE, makeNetwork, overlaps, standing } from '#tests/helpers/makeNetwork';
import { circularOrder } from '@/canvas/layout/circularOrder';
import { layOut } from '@/canvas/layout/layOut';
import { levelsOf, topOf } from '@/canvas/layout/levels';
import { nameBox } from '@/canvas/layout/nameBox';
import { type Network, toNetwork } from '@/canvas/layout/network';
import { packParts } from '@/canvas/layout/packParts';
import { spacedOut } from '@/canvas/layout/spacing';
import type { Layout, LayoutInput } from '@/canvas/layout/types';

/** Places by id after a layout. */
function picture(layout: Layout, input: LayoutInput): (id: string) => readonly [number, number] {
  const at = new Map(
    standing(input, layOut(layout, input).places).map((actor) => [String(actor.id), actor.at]),
  );
  return (id) => at.get(id) ?? [Number.NaN, Number.NaN];
}

/** How many pairs of ties cross when the actors stand round a circle in this order. */
function crossingsRound(order: readonly number[], neighbours: Network['neighbours']): number {
  const seat = new Map(order.map((i, k) => [i, k]));
  const ties = order.flatMap((i) =>
    (neighbours[i] ?? []).flatMap((j) => {
      const [a, b] = [seat.get(i) ?? 0, seat.get(j) ?? 0];
      return a < b ? [[a, b] as const] : [];
    }),
  );
  let crossings = 0;
  for (const [a, b] of ties) for (const [c, d] of ties) if (a < c && c < b && b < d) crossings++;
  return crossings;
}

describe('rings by a measure', () => {
  it('put the highest value in the middle and lower ones farther out', () => {
    const input = makeNetwork('A-B A-C A-D A-E A-F B-C B-G G-H');
    const values = { A: 5, B: 3, C: 2, D: 1, E: 1, F: 1, G: 2, H: 1 };
    const at = picture({ kind: 'concentric', values }, input);
    const far = (id: string) => Math.hypot(at(id)[0] - at('A')[0], at(id)[1] - at('A')[1]);
    expect(far('B')).toBeLessThan(far('D'));
    expect(far('C')).toBeLessThan(far('H') + 60);
    expect(Math.min(...['B', 'C', 'D', 'E', 'F', 'G', 'H'].map(far))).toBeGreaterThan(60);
  });

  it('put actors without a value outermost', () => {
    const values = { A: 3, B: 2, C: 2, D: 2, E: 2 };
    const at = picture({ kind: 'concentric', values }, makeNetwork('A-B A-C A-D A-E F G H I'));
    const far = (id: string) => Math.hypot(at(id)[0] - at('A')[0], at(id)[1] - at('A')[1]);
    expect(Math.max(...['B', 'C', 'D', 'E'].map(far))).toBeLessThan(
      Math.min(...['F', 'G', 'H', 'I'].map(far)),
    );
  });
});

describe('the circle', () => {
  it('finds the order of a ring without a crossing, however its names are mixed', () => {
    const { neighbours } = toNetwork(makeNetwork('A-E E-C C-G G-B B-F F-D D-A'));
    expect(crossingsRound(circularOrder({ neighbours }), neighbours)).toBe(0);
  });

  it('crosses the ties of the kite less than drawing it by the alphabet would', () => {
    const { neighbours } = toNetwork(makeNetwork(KITE));
    const order = circularOrder({ neighbours });
    expect([...order].sort((a, b) => a - b)).toEqual([...neighbours.keys()]);
    expect(crossingsRound(order, neighbours)).toBeLessThan(
      crossingsRound([...neighbours.keys()], neighbours),
    );
  });
});

describe('levels', () => {
  const levels = (drawing: string, top?: string) => {
    const network = toNetwork(makeNetwork(drawing));
    const from = top === undefined ? topOf(network) : network.actors.findIndex(({ id }) => id === top);
    const found = levelsOf(network, from);
    return Object.fromEntries(network.actors.map(({ id }, i) => [id, found[i]]));
  };

  it('count the steps from the actor on top', () => {
    expect(levels('A-B B-C C-D B-E', 'B')).toEqual({ A: 1, B: 0, C: 1, D: 2, E: 1 });
  });

  it('begin with the best tied actor when nobody is chosen, and with the middle of a chain', () => {
    expect(levels('A-B A-C A-D D-E')).toMatchObject({ A: 0 });
    expect(levels('A-B B-C C-D D-E')).toMatchObject({ C: 0 });
  });

  it('let ties with a direction point downwards, and begin with their source', () => {
    expect(levels('A>B B>C A>C C>D')).toEqual({ A: 0, B: 1, C: 2, D: 3 });
  });

  it('find an end where ties point round in a circle', () => {
    expect(levels('A>B B>C C>A', 'A')).toEqual({ A: 0, B: 1, C: 2 });
  });

  it('are drawn from the top down, each above the next', () => {
    const at = picture({ kind: 'hierarchy', top: null }, makeNetwork('A>B A>C B>D C>E'));
    expect(at('A')[1]).toBeLessThan(at('B')[1]);
    expect(at('B')[1]).toBe(at('C')[1]);
    expect(at('C')[1]).toBeLessThan(at('D')[1]);
  });
});

describe('lanes', () => {
  const keys = { A: 'x', B: 'x', C: 'y', D: 'y', E: 'z' };
  const input = makeNetwork('A-C B-D C-E D-E F');

  it('keep each in the lane of its key, and those without one in the last', () => {
    const { places, guides } = layOut({ kind: 'lanes', keys }, input);
    if (guides?.kind !== 'lanes') throw new Error('lanes have no guides');
    expect(guides.lanes.map(({ key }) => key).at(-1)).toBe('');
    for (const { id, to } of places) {
      const key = Object.entries(keys).find(([one]) => one === id)?.[1] ?? '';
      const lane = guides.lanes.find((one) => one.key === key);
      expect(to[0]).toBeGreaterThan(lane?.left ?? Number.NaN);
      expect(to[0]).toBeLessThan(lane?.right ?? Number.NaN);
      expect(to[1]).toBeGreaterThan(guides.top);
      expect(to[1]).toBeLessThan(guides.bottom);
    }
  });

  it('put lanes with ties between them next to each other', () => {
    const { guides } = layOut({ kind: 'lanes', keys }, input);
    const order = guides?.kind === 'lanes' ? guides.lanes.map(({ key }) => key) : [];
    expect(order.slice(0, 3)).toEqual(['x', 'y', 'z']);
    const renamed = { ...keys, E: 'a' };
    const crossed = layOut({ kind: 'lanes', keys: renamed }, input).guides;
    expect(crossed?.kind === 'lanes' && crossed.lanes.map(({ key }) => key)[1]).toBe('y');
  });
});

describe('the grid of influence and interest', () => {
  it('stands everybody in the cell of its judgements and the unjudged beside it', () => {
    const input = makeNetwork('A-B C D E');
    const judged = {
      A: { influence: 5, interest: 1 },
      B: { influence: 1, interest: 5 },
      C: { influence: 5, interest: 1 },
      D: { influence: 0, interest: 3 },
    };
    const { places, guides } = layOut({ kind: 'grid', judged }, input);
    if (guides?.kind !== 'grid') throw new Error('the grid has no guides');
    const cell = (id: string) => {
      const [x = Number.NaN, y = Number.NaN] = places.find((one) => one.id === id)?.to ?? [];
      return [
        guides.columns.filter((edge) => edge < x).length,
        6 - guides.rows.filter((edge) => edge < y).length,
      ];
    };
    expect([cell('A'), cell('B'), cell('C')]).toEqual([
      [1, 5],
      [5, 1],
      [1, 5],
    ]);
    for (const id of ['D', 'E']) {
      expect(places.find((one) => one.id === id)?.to[0]).toBeGreaterThan(guides.columns.at(-1) ?? Number.NaN);
    }
    expect(guides.beside).not.toBeNull();
  });
});

describe('removing overlaps', () => {
  it('moves nobody when nobody covers anybody', () => {
    const input = makeNetwork('A B', { pinned: { B: [300, 0] } });
    expect(layOut({ kind: 'spread' }, input).places).toEqual([{ id: 'A', to: [0, 0] }]);
  });

  it('pushes two along the shorter way, half each', () => {
    const two = makeNetwork('A B');
    const actors = two.actors.map((actor, i) => ({ ...actor, at: [i * 30, 0] as const }));
    const [a, b] = layOut({ kind: 'spread' }, { ...two, actors }).places;
    expect(a?.to[1]).toBe(b?.to[1]);
    expect((a?.to[0] ?? 0) + (b?.to[0] ?? 0)).toBe(30);
    expect((b?.to[0] ?? 0) - (a?.to[0] ?? 0)).toBeGreaterThanOrEqual(44);
    expect((b?.to[0] ?? 0) - (a?.to[0] ?? 0)).toBeLessThan(60);
  });

  it('takes a heap on one spot apart', () => {
    const heap = makeNetwork([...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'].join(' '));
    const input = { ...heap, actors: heap.actors.map((actor) => ({ ...actor, at: [7, 7] as const })) };
    expect(overlaps(standing(input, layOut({ kind: 'spread' }, input).places))).toEqual([]);
  });
});

describe('the room of a name', () => {
  it('is wider for a longer name until it breaks, and then higher, up to three lines', () => {
    const [short, long, longer] = ['PPL', 'Dinas Pertanian', 'Dinas Pertanian dan Ketahanan Pangan'].map(
      (name) => nameBox(name, 44),
    );
    expect(short?.side).toBeLessThan(long?.side ?? 0);
    expect(longer?.side).toBeLessThanOrEqual(74);
    expect(longer?.below).toBeGreaterThan(long?.below ?? 0);
    expect(nameBox('kata '.repeat(200), 44)).toEqual(nameBox('kata '.repeat(60), 44));
    expect(nameBox('x'.repeat(5_000), 44).side).toBe(74);
  });
});

describe('places in a row', () => {
  it('are the wished ones where these leave room', () => {
    expect(spacedOut([0, 50, 200], [0, 40, 40])).toEqual([0, 50, 200]);
  });

  it('share what is missing', () => {
    expect(spacedOut([0, 0], [0, 40])).toEqual([-20, 20]);
  });

  it('never stand closer than asked for', () => {
    const row = fc.array(fc.tuple(fc.integer({ min: -500, max: 500 }), fc.integer({ min: 1, max: 90 })));
    fc.assert(
      fc.property(row, (list) => {
        const places = spacedOut(
          list.map(([wish]) => wish),
          list.map(([, apart]) => apart),
        );
        for (const [i, [, apart]] of list.entries()) {
          if (i > 0) expect((places[i] ?? 0) - (places[i - 1] ?? 0)).toBeGreaterThanOrEqual(apart - 1e-6);
        }
      }),
      { seed: 20_260_204, numRuns: 100 },
    );
  });
});

describe('packing parts', () => {
  it('never lays one on another', () => {
    const side = fc.integer({ min: 20, max: 900 });
    fc.assert(
      fc.property(fc.array(fc.record({ width: side, height: side }), { maxLength: 40 }), (sizes) => {
        const boxes = packParts(sizes).map((corner, i) => ({ ...corner, ...sizes[i] }));
        for (const [i, a] of boxes.entries()) {
          for (const b of boxes.slice(i + 1)) {
            const isBeside = a.x + (a.width ?? 0) <= b.x || b.x + (b.width ?? 0) <= a.x;
            const isOver = a.y + (a.height ?? 0) <= b.y || b.y + (b.height ?? 0) <= a.y;
            expect(isBeside || isOver).toBe(true);
          }
        }
      }),
      { seed: 20_260_205, numRuns: 100 },
    );
  });

  it('makes something about as wide as a screen of equal parts', () => {
    const corners = packParts(Array.from({ length: 40 }, () => ({ width: 100, height: 100 })));
    expect(Math.max(...corners.map(({ x }) => x)) + 100).toBeLessThanOrEqual(1_000);
    expect(Math.max(...corners.map(({ y }) => y)) + 100).toBeLessThanOrEqual(700);
  });
});
