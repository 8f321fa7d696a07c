import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KITE, makeNetwork, overlaps, standing } from '#tests/helpers/makeNetwork';
import { layOut } from '@/canvas/layout/layOut';
import { nameBox } from '@/canvas/layout/nameBox';
import type { Layout, LayoutInput } from '@/canvas/layout/types';
import { actorId } from '@/model/ids';
import { LIMITS } from '@/model/limits';

const byId = <Value>({ actors }: LayoutInput, value: (index: number) => Value) =>
  Object.fromEntries(actors.map(({ id }) => [id, value(Number(id.slice(1)) || id.charCodeAt(0))]));

/** Every layout, with values, lanes and judgements that depend on the actor alone. */
const LAYOUTS: Readonly<Record<Layout['kind'], (input: LayoutInput) => Layout>> = {
  force: () => ({ kind: 'force' }),
  circle: () => ({ kind: 'circle' }),
  spread: () => ({ kind: 'spread' }),
  concentric: (input) => ({ kind: 'concentric', values: byId(input, (i) => ((i * 7) % 11) / 10) }),
  lanes: (input) => ({ kind: 'lanes', keys: byId(input, (i) => ['', 'a', 'b', 'c'][i % 4] ?? '') }),
  hierarchy: (input) => ({ kind: 'hierarchy', top: input.actors[0]?.id ?? null }),
  grid: (input) => ({
    kind: 'grid',
    judged: byId(input, (i) => ({ influence: i % 6, interest: (i * 3) % 6 })),
  }),
};
const KINDS = Object.keys(LAYOUTS).filter((kind): kind is Layout['kind'] => kind in LAYOUTS);
const run = (kind: Layout['kind'], input: LayoutInput, layout = LAYOUTS[kind](input)) =>
  layOut(layout, input);

const NAMES = [
  'PPL',
  'Bappeda',
  'Dinas Pertanian dan Ketahanan Pangan',
  'Kelompok Tani Makmur Jaya Abadi',
  '',
];

/** Networks of up to 30 actors anywhere on the canvas, in parts, with pins, names of all widths and heaps of actors. */
const networks = fc
  .record({
    actors: fc.array(
      fc.record({
        at: fc.tuple(fc.integer({ min: -500, max: 500 }), fc.integer({ min: -300, max: 300 })),
        isPinned: fc.integer({ min: 0, max: 9 }).map((dice) => dice === 0),
        isChosen: fc.boolean(),
        name: fc.constantFrom(...NAMES),
        size: fc.constantFrom(32, 44, 68),
      }),
      { maxLength: 30 },
    ),
    ties: fc.array(fc.tuple(fc.nat(29), fc.nat(29), fc.boolean()), { maxLength: 60 }),
    isOnlyChosen: fc.boolean(),
  })
  .map(({ actors, ties, isOnlyChosen }): LayoutInput => {
    const id = (i: number) => actorId(`n${String(i).padStart(2, '0')}`);
    return {
      actors: actors.map(({ at, isPinned, name, size }, i) => ({
        id: id(i),
        at,
        isPinned,
        box: nameBox(name, size),
      })),
      ties: ties
        .filter(([a, b]) => a < actors.length && b < actors.length)
        .map(([a, b, isDirected]) => ({ source: id(a), target: id(b), isDirected })),
      only: isOnlyChosen ? actors.flatMap(({ isChosen }, i) => (isChosen ? [id(i)] : [])) : null,
    };
  });

const SEED = { seed: 20_260_203, numRuns: 60 } as const;

describe.each(KINDS)('the layout "%s"', (kind) => {
  it('moves nobody but free, asked-for actors, to whole px where nobody covers anybody', () => {
    fc.assert(
      fc.property(networks, (input) => {
        const { places } = run(kind, input);
        const mayMove = input.actors.filter(
          ({ id, isPinned }) => !isPinned && (input.only === null || input.only.includes(id)),
        );
        expect(places.map(({ id }) => id)).toEqual(mayMove.map(({ id }) => id).sort());
        for (const { to } of places) {
          expect(to.every((value) => Number.isInteger(value) && Math.abs(value) <= LIMITS.coordinate)).toBe(
            true,
          );
        }
        const moving = new Set(places.map(({ id }) => id));
        expect(overlaps(standing(input, places), (id) => !moving.has(id))).toEqual([]);
      }),
      SEED,
    );
  });

  it('gives the same picture for the same network, in whatever order it was drawn', () => {
    const shuffled = networks.chain((input) =>
      fc.record({
        input: fc.constant(input),
        actors: fc.shuffledSubarray([...input.actors], { minLength: input.actors.length }),
        ties: fc.shuffledSubarray([...input.ties], { minLength: input.ties.length }),
      }),
    );
    fc.assert(
      fc.property(shuffled, ({ input, actors, ties }) => {
        const layout = LAYOUTS[kind](input);
        const turned = ties.map((tie) =>
          tie.isDirected ? tie : { ...tie, source: tie.target, target: tie.source },
        );
        expect(run(kind, { ...input, actors, ties: turned }, layout)).toEqual(run(kind, input, layout));
      }),
      SEED,
    );
  });

  it('has an answer for nobody, for one actor and for two', () => {
    expect(run(kind, makeNetwork('')).places).toEqual([]);
    expect(run(kind, makeNetwork('A')).places).toEqual([{ id: 'A', to: [0, 0] }]);
    const two = makeNetwork('A-B');
    expect(overlaps(standing(two, run(kind, two).places))).toEqual([]);
  });

  it('keeps the middle of a selection, and of a whole map, where it was', () => {
    const middle = (values: readonly number[]) => (Math.min(...values) + Math.max(...values)) / 2;
    const input = makeNetwork(KITE);
    const places = run(kind, input).places;
    if (kind === 'spread') return;
    for (const axis of [0, 1] as const) {
      const before = middle(input.actors.map(({ at }) => at[axis]));
      expect(Math.abs(middle(places.map(({ to }) => to[axis])) - before)).toBeLessThanOrEqual(1);
    }
  });

  it('is made for a map of 5,000 actors', { timeout: 60_000 }, () => {
    const actors = Array.from({ length: 5_000 }, (_, i) => ({
      id: actorId(`n${String(i).padStart(4, '0')}`),
      at: [i % 97, i % 89] as const,
      isPinned: false,
      box: nameBox(NAMES[i % NAMES.length] ?? '', 44),
    }));
    const ties = actors.flatMap(({ id }, i) => {
      const target = actors[Math.floor(i / 3)];
      return target && i % 50 > 0 && target.id !== id
        ? [{ source: target.id, target: id, isDirected: i % 2 === 0 }]
        : [];
    });
    const { places } = run(kind, { actors, ties, only: null });
    expect(places).toHaveLength(5_000);
    expect(Math.max(...places.map(({ to }) => Math.hypot(...to)))).toBeLessThan(40_000);
  });
});
