import type { ActorId } from '@/model/ids';
import type { LayoutActor, LayoutInput } from './types';

/** A network as the layouts compute with it: actors by index, in id order, so that the order of drawing is gone. */
export interface Network {
  readonly actors: readonly LayoutActor[];
  /** For each actor the indices of those it is tied to, each once, ascending. */
  readonly neighbours: readonly (readonly number[])[];
  /** For each actor the indices of those it points to and of nobody that points back; each once, ascending. */
  readonly pointsTo: readonly (readonly number[])[];
}

/** The actors that are asked for with the ties among them. O(n log n + m log m). */
export function toNetwork({ actors, ties }: Pick<LayoutInput, 'actors' | 'ties'>): Network {
  const ordered = [...actors].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  const index = new Map<ActorId, number>(ordered.map(({ id }, i) => [id, i]));
  const tied = ordered.map(() => new Set<number>());
  const pointed = ordered.map(() => new Set<number>());
  for (const { source, target, isDirected } of ties) {
    const from = index.get(source);
    const to = index.get(target);
    if (from === undefined || to === undefined || from === to) continue;
    tied[from]?.add(to);
    tied[to]?.add(from);
    if (isDirected) pointed[from]?.add(to);
  }
  const ascending = (set: Set<number>) => [...set].sort((a, b) => a - b);
  return {
    actors: ordered,
    neighbours: tied.map(ascending),
    pointsTo: pointed.map((set, i) => ascending(set).filter((j) => !pointed[j]?.has(i))),
  };
}

/** Parts that cannot reach each other, each ascending; largest first, then by their first actor. O(n + m). */
export function partsOf(neighbours: Network['neighbours']): number[][] {
  const seen = new Set<number>();
  const parts: number[][] = [];
  for (const start of neighbours.keys()) {
    if (seen.has(start)) continue;
    const part = [start];
    seen.add(start);
    for (const at of part) {
      for (const next of neighbours[at] ?? []) {
        if (seen.has(next)) continue;
        seen.add(next);
        part.push(next);
      }
    }
    parts.push(part.sort((a, b) => a - b));
  }
  return parts.sort((a, b) => b.length - a.length || (a[0] ?? 0) - (b[0] ?? 0));
}

/** One part with indices of its own, in the same order. */
export function partOf({ actors, neighbours, pointsTo }: Network, part: readonly number[]): Network {
  const own = new Map(part.map((i, position) => [i, position]));
  const inside = (list: readonly number[]) =>
    list.flatMap((i) => {
      const position = own.get(i);
      return position === undefined ? [] : [position];
    });
  return {
    actors: part.flatMap((i) => actors[i] ?? []),
    neighbours: part.map((i) => inside(neighbours[i] ?? [])),
    pointsTo: part.map((i) => inside(pointsTo[i] ?? [])),
  };
}

/** Steps from one actor to everyone along ties; −1 for those out of reach. O(n + m). */
export function stepsFrom(neighbours: Network['neighbours'], start: number): Int32Array {
  const steps = new Int32Array(neighbours.length).fill(-1);
  if (start >= neighbours.length) return steps;
  steps[start] = 0;
  const queue = [start];
  for (const at of queue) {
    const next = (steps[at] ?? 0) + 1;
    for (const to of neighbours[at] ?? []) {
      if (steps[to] !== -1) continue;
      steps[to] = next;
      queue.push(to);
    }
  }
  return steps;
}
