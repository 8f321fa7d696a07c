import type { ActorId } from '@/model/ids';
import { type Csr, neighbours, toCsr } from '../kernels/csr';
import type { AnalysisInput } from '../types';

/** The counted ties of a frame as pairs, without direction. */
export interface GridTies {
  /** In id order; positions are indices. */
  readonly actors: readonly ActorId[];
  readonly indexOf: ReadonlyMap<ActorId, number>;
  readonly csr: Csr;
}

/**
 * The same projection that the analysis reads: two actors are tied when any counted tie joins them.
 *
 * @param input from `toAnalysisInput`
 * Cost O(n + m).
 */
export function toGridTies({ actors, ties }: Pick<AnalysisInput, 'actors' | 'ties'>): GridTies {
  const indexOf = new Map(actors.map((id, u) => [id, u]));
  const known = new Set<number>();
  const pairs: number[] = [];
  for (const { source, target } of ties) {
    const [a, b] = [indexOf.get(source), indexOf.get(target)];
    if (a === undefined || b === undefined || a === b) continue;
    const [u, v] = a < b ? [a, b] : [b, a];
    const key = u * actors.length + v;
    if (known.has(key)) continue;
    known.add(key);
    pairs.push(u, v);
  }
  return { actors, indexOf, csr: toCsr(actors.length, Int32Array.from(pairs)) };
}

/** Whether a tie joins two actors, by index. Cost O(log n). */
export function isTied({ csr }: GridTies, u: number, v: number): boolean {
  const row = neighbours(csr, u);
  let [low, high] = [0, row.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((row[middle] ?? 0) < v) low = middle + 1;
    else high = middle;
  }
  return row[low] === v;
}

/**
 * Steps from the nearest of some actors to everybody, breadth first.
 *
 * @returns by index; −1 for who cannot be reached
 * Cost O(n + m).
 */
export function stepsFrom({ csr }: GridTies, starts: readonly number[]): Int32Array {
  const steps = new Int32Array(csr.n).fill(-1);
  const queue = [...starts];
  for (const u of starts) steps[u] = 0;
  for (let at = 0; at < queue.length; at++) {
    const u = queue[at] ?? 0;
    for (const v of neighbours(csr, u)) {
      if (steps[v] !== -1) continue;
      steps[v] = (steps[u] ?? 0) + 1;
      queue.push(v);
    }
  }
  return steps;
}
