import type { ActorId } from '@/model/ids';
import { roleHolders } from './roleHolders';
import type { AnalysisResult } from './types';

/** From this modularity on clusters are called clear: the lower end of Newman's 0.3 to 0.7 for real networks. */
export const CLEAR_FROM = 0.3;
/** Clusters that the sentence points at one by one. */
const CLUSTERS_TOLD = 3;

/** A cluster with its best tied member, by whom it is called; equal: the smallest id. */
export interface ToldCluster {
  readonly leader: ActorId;
  readonly members: readonly ActorId[];
}

/** What clusters there are, and who is at the edge. */
export type ShapeSentence =
  /** Everybody is tied to everybody. */
  | { readonly kind: 'oneBlock' }
  /** All who have ties are one cluster; `scope`: whether that is everybody. */
  | { readonly kind: 'oneCluster'; readonly scope: 'all' | 'tied'; readonly edge: readonly ActorId[] }
  /** Every part of a broken network is one cluster. */
  | { readonly kind: 'clustersAreParts'; readonly count: number }
  /** `told`: the largest; `isClear`: most ties stay inside clusters. */
  | {
      readonly kind: 'clusters';
      readonly count: number;
      readonly told: readonly ToldCluster[];
      readonly isClear: boolean;
      readonly edge: readonly ActorId[];
    }
  /** Groups are drawn by hand, and none holds two of these actors. */
  | { readonly kind: 'noClusters'; readonly edge: readonly ActorId[] };

/**
 * The clusters of a network as the reader chose them, and its edge: those with a tie who are peripheral.
 *
 * @param result of three actors or more, with ties
 * @returns one sentence; actors of the edge in id order
 * Cost O(n log n).
 */
export function readShape(result: AnalysisResult): ShapeSentence {
  const { n, m, clusters, components, modularity } = result;
  if (m === (n * (n - 1)) / 2) return { kind: 'oneBlock' };
  const real = clusters.filter((members) => members.length > 1);
  const parts = components.filter((part) => part.length > 1);
  const edge = edgeOf(result);
  const [first] = real;
  if (!first) return { kind: 'noClusters', edge };
  if (real.length === parts.length && real.every((members, at) => isSame(members, parts[at]))) {
    return parts.length === 1
      ? { kind: 'oneCluster', scope: components.length === 1 ? 'all' : 'tied', edge }
      : { kind: 'clustersAreParts', count: parts.length };
  }
  return {
    kind: 'clusters',
    count: real.length,
    told: real.slice(0, CLUSTERS_TOLD).map((members) => ({ leader: leaderOf(result, members), members })),
    isClear: (modularity ?? 0) >= CLEAR_FROM,
    edge,
  };
}

/** Both in id order; clusters and components are sorted alike, so the same sets stand at the same place. */
function isSame(one: readonly ActorId[], other: readonly ActorId[] | undefined): boolean {
  return other !== undefined && one.length === other.length && one.every((id, at) => id === other[at]);
}

function leaderOf({ measures }: AnalysisResult, members: readonly ActorId[]): ActorId {
  const { values } = measures.degree;
  const [first] = members;
  if (first === undefined) throw new Error('readShape: a cluster without members');
  return members.reduce((best, one) => ((values[one] ?? 0) > (values[best] ?? 0) ? one : best), first);
}

function edgeOf(result: AnalysisResult): readonly ActorId[] {
  const alone = new Set(result.isolates);
  return roleHolders(result, 'peripheral')
    .map(({ actor }) => actor)
    .filter((actor) => !alone.has(actor));
}
