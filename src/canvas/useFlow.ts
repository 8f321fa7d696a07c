import { useCallback, useMemo, useState } from 'react';
import { useShallow } from 'zustand/react/shallow';
import type { AnalysisResult } from '@/analysis/types';
import { actorStyles } from '@/appearance/actorStyles';
import type { ActorId } from '@/model/ids';
import { once } from '@/model/once';
import type { Shown } from '@/model/shown';
import type { Frame, Place } from '@/model/types';
import { rolesOf } from '@/session/rolesIn';
import { useLater } from '@/session/useLater';
import { useSame } from '@/session/useSame';
import { useFrame, useProject, useResult, useView } from '@/session/useSession';
import { NOTHING_SELECTED } from '@/session/view';
import { useGhostMarks } from './ghost/useGhostMarks';
import { useLabels } from './looking/useLabels';
import { useScales } from './looking/useScales';
import { type StyleWords, useStyleWords } from './looking/useStyleWords';
import { createFlowMaker, type Flow, type FlowInput } from './toFlow';
import { useSpoken } from './useSpoken';

/** What the hand of the person does to the picture. */
interface FlowHand {
  /** Places that a gesture or a glide holds for the moment. */
  readonly held: ReadonlyMap<ActorId, Place>;
  /** Which actors a drag moves: a finger that lands on an actor mostly means to move the map, unless it is selected. */
  readonly draggable: 'all' | 'selected' | 'none';
  /** Who and what is drawn one by one. */
  readonly shown: Shown;
}

/** Up to so many actors all are elements of the page: the simplest, and the most accessible. */
export const MOST_PLAIN_ACTORS = 200;

/** The frame in view as it is right now, and what it was made of. */
export interface FlowNow {
  /**
   * Nodes and edges of all that is seen. On a large map they are those of the map at rest: whatever the hand, the
   * selection or a light does changes a few, which are made anew from the input.
   */
  readonly all: Flow;
  readonly isLarge: boolean;
  readonly input: FlowInput;
}

/** Nodes and edges of the frame in view. */
export function useFlow({ held, draggable, shown }: FlowHand): FlowNow {
  const project = useProject();
  const frame = useFrame();
  const result = useResult();
  const [make] = useState(createFlowMaker);
  const view = useView(
    useShallow(({ selection, lit, naming, connectFrom, current, style }) => ({
      selection,
      lit,
      naming,
      connectFrom,
      current,
      style,
    })),
  );
  const isLarge = shown.actors.length > MOST_PLAIN_ACTORS;
  const own = result?.frame === frame.id ? result : null;
  const roles = useRolesInTime(frame, own, isLarge);
  const scales = useScales();
  const styles = useMemo(() => actorStyles(shown.actors, scales), [shown, scales]);
  const spoken = useSpoken(project, shown, own, view.current);
  const words = useStyleWords(project, scales, view.style);
  const labels = useLabels({ frame, shown, roles, styles, ...words }, isLarge);
  const ghost = useGhostMarks();
  const map = useMemo(
    () => ({ project, frame, shown, styles, roles, words, labels, ghost }),
    [project, frame, shown, styles, roles, words, labels, ghost],
  );
  const { selection } = view;
  const isDraggable = useCallback(
    (id: ActorId) => draggable === 'all' || (draggable === 'selected' && selection.actors.has(id)),
    [draggable, selection],
  );
  const input = useMemo(
    () => ({
      ...map,
      ...spoken,
      held,
      current: view.current,
      selection: view.selection,
      lit: view.lit,
      naming: view.naming,
      connectFrom: view.connectFrom,
      isDraggable,
    }),
    [map, spoken, held, view, isDraggable],
  );
  const plain: FlowInput | null = isLarge ? null : input;
  const all = useMemo(() => make(plain ?? atRest(map)), [make, plain, map]);
  return useMemo(() => ({ all, isLarge, input }), [all, isLarge, input]);
}

/**
 * The roles that are drawn. On a large map they follow in a second step, so that the numbers beside it need not wait
 * for it to be painted; never are they those of another frame.
 */
function useRolesInTime({ id }: Frame, own: AnalysisResult | null, isLarge: boolean): FlowInput['roles'] {
  const roles = useSame(rolesOf(own));
  const newest = useMemo(() => ({ id, roles }), [id, roles]);
  const late = useLater(newest);
  return isLarge && late.id === id ? late.roles : roles;
}

type OfTheMap = 'project' | 'frame' | 'shown' | 'styles' | 'roles' | 'words' | 'labels' | 'ghost';

/** Nobody does anything to the map, and what is only painted says nothing. */
export const atRest = (map: Pick<FlowInput, OfTheMap>): FlowInput => ({
  ...map,
  ...AT_REST,
  words: unsaid(map.words),
});

const unsaid = once((words: StyleWords): StyleWords => ({ ...words, factsOf: () => [] }));

const AT_REST: Omit<FlowInput, OfTheMap> = {
  held: new Map(),
  selection: NOTHING_SELECTED,
  lit: null,
  naming: null,
  connectFrom: null,
  current: null,
  isDraggable: () => true,
  sayActor: () => '',
  sayTie: () => '',
  describe: () => '',
  called: { actor: '', tie: '', selected: '' },
};
