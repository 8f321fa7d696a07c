import { deepFreeze } from '#tests/helpers/deepFreeze';
import type { Project } from '@/model/types';

/** The same map as if drawn in another order: its actors, places and ties come in a seeded shuffle. */
export function redrawn(project: Project, seed: number): Project {
  const [frame] = project.frames;
  if (frame === undefined) throw new Error('redrawn: a project without frames');
  const reordered = <Key extends string, Value>(record: Readonly<Record<Key, Value>>) =>
    Object.fromEntries(shuffled(Object.entries<Value>(record), seed));
  return deepFreeze({
    ...project,
    actors: reordered(project.actors),
    frames: [{ ...frame, place: reordered(frame.place), ties: reordered(frame.ties) }],
  });
}

/** The same items in an order that looks random and is always the same for a seed. */
export function shuffled<Item>(items: readonly Item[], seed: number): Item[] {
  return items
    .map((item, i) => ({ item, place: noise(seed * 1009 + i) }))
    .sort((a, b) => a.place - b.place)
    .map(({ item }) => item);
}

/** A number that looks random and is always the same for the same input. */
function noise(x: number): number {
  const mixed = Math.imul(x ^ (x >>> 15), 0x2c1b3c6d);
  return Math.imul(mixed ^ (mixed >>> 12), 0x297a2d39) >>> 0;
}
