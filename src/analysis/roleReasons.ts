import type { ActorId } from '@/model/ids';
import { neighbours } from './kernels/csr';
import type { prepareCutParts } from './kernels/cutParts';
import type { Facts } from './metrics/facts';
import { PART_MEMBERS_MAX, type RoleId, type RoleReason } from './types';

/** What rules and reasons read, by index of the actor. */
export interface RoleBasis {
  readonly facts: Facts;
  /** Normalised, never null. */
  readonly betweenness: readonly number[];
  readonly closeness: readonly number[];
  readonly isCut: Uint8Array;
  readonly core: Int32Array;
  readonly cutParts: ReturnType<typeof prepareCutParts>;
}

/** Values that differ by less share a rank. */
const EPSILON = 1e-9;

/**
 * Why an actor has a role, as facts of this map.
 *
 * @param basis what the rules of the roles read
 * @param role a role the actor has by those rules
 * @param u index of the actor
 * @returns the reason that tells most: for a broker or spanner that is a cut vertex the parts it holds
 *          together, though a spanner between clusters is explained by those clusters
 * Cost little more than what it separates for a cut vertex, else O(ties of the actor).
 */
export function reasonFor(basis: RoleBasis, role: RoleId, u: number): RoleReason {
  const { facts, closeness } = basis;
  const ties = facts.degree[u] ?? 0;
  switch (role) {
    case 'hub': {
      const { n, m } = facts.map.csr;
      return { kind: 'mostTies', ties, others: n - 1, mean: (2 * m) / n, top: isTop(facts.degree, u) };
    }
    case 'broker':
      return basis.isCut[u] === 1 ? cutsApart(basis, u) : { kind: 'manyPaths', ...pathsOf(basis, u) };
    case 'closeness': {
      const meanSteps = (facts.paths.farness[u] ?? 0) / (facts.paths.reached[u] ?? 1);
      return { kind: 'fewSteps', meanSteps, top: isTop(closeness, u) };
    }
    case 'spanner': {
      const via = otherClusters(basis, u);
      return via.length > 0 ? { kind: 'touchesClusters', clusters: via.length, via } : cutsApart(basis, u);
    }
    case 'peripheral': {
      const only = facts.map.actors[neighbours(facts.map.csr, u)[0] ?? -1];
      if (ties === 1 && only !== undefined) return { kind: 'oneTie', via: only };
      return ties === 0 ? { kind: 'noTie' } : { kind: 'looselyWoven', ties };
    }
    case 'isolate':
      return { kind: 'noTie' };
  }
}

function cutsApart(basis: RoleBasis, u: number): RoleReason {
  const { map } = basis.facts;
  const { parts, sizes } = basis.cutParts(u, PART_MEMBERS_MAX);
  return {
    kind: 'cutsApart',
    parts: parts.map((part) => part.flatMap((v) => map.actors[v] ?? [])),
    sizes,
    ...pathsOf(basis, u),
  };
}

function pathsOf({ betweenness }: RoleBasis, u: number): { pathShare: number; top: boolean } {
  return { pathShare: betweenness[u] ?? 0, top: isTop(betweenness, u) };
}

/** The best-tied neighbour (equal: smallest id) in each other cluster, in the order of the clusters' numbers. */
function otherClusters({ facts }: RoleBasis, u: number): readonly ActorId[] {
  const { map, degree, clustering } = facts;
  const best = new Map<number, number>();
  for (const v of neighbours(map.csr, u)) {
    const cluster = clustering.clusterOf[v] ?? 0;
    if (cluster === clustering.clusterOf[u]) continue;
    const known = best.get(cluster);
    if (known === undefined || (degree[v] ?? 0) > (degree[known] ?? 0)) best.set(cluster, v);
  }
  return [...best].sort(([a], [b]) => a - b).flatMap(([, v]) => map.actors[v] ?? []);
}

function isTop(values: readonly number[] | Int32Array, u: number): boolean {
  const own = values[u] ?? 0;
  return values.every((value: number) => value <= own + EPSILON);
}
