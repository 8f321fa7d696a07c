import type { AnalysisResult } from '@/analysis/types';
import { ROLES } from '@/analysis/types';
import { ownValue } from '@/model/entries';
import { actorsInFrame, tieTypesInOrder, visibleTies } from '@/model/select';
import { ACTOR_KINDS, type Frame, type MapFilter, type Project, SECTORS, STRENGTHS } from '@/model/types';

/** One thing that can be hidden, with how many of the frame it is about. */
export interface FilterRow<Value extends string> {
  readonly value: Value;
  readonly count: number;
}

/** The rows of each part of a filter: what is on the map, and what is hidden although it is not there now. */
export type FilterRows = {
  readonly [Part in keyof MapFilter]: readonly FilterRow<MapFilter[Part][number]>[];
};

/**
 * What a filter of a frame can hide, in the order of the legend; sectors and roles end with "none", as ''.
 *
 * @param result null while the analysis is not there: then there are no roles to choose from
 * @returns Cost O(n + m).
 */
export function filterRows(
  project: Project,
  frame: Frame,
  filter: MapFilter,
  result: AnalysisResult | null,
): FilterRows {
  const actors = actorsInFrame(project, frame);
  const ties = visibleTies(project, frame);
  const sectors = actors.map(({ sector }) => sector);
  const own = [...new Set([...sectors, ...filter.sectors])]
    .filter((sector) => sector !== '' && !SECTORS.some((known) => known === sector))
    .sort();
  const roles = result
    ? actors.flatMap(({ id }) => {
        const found = (ownValue(result.roles, id) ?? []).map(({ role }) => role);
        return found.length > 0 ? found : [''];
      })
    : [];
  return {
    sectors: rows([...SECTORS, ...own, ''], sectors, filter.sectors),
    kinds: rows(
      ACTOR_KINDS,
      actors.map(({ kind }) => kind),
      filter.kinds,
    ),
    roles: rows([...ROLES, ''], roles, filter.roles),
    tieTypes: rows(
      tieTypesInOrder(project).map(({ id }) => id),
      ties.map(({ type }) => type),
      filter.tieTypes,
    ),
    strengths: rows(
      [...STRENGTHS].reverse(),
      ties.map(({ strength }) => strength),
      filter.strengths,
    ),
  };
}

function rows<Value extends string>(
  order: readonly Value[],
  present: readonly Value[],
  hidden: readonly Value[],
): readonly FilterRow<Value>[] {
  const counts = new Map<Value, number>();
  for (const value of present) counts.set(value, (counts.get(value) ?? 0) + 1);
  return order
    .filter((value) => counts.has(value) || hidden.includes(value))
    .map((value) => ({ value, count: counts.get(value) ?? 0 }));
}

/** Hides what is seen and shows what is hidden. */
export function toggled<Value extends string>(hidden: readonly Value[], value: Value): readonly Value[] {
  return hidden.includes(value) ? hidden.filter((one) => one !== value) : [...hidden, value];
}

/** Hides every row but one. */
export function onlyOne<Value extends string>(
  all: readonly FilterRow<Value>[],
  value: Value,
): readonly Value[] {
  return all.filter((row) => row.value !== value).map((row) => row.value);
}
