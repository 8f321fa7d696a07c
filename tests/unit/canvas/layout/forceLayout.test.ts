import { describe, expect, it } from 'vitest';
import { forceLayout, type LayoutInput } from '@/canvas/layout/forceLayout';
import { runLayout } from '@/canvas/layout/runLayout';
import { actorId } from '@/model/ids';

const KITE = 'AB AC AD AF BD BE BG CD CF DE DF DG EG FG FH GH HI IJ'.split(' ');

function input(
  pairs: readonly string[],
  pinned: Readonly<Record<string, readonly [number, number]>> = {},
): LayoutInput {
  const names = [...new Set(pairs.join(''))];
  return {
    actors: names.map((name, i) => ({
      id: actorId(name),
      at: pinned[name] ?? [i * 37, (i * 91) % 200],
      isPinned: name in pinned,
    })),
    ties: pairs.map((pair) => [actorId(pair[0] ?? ''), actorId(pair[1] ?? '')]),
  };
}

const gaps = (places: ReturnType<typeof forceLayout>) =>
  places.flatMap((a, i) => places.slice(i + 1).map((b) => Math.hypot(a.to[0] - b.to[0], a.to[1] - b.to[1])));

describe('the force layout', () => {
  it('gives the same picture for the same network, in whatever order it was drawn', () => {
    const once = forceLayout(input(KITE));
    const shuffled = input([...KITE].reverse());
    const again = forceLayout({ actors: [...shuffled.actors].reverse(), ties: shuffled.ties });
    const shape = (places: typeof once) => places.map(({ id, to }) => [id, to[0] - (once[0]?.to[0] ?? 0)]);
    expect(again.map(({ id }) => id)).toEqual(once.map(({ id }) => id));
    const moved = [
      (again[0]?.to[0] ?? 0) - (once[0]?.to[0] ?? 0),
      (again[0]?.to[1] ?? 0) - (once[0]?.to[1] ?? 0),
    ];
    for (const [i, { to }] of again.entries()) {
      expect(Math.abs(to[0] - (once[i]?.to[0] ?? 0) - (moved[0] ?? 0))).toBeLessThanOrEqual(1);
      expect(Math.abs(to[1] - (once[i]?.to[1] ?? 0) - (moved[1] ?? 0))).toBeLessThanOrEqual(1);
    }
    expect(shape(once)).toHaveLength(10);
  });

  it('keeps every two actors far enough apart for their knots', () => {
    expect(Math.min(...gaps(forceLayout(input(KITE))))).toBeGreaterThan(90);
  });

  it('leaves pinned actors where they are', () => {
    const places = forceLayout(input(KITE, { H: [900, 400] }));
    expect(places.some(({ id }) => id === 'H')).toBe(false);
    const i = places.find(({ id }) => id === 'I');
    expect(Math.hypot((i?.to[0] ?? 0) - 900, (i?.to[1] ?? 0) - 400)).toBeLessThan(300);
  });

  it('keeps the middle of the map where it was', () => {
    const asked = input(KITE);
    const middle = (values: readonly number[]) => (Math.min(...values) + Math.max(...values)) / 2;
    const before = middle(asked.actors.map(({ at }) => at[0]));
    expect(Math.abs(middle(forceLayout(asked).map(({ to }) => to[0])) - before)).toBeLessThanOrEqual(1);
  });

  it('has an answer for nobody, for one actor and for actors without ties', () => {
    expect(forceLayout({ actors: [], ties: [] })).toEqual([]);
    const alone = { id: actorId('A'), at: [3, 4] as const, isPinned: false };
    expect(forceLayout({ actors: [alone], ties: [] })).toEqual([{ id: 'A', to: [3, 4] }]);
    const three = ['A', 'B', 'C'].map((name) => ({ ...alone, id: actorId(name) }));
    expect(Math.min(...gaps(forceLayout({ actors: three, ties: [] })))).toBeGreaterThan(90);
  });

  it('still answers where no worker can be made', async () => {
    const asked = input(KITE);
    const answer = await runLayout(asked, () => {
      throw new Error('no workers here');
    });
    expect(answer).toEqual(forceLayout(asked));
  });
});
