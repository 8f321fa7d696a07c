import type { TieResult } from '@/analysis/ties/types';
import { type AnalysisResult, MEASURES, type MeasureId } from '@/analysis/types';
import type { Text, Translate } from '@/i18n/useText';
import { ownValue } from '@/model/entries';
import type { ActorId } from '@/model/ids';
import { STAGES } from '@/model/types';
import { compareMeasures } from '@/stages/compare/compareMeasures';
import { PAIR_WORDS } from '@/wording/comparison';
import { MEASURE_NAMES, ROLE_NAMES, STAGE_NAMES } from '@/wording/fields';
import type { Cell, Table } from '../measures/table';

/** Names of actors as they stand in the other sheets. */
export type Names = ReadonlyMap<ActorId, string>;

/** Measures that count something, and are read as counts. */
const COUNTED: ReadonlySet<MeasureId> = new Set(['degree', 'inDegree', 'outDegree', 'strength']);

/**
 * Measures of every actor for people: counts of ties, everything else normalised as on screen, the parts they are in,
 * and their roles in words. Measures that nobody has, as those of arrows where none are followed, have no column.
 *
 * Cost O(n log n).
 */
export function actorMeasuresSheet(names: Names, result: AnalysisResult, t: Translate): Table {
  const countOrShare = (measure: MeasureId, id: ActorId): number | null => {
    const { raw, values } = result.measures[measure];
    return ownValue(COUNTED.has(measure) ? raw : values, id) ?? null;
  };
  const ids = [...names.keys()];
  const measures = MEASURES.filter((measure) => ids.some((id) => countOrShare(measure, id) !== null));
  const component = partNumbers(result.components);
  const cluster = partNumbers(result.clusters);
  return {
    columns: [
      t(($) => $.inspector.actor.name),
      ...measures.map((measure) => t(MEASURE_NAMES[measure])),
      t(($) => $.looking.field.component),
      t(($) => $.looking.field.cluster),
      t(($) => $.table.roles),
    ],
    rows: ids.map((id): readonly Cell[] => [
      names.get(id) ?? '',
      ...measures.map((measure) => countOrShare(measure, id)),
      component.get(id) ?? null,
      cluster.get(id) ?? null,
      (ownValue(result.roles, id) ?? []).map(({ role }) => t(ROLE_NAMES[role])).join('; ') || null,
    ]),
  };
}

/** Measures of tied pairs for people, in the order given. Cost O(m). */
export function tieMeasuresSheet(names: Names, ties: readonly TieResult[], t: Translate): Table {
  return {
    columns: [
      t(($) => $.inspector.tie.source),
      t(($) => $.inspector.tie.target),
      t(MEASURE_NAMES.betweenness),
      t(($) => $.formats.sheets.bridge),
    ],
    rows: ties.map(({ source, target, betweenness, isBridge }) => [
      names.get(source) ?? '',
      names.get(target) ?? '',
      betweenness,
      isBridge ? t(($) => $.looking.yes) : t(($) => $.looking.no),
    ]),
  };
}

/** What the whole network is measured by, one a row, undefined ones empty. */
export function networkSheet(result: AnalysisResult, { t }: Pick<Text, 't'>): Table {
  const figures = compareMeasures(result, result, null).filter(({ id }) => id !== 'bargaining');
  const { stage } = result;
  return {
    columns: [t(($) => $.formats.sheets.measure), t(($) => $.formats.sheets.value)],
    rows: [
      ...figures.map(({ id, before }): readonly Cell[] => [t(PAIR_WORDS[id].label), before]),
      [t(($) => $.network.efficiency.label), result.efficiency],
      [t(($) => $.network.reciprocity.label), result.reciprocity],
      [t(($) => $.network.coreFit.label), result.coreFit],
      [t(($) => $.formats.sheets.modularity), result.modularity],
      [t(($) => $.formats.sheets.clusters), result.clusters.length],
      [t(($) => $.formats.sheets.stage), stage && t(STAGE_NAMES[stage.stage])],
      ...STAGES.map((id): readonly Cell[] => [
        t(($) => $.formats.sheets.stageFit, { stage: t(STAGE_NAMES[id]) }),
        stage?.scores[id] ?? null,
      ]),
    ],
  };
}

function partNumbers(parts: AnalysisResult['components']): ReadonlyMap<ActorId, number> {
  return new Map(parts.flatMap((members, index) => members.map((id) => [id, index + 1] as const)));
}
