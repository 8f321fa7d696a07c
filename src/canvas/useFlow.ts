import { useMemo, useState } from 'react';
import { useShallow } from 'zustand/react/shallow';
import type { AnalysisResult, RoleId } from '@/analysis/types';
import { actorStyles } from '@/appearance/actorStyles';
import { entriesOf } from '@/model/entries';
import type { ActorId } from '@/model/ids';
import type { Shown } from '@/model/shown';
import type { Place } from '@/model/types';
import { useAnalysis, useFrame, useProject, useView } from '@/session/useSession';
import { useLabels } from './looking/useLabels';
import { useScales } from './looking/useScales';
import { useStyleWords } from './looking/useStyleWords';
import { createFlowMaker, type Flow } from './toFlow';
import { useSpoken } from './useSpoken';

const NO_ROLES: Readonly<Record<ActorId, readonly RoleId[]>> = {};

/** What the hand of the person does to the picture. */
interface FlowHand {
  /** Places that a gesture or a glide holds for the moment. */
  readonly held: ReadonlyMap<ActorId, Place>;
  /** Which actors a drag moves: a finger that lands on an actor mostly means to move the map, unless it is selected. */
  readonly draggable: 'all' | 'selected' | 'none';
  /** Who and what is drawn one by one. */
  readonly shown: Shown;
}

/** Nodes and edges of the frame in view, as it is right now. */
export function useFlow({ held, draggable, shown }: FlowHand): Flow {
  const project = useProject();
  const frame = useFrame();
  const { result } = useAnalysis();
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
  const own = result?.frame === frame.id ? result : null;
  const roles = useMemo(() => rolesOf(own), [own]);
  const scales = useScales();
  const styles = useMemo(() => actorStyles(shown.actors, scales), [shown, scales]);
  const spoken = useSpoken(project, shown, own, view.current);
  const words = useStyleWords(project, scales, view.style);
  const labels = useLabels({ frame, shown, roles, styles, ...words });
  return useMemo(
    () =>
      make({
        project,
        frame,
        shown,
        held,
        styles,
        roles,
        ...spoken,
        words,
        labels,
        current: view.current,
        selection: view.selection,
        lit: view.lit,
        naming: view.naming,
        connectFrom: view.connectFrom,
        isDraggable: (id) =>
          draggable === 'all' || (draggable === 'selected' && view.selection.actors.has(id)),
      }),
    [make, project, frame, shown, held, styles, roles, spoken, words, labels, view, draggable],
  );
}

function rolesOf(result: AnalysisResult | null): Readonly<Record<ActorId, readonly RoleId[]>> {
  if (!result) return NO_ROLES;
  const roles: Record<ActorId, readonly RoleId[]> = {};
  for (const [id, findings] of entriesOf(result.roles)) roles[id] = findings.map((finding) => finding.role);
  return roles;
}
