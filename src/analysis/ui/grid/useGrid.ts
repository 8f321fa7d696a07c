import { useMemo } from 'react';
import type { ActorId } from '@/model/ids';
import { actorsInFrame } from '@/model/select';
import type { Actor, Project } from '@/model/types';
import { useAnalysis, useFrame, useProject, useShownMap, useView } from '@/session/useSession';
import { advise } from '../../grid/advise';
import { toGridTies } from '../../grid/gridTies';
import { placeOnGrid } from '../../grid/placeOnGrid';
import { type GridSpots, spotsOf } from '../../grid/spotsOf';
import { toPowers } from '../../grid/toPowers';
import type { GridReading, GridReport, StakeholderGrid } from '../../grid/types';
import { toAnalysisInput } from '../../toAnalysisInput';

/** The stakeholder grid of the frame in view. */
export interface OpenGrid extends GridSpots {
  /** With its names as they may be shown. */
  readonly project: Project;
  /** Everybody in the frame, in id order. */
  readonly actors: readonly Actor[];
  readonly reading: GridReading;
  readonly grid: StakeholderGrid;
  readonly report: GridReport;
  /** From whom paths begin; null for nobody. */
  readonly start: ActorId | null;
  /** How many the filter and the focus of the map leave out. */
  readonly hidden: number;
}

/** Where everybody stands, and what follows. Rules and advice count everybody; only who is shown has a place. */
export function useGrid(): OpenGrid {
  const project = useProject();
  const frame = useFrame();
  const shown = useShownMap();
  const { result } = useAnalysis();
  const rule = useView((view) => view.gridRule);
  const reading = useView((view) => view.gridReading);
  const chosen = useView((view) => view.gridStart);
  const choices = useView((view) => view.choices);

  const actors = useMemo(() => actorsInFrame(project, frame), [project, frame]);
  const grid = useMemo(() => placeOnGrid(actors, rule), [actors, rule]);
  const powers = useMemo(() => (result?.frame === frame.id ? toPowers(result) : {}), [result, frame.id]);
  const start = useMemo(() => startOf(actors, chosen), [actors, chosen]);
  const { spots, unplaced } = useMemo(() => {
    const seen = new Set(shown.actors.map(({ id }) => id));
    const all = spotsOf(reading, grid, powers);
    return {
      spots: all.spots.filter(({ id }) => seen.has(id)),
      unplaced: all.unplaced.filter((id) => seen.has(id)),
    };
  }, [reading, grid, powers, shown]);
  const ties = useMemo(() => toGridTies(toAnalysisInput(project, frame, choices)), [project, frame, choices]);
  const report = useMemo(() => {
    const stances = Object.fromEntries(actors.map(({ id, stance }) => [id, stance]));
    return advise({ grid, ties, stances, start, powers });
  }, [grid, ties, actors, start, powers]);
  return { project, actors, reading, grid, spots, unplaced, report, start, hidden: shown.hiddenActors };
}

/** Who was chosen and is here, else the weaver with the smallest id. */
function startOf(actors: readonly Actor[], chosen: ActorId | null): ActorId | null {
  const here = actors.find(({ id }) => id === chosen) ?? actors.find(({ weaver }) => weaver);
  return here?.id ?? null;
}
