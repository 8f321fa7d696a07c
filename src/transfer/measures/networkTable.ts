import type { StageId } from '@/model/types';
import { LIST_MARK, type Measured, type Table } from './table';

/** The four stages as method papers abbreviate them: scattered fragments, hub and spoke, multi-hub, core/periphery. */
const STAGE_CODES = {
  fragments: 'SF',
  hub: 'HS',
  multiHub: 'MH',
  corePeriphery: 'CP',
} as const satisfies Record<StageId, string>;

/** What the whole network is measured by, under the names that other programs rely on; undefined is null. */
export function networkFigures({ result }: Measured) {
  const { centralization, reachableShare, stage } = result;
  return {
    n: result.n,
    // As density counts them: arrows where they are followed.
    m: result.arrowCount ?? result.m,
    density: result.density,
    components: result.components.length,
    isolates: result.isolates.length,
    fragmentation: result.fragmentation,
    diameter: result.diameter,
    mean_path: result.meanPath,
    connected_share: reachableShare,
    efficiency: result.efficiency,
    transitivity: result.transitivity,
    mean_clustering: result.meanClustering,
    reciprocity: result.reciprocity,
    degree_centralization: centralization.degree,
    betweenness_centralization: centralization.betweenness,
    closeness_centralization: centralization.closeness,
    modularity: result.modularity,
    clusters: result.clusters.length,
    core_fit: result.coreFit,
    core: result.core,
    stage: stage === null ? null : STAGE_CODES[stage.stage],
    stage_scores:
      stage === null
        ? null
        : {
            SF: stage.scores.fragments,
            HS: stage.scores.hub,
            MH: stage.scores.multiHub,
            CP: stage.scores.corePeriphery,
          },
    stage_confidence: stage === null ? null : stage.confidence,
  };
}

/** The same as a table of one row: the core in one cell, each stage score in a column of its own. */
export function networkTable(measured: Measured): Table {
  const { core, stage_scores, ...figures } = networkFigures(measured);
  const flat = {
    ...figures,
    core: core.join(LIST_MARK),
    stage_scores_SF: stage_scores?.SF ?? null,
    stage_scores_HS: stage_scores?.HS ?? null,
    stage_scores_MH: stage_scores?.MH ?? null,
    stage_scores_CP: stage_scores?.CP ?? null,
  };
  return { columns: Object.keys(flat), rows: [Object.values(flat)] };
}
