import { type Clustering, clusters, toClustering } from './kernels/clusters';
import type { Csr } from './kernels/csr';
import type { AnalysisInput } from './types';

/**
 * The clusters that a reader sees: found in the ties as finely as chosen, or drawn by hand. Roles and stages
 * do not read these but always the clusters of highest modularity, whose cuts and weights were tested with them.
 *
 * @param graph the whole map
 * @param input for the reader's choice
 * @param found the clusters of resolution 1, so that they are not looked for twice
 * @returns with drawn groups whoever is in none is a cluster of one; modularity is that of the division shown
 * Cost as `clusters` when the resolution is not 1.
 */
export function chooseDivision(
  graph: Csr,
  { groups, resolution }: Pick<AnalysisInput, 'groups' | 'resolution'>,
  found: Clustering,
): Clustering {
  if (groups === null) return resolution === 1 ? found : clusters(graph, resolution);
  const clusterOf = Int32Array.from({ length: graph.n }, (_, u) => u);
  for (const members of groups) {
    const [first = 0] = members;
    for (const u of members) clusterOf[u] = first;
  }
  return toClustering(graph, clusterOf);
}

/**
 * @param clustering numbers of clusters by index of the actor
 * @returns members of each cluster, ascending; largest cluster first, then by smallest index
 */
export function toMembers({ clusterOf }: Pick<Clustering, 'clusterOf'>): readonly (readonly number[])[] {
  const members = new Map<number, number[]>();
  clusterOf.forEach((cluster, u) => {
    const known = members.get(cluster);
    if (known === undefined) members.set(cluster, [u]);
    else known.push(u);
  });
  return [...members.values()].sort((a, b) => b.length - a.length || (a[0] ?? 0) - (b[0] ?? 0));
}
