import type { Measured } from './table';

/** What the whole network is measured by, by the names that other programs know it under. */
export function networkFigures({ result }: Measured) {
  const { centralization, reachableShare } = result;
  return {
    n: result.n,
    m: result.m,
    density: result.density,
    components: result.components.length,
    isolates: result.isolates.length,
    fragmentation: reachableShare === null ? null : 1 - reachableShare,
    diameter: result.diameter,
    mean_path: result.meanPath,
    connected_share: reachableShare,
    efficiency: null,
    transitivity: result.transitivity,
    mean_clustering: result.meanClustering,
    reciprocity: null,
    degree_centralization: centralization.degree,
    betweenness_centralization: centralization.betweenness,
    closeness_centralization: centralization.closeness,
    modularity: result.modularity,
    clusters: result.clusters.length,
    core_fit: null,
    core: null,
    stage: null,
    stage_scores: null,
    stage_confidence: null,
  };
}
