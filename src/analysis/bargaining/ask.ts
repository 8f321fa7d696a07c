import type { ActorId, TieId } from '@/model/ids';
import { type Csr, neighbours, toCsr } from '../kernels/csr';
import { disjointPaths } from '../kernels/disjointPaths';
import type { AnalysisInput } from '../types';
import { namePosition } from './namePositions';
import { positionOf } from './positions';
import type { Position } from './types';

/** The map as one asks about somebody in it: an actor, or several that bargain as one. */
export interface Asked {
  /** Those asked about that are in the input, in id order; never empty. */
  readonly bloc: readonly ActorId[];
  /** In id order, with only the first member of the bloc; an actor's position here is its index in `graph`. */
  readonly actors: readonly ActorId[];
  readonly graph: Csr;
  /** Index of the bloc. */
  readonly self: number;
}

/** The position of whoever is asked about, in names. */
export interface Answer extends Position<ActorId> {
  /** Tied actors, in id order. */
  readonly partnerIds: readonly ActorId[];
  /** Actors counted, the bloc as one. */
  readonly n: number;
}

/**
 * Makes one actor of those who bargain as one: ties among them vanish, ties to others become the bloc's.
 *
 * @param input from `toAnalysisInput` or `inLayer`
 * @param who members of the bloc, in any order; those not in the input are left out
 * @returns null when nobody of them is in the input
 * Cost O(n + m).
 */
export function askAbout({ actors, ties }: AnalysisInput, who: Iterable<ActorId>): Asked | null {
  const asked = new Set(who);
  const bloc = actors.filter((id) => asked.has(id));
  const [first] = bloc;
  if (first === undefined) return null;
  const kept = actors.filter((id) => id === first || !asked.has(id));
  const index = new Map(kept.map((id, u) => [id, u]));
  const self = index.get(first) ?? 0;
  for (const id of bloc) index.set(id, self);
  const n = kept.length;
  // One number a pair, smaller index first: parallel and two-way ties are one.
  const pairs = new Set<number>();
  for (const { source, target } of ties) {
    const u = index.get(source);
    const v = index.get(target);
    if (u === undefined || v === undefined)
      throw new Error('askAbout: a tie without two actors of the input');
    if (u !== v) pairs.add(Math.min(u, v) * n + Math.max(u, v));
  }
  const ends = new Int32Array(pairs.size * 2);
  let filled = 0;
  for (const pair of pairs) {
    ends[filled++] = Math.floor(pair / n);
    ends[filled++] = pair % n;
  }
  return { bloc, actors: kept, graph: toCsr(n, ends), self };
}

/**
 * The bargaining position of an actor or a bloc.
 *
 * @param asked from `askAbout`
 * @returns numbers as in `Position`
 * Cost O(n + Σ degree²): a few milliseconds for 2,000 actors, so the page may ask while it draws.
 */
export function askPosition({ actors, graph, self }: Asked): Answer {
  return {
    ...namePosition(actors, positionOf(graph, self)),
    partnerIds: Array.from(neighbours(graph, self)).flatMap((u) => actors[u] ?? []),
    n: graph.n,
  };
}

/**
 * Independent paths to somebody: as many as there can be without sharing anybody on the way.
 *
 * @param asked from `askAbout`
 * @param target not a member of the bloc
 * @returns paths of ids from the first member of the bloc to the target, shorter ones first; none when the
 *          target is out of reach, is of the bloc or is not in the map
 * Cost O(k m) for k paths.
 */
export function askPaths({ actors, graph, self }: Asked, target: ActorId): readonly (readonly ActorId[])[] {
  const to = actors.indexOf(target);
  if (to === -1 || to === self) return [];
  return disjointPaths(graph, self, to).map((path) => path.flatMap((u) => actors[u] ?? []));
}

/**
 * The ties that a path runs along, for lighting it up.
 *
 * @param input the one that was asked
 * @param bloc from `Asked`; the path may begin at any of them
 * @param path from `askPaths`
 * @returns parallel ties included, in id order
 * Cost O(m).
 */
export function tiesAlong(
  { ties }: Pick<AnalysisInput, 'ties'>,
  bloc: readonly ActorId[],
  path: readonly ActorId[],
): readonly TieId[] {
  const place = new Map(path.map((id, i) => [id, i]));
  for (const id of bloc) place.set(id, 0);
  return ties
    .filter(({ source, target }) => {
      const from = place.get(source);
      const to = place.get(target);
      return from !== undefined && to !== undefined && Math.abs(from - to) === 1;
    })
    .map(({ id }) => id);
}
