import { namePositions } from './bargaining/namePositions';
import type { Position } from './bargaining/types';
import type { Bottlenecks } from './bottlenecks/types';
import type { Scores } from './metrics/facts';
import { byMeasure } from './metrics/registry';
import { onFirstRead } from './onFirstRead';
import { nameStage } from './stage/nameStage';
import type { StageReading } from './stage/types';
import { toMeasureResult } from './toMeasureResult';
import type { AnalysisInput, AnalysisResult, MeasureId, RoleFinding } from './types';

/** Indices of actors, ascending. */
type Group = readonly number[];

/** The parts of a result that list actors or ties; they grow with the map. */
type ByActor =
  | 'components'
  | 'isolates'
  | 'clusters'
  | 'core'
  | 'stage'
  | 'measures'
  | 'bargaining'
  | 'roles'
  | 'bottlenecks';

/** A result before its actors have names: everything that grows with the map is by index, and travels cheaply. */
export interface AnalysisByIndex {
  readonly figures: Omit<AnalysisResult, ByActor>;
  readonly components: readonly Group[];
  readonly isolates: Group;
  readonly clusters: readonly Group[];
  readonly core: Group;
  readonly stage: StageReading<number> | null;
  readonly measures: Readonly<Record<MeasureId, Scores>>;
  readonly bargaining: readonly Position<number>[];
  readonly roles: readonly (readonly RoleFinding[])[];
  /** A few, so they have their names already. */
  readonly bottlenecks: Bottlenecks;
}

/**
 * Names the actors of a result. What lists them is made when it is first read, so that an answer about
 * thousands of actors costs the page only what it shows.
 *
 * @param input what was asked about; an actor's position in it is its index
 * @param found the answer
 * @returns a result that reads as if everything were there already
 */
export function nameResult(input: AnalysisInput, found: AnalysisByIndex): AnalysisResult {
  const { actors } = input;
  const toIds = (indices: Group) => indices.flatMap((u) => actors[u] ?? []);
  const components = onFirstRead(() => found.components.map(toIds));
  const isolates = onFirstRead(() => toIds(found.isolates));
  const clusters = onFirstRead(() => found.clusters.map(toIds));
  const core = onFirstRead(() => toIds(found.core));
  const stage = onFirstRead(() => (found.stage === null ? null : nameStage(actors, found.stage)));
  const roles = onFirstRead(() => {
    const { roles: byIndex } = found;
    return Object.fromEntries(actors.map((id, u) => [id, byIndex[u] ?? []]));
  });
  const bargaining = onFirstRead(() => namePositions(actors, found.bargaining));
  return {
    ...found.figures,
    bottlenecks: found.bottlenecks,
    measures: byMeasure((measure) => toMeasureResult(actors, found.measures[measure])),
    get components() {
      return components();
    },
    get isolates() {
      return isolates();
    },
    get clusters() {
      return clusters();
    },
    get core() {
      return core();
    },
    get stage() {
      return stage();
    },
    get bargaining() {
      return bargaining();
    },
    get roles() {
      return roles();
    },
  };
}
