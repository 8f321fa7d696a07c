import type { AnalysisResult, MeasureId } from '@/analysis/types';
import { ownValue } from '@/model/entries';
import type { ActorId } from '@/model/ids';
import { type Cell, LIST_MARK, type Measured, type Table } from './table';

/** What a column says of an actor. */
type Of = (id: ActorId) => Cell;

/**
 * Measures of every actor, one a row, in id order. Degrees are counts; betweenness, closeness, harmonic, PageRank,
 * clustering and reach are normalised as Rajut shows them, `betweenness_raw` counts paths, eccentricity steps.
 * `component` and `cluster` number the parts from 1, the largest first.
 *
 * Cost O(n log n).
 */
export function actorTable(measured: Measured): Table {
  const columns = columnsOf(measured);
  const names = Object.keys(columns);
  const cells = Object.values(columns);
  const actors = measured.result.components.flat().sort((a, b) => (a < b ? -1 : 1));
  return { columns: names, rows: actors.map((id) => cells.map((of) => of(id))) };
}

function columnsOf({ project, result }: Measured): Readonly<Record<string, Of>> {
  const value =
    (measure: MeasureId): Of =>
    (id) =>
      ownValue(result.measures[measure].values, id) ?? null;
  const raw =
    (measure: MeasureId): Of =>
    (id) =>
      ownValue(result.measures[measure].raw, id) ?? null;
  return {
    id: (id) => id,
    name: (id) => ownValue(project.actors, id)?.name ?? '',
    degree: raw('degree'),
    in_degree: raw('inDegree'),
    out_degree: raw('outDegree'),
    betweenness: value('betweenness'),
    betweenness_raw: raw('betweenness'),
    closeness: value('closeness'),
    harmonic: value('harmonic'),
    eigenvector: value('eigenvector'),
    pagerank: value('pagerank'),
    clustering: value('clustering'),
    constraint: value('constraint'),
    effective_size: value('effectiveSize'),
    eccentricity: value('eccentricity'),
    core: value('core'),
    reach2: value('reach2'),
    component: partNumber(result.components),
    cluster: partNumber(result.clusters),
    bargaining: (id) => ownValue(result.bargaining, id)?.index ?? null,
    roles: (id) => (ownValue(result.roles, id) ?? []).map(({ role }) => role).join(LIST_MARK),
  };
}

/** The number of the part that an actor is in, from 1. */
function partNumber(parts: AnalysisResult['components']): Of {
  const numbers = new Map(parts.flatMap((members, index) => members.map((id) => [id, index + 1] as const)));
  return (id) => numbers.get(id) ?? null;
}
