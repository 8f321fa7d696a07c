import { useMemo } from 'react';
import type { ActorId } from '@/model/ids';
import { tieTypesInOrder, visibleTies } from '@/model/select';
import type { Frame, Place, Project, TieType } from '@/model/types';
import type { Box } from '@/picture/shapes';
import { boxAround, sharedPlaces } from '@/picture/sharedPlaces';
import { useProject, useView } from '@/session/useSession';
import { choosePair, type FramePair } from '../../compare/choosePair';
import { type Comparison, compareFrames } from '../../compare/compareFrames';

/** A tie type that is drawn in one of the two frames, and in which. */
export interface Layer {
  readonly type: TieType;
  readonly isBefore: boolean;
  readonly isAfter: boolean;
}

/** Two frames held against each other. */
export interface OpenComparison {
  /** With its names as they may be shown. */
  readonly project: Project;
  readonly pair: FramePair;
  readonly layers: readonly Layer[];
  /** The type that is looked at; null for all. */
  readonly layer: Layer | null;
  readonly comparison: Comparison;
  readonly places: ReadonlyMap<ActorId, Place>;
  readonly box: Box;
}

/** The comparison that the view asks for; null while the project has a single frame. */
export function useComparison(): OpenComparison | null {
  const project = useProject();
  const before = useView((view) => view.compareBefore);
  const after = useView((view) => view.compareAfter);
  const chosen = useView((view) => view.compareLayer);
  const pair = useMemo(() => choosePair(project.frames, { before, after }), [project.frames, before, after]);
  return useMemo(() => {
    if (!pair) return null;
    const layers = layersOf(project, pair);
    const layer = layers.find(({ type }) => type.id === chosen) ?? null;
    const types = layer ? [layer.type.id] : null;
    const places = sharedPlaces(project, pair.before, pair.after);
    return {
      project,
      pair,
      layers,
      layer,
      comparison: compareFrames(project, pair.before, pair.after, types),
      places,
      box: boxAround(places.values()),
    };
  }, [project, pair, chosen]);
}

function layersOf(project: Project, { before, after }: FramePair): readonly Layer[] {
  const typesIn = (frame: Frame) => new Set(visibleTies(project, frame).map(({ type }) => type));
  const [old, fresh] = [typesIn(before), typesIn(after)];
  return tieTypesInOrder(project)
    .map((type) => ({ type, isBefore: old.has(type.id), isAfter: fresh.has(type.id) }))
    .filter(({ isBefore, isAfter }) => isBefore || isAfter);
}

/** Types that are counted and are in one of the two frames only. */
export function onlyInOne({ layer, layers }: OpenComparison): readonly TieType[] {
  return (layer ? [layer] : layers)
    .filter(({ isBefore, isAfter }) => isBefore !== isAfter)
    .map(({ type }) => type);
}
