import { describe, expect, it } from 'vitest';
import { KITE, makeNetwork, standing } from '#tests/helpers/makeNetwork';
import { layOut } from '@/canvas/layout/layOut';
import { runLayout } from '@/canvas/layout/runLayout';
import type { LayoutInput } from '@/canvas/layout/types';

const force = (input: LayoutInput) => layOut({ kind: 'force' }, input).places;

/** Distance between two actors after the force layout. */
function between(input: LayoutInput, one: string, other: string): number {
  const at = (id: string) => standing(input, force(input)).find((actor) => actor.id === id)?.at ?? [NaN, NaN];
  return Math.hypot(at(one)[0] - at(other)[0], at(one)[1] - at(other)[1]);
}

describe('the force layout', () => {
  it('lays a chain out as a line, wider than high', () => {
    const places = force(makeNetwork('A-B B-C C-D'));
    const [xs, ys] = [places.map(({ to }) => to[0]), places.map(({ to }) => to[1])];
    expect(Math.max(...xs) - Math.min(...xs)).toBeGreaterThan(400);
    expect(Math.max(...ys) - Math.min(...ys)).toBeLessThan(40);
  });

  it('puts the far end of the kite far from its body, and tied actors near each other', () => {
    const kite = makeNetwork(KITE);
    expect(between(kite, 'H', 'I')).toBeLessThan(260);
    expect(between(kite, 'A', 'J')).toBeGreaterThan(2 * between(kite, 'A', 'C'));
  });

  it('builds a part around the one who is pinned', () => {
    const pinned = makeNetwork(KITE, { pinned: { H: [900, 400] } });
    expect(force(pinned).some(({ id }) => id === 'H')).toBe(false);
    expect(between(pinned, 'H', 'I')).toBeLessThan(300);
  });

  it('turns a part towards its pinned actors when several are pinned', () => {
    const chain = makeNetwork('A-B B-C C-D D-E', { pinned: { A: [0, 0], E: [0, 800] } });
    const at = new Map(force(chain).map(({ id, to }) => [String(id), to]));
    const heights = ['B', 'C', 'D'].map((id) => at.get(id)?.[1] ?? Number.NaN);
    expect(heights).toEqual([...heights].sort((a, b) => a - b));
    for (const id of ['B', 'C', 'D']) expect(Math.abs(at.get(id)?.[0] ?? Number.NaN)).toBeLessThan(120);
  });

  it('keeps the parts of a network beside each other, not flung apart', () => {
    const input = makeNetwork('A-B B-C C-A D-E E-F G-H I J K');
    const places = force(input);
    const xs = places.map(({ to }) => to[0]);
    const ys = places.map(({ to }) => to[1]);
    expect(Math.max(...xs) - Math.min(...xs)).toBeLessThan(1100);
    expect(Math.max(...ys) - Math.min(...ys)).toBeLessThan(800);
  });

  it('still answers where no worker can be made', async () => {
    const task = { layout: { kind: 'force' }, input: makeNetwork(KITE) } as const;
    const answer = await runLayout(task, () => {
      throw new Error('no workers here');
    });
    expect(answer).toEqual(layOut(task.layout, task.input));
  });
});
