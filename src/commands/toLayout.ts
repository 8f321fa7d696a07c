import type { AnalysisResult, MeasureId } from '@/analysis/types';
import type { Layout, LayoutInput } from '@/canvas/layout/types';
import { entriesOf } from '@/model/entries';
import type { ActorId } from '@/model/ids';
import type { Project } from '@/model/types';
import type { Session } from '@/session/createSession';
import type { LaneKind } from '@/session/layouts';

/** A layout with what it needs beside the network: values, lanes, judgements, the actor on top. */
export function toLayout(
  { document, view }: Session,
  kind: Layout['kind'],
  { actors, only }: LayoutInput,
  result: AnalysisResult | null,
): Layout {
  const project = document.getProject();
  const { selection, layout } = view.getState();
  switch (kind) {
    case 'force':
    case 'circle':
    case 'spread':
      return { kind };
    case 'concentric':
      return { kind, values: valuesOf(result, layout.measure) };
    case 'lanes':
      return { kind, keys: laneKeys(project, layout.lanesBy) };
    case 'hierarchy': {
      const [first, ...others] = selection.actors;
      return { kind, top: only === null && others.length === 0 ? (first ?? null) : null };
    }
    case 'grid':
      return {
        kind,
        judged: Object.fromEntries(
          actors.map(({ id }) => [
            id,
            {
              influence: project.actors[id]?.influence ?? 0,
              interest: project.actors[id]?.interest ?? 0,
            },
          ]),
        ),
      };
  }
}

function valuesOf(result: AnalysisResult | null, measure: MeasureId): Readonly<Record<ActorId, number>> {
  const values: Record<ActorId, number> = {};
  for (const [id, value] of result ? entriesOf(result.measures[measure].values) : []) {
    if (value !== null) values[id] = value;
  }
  return values;
}

/** The sector or the first group of each actor; '' for one that has none. */
function laneKeys(project: Project, by: LaneKind): Readonly<Record<ActorId, string>> {
  const keys: Record<ActorId, string> = {};
  for (const [id, { sector }] of entriesOf(project.actors)) keys[id] = by === 'sector' ? sector.trim() : '';
  if (by === 'sector') return keys;
  // In id order, so that everybody sees an actor of two groups in the same lane.
  for (const [id, group] of entriesOf(project.groups).sort(([a], [b]) => (a < b ? -1 : 1))) {
    for (const member of group.members) if (keys[member] === '') keys[member] = id;
  }
  return keys;
}
