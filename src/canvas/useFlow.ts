import { useMemo, useState } from 'react';
import { useShallow } from 'zustand/react/shallow';
import type { AnalysisResult, RoleId } from '@/analysis/types';
import { actorStyles } from '@/appearance/actorStyles';
import { useText } from '@/i18n/useText';
import { entriesOf, ownValue } from '@/model/entries';
import type { ActorId } from '@/model/ids';
import type { Shown } from '@/model/shown';
import type { Actor, Place, Project, Tie } from '@/model/types';
import { useAnalysis, useFrame, useProject, useView } from '@/session/useSession';
import {
  actorName,
  DIRECTION_NAMES,
  KIND_NAMES,
  ROLE_NAMES,
  STRENGTH_NAMES,
  tieTypeName,
} from '@/wording/fields';
import { useLabels } from './looking/useLabels';
import { useScales } from './looking/useScales';
import { useStyleWords } from './looking/useStyleWords';
import { createFlowMaker, type Flow } from './toFlow';

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
  const { sayActor, sayTie, called } = useNames(project, own);
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
        sayActor,
        sayTie,
        called,
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
    [
      make,
      project,
      frame,
      shown,
      held,
      styles,
      roles,
      sayActor,
      sayTie,
      called,
      words,
      labels,
      view,
      draggable,
    ],
  );
}

function rolesOf(result: AnalysisResult | null): Readonly<Record<ActorId, readonly RoleId[]>> {
  if (!result) return NO_ROLES;
  const roles: Record<ActorId, readonly RoleId[]> = {};
  for (const [id, findings] of entriesOf(result.roles)) roles[id] = findings.map((finding) => finding.role);
  return roles;
}

/** What a screen reader says of an actor and of a tie. */
function useNames(project: Project, result: AnalysisResult | null) {
  const { t } = useText();
  const { actors, tieTypes } = project;
  return useMemo(() => {
    const sayActor = (actor: Actor) => {
      const degree = result ? ownValue(result.measures.degree.raw, actor.id) : null;
      const roles = ((result && ownValue(result.roles, actor.id)) ?? []).map(({ role }) =>
        t(ROLE_NAMES[role]),
      );
      const ties =
        degree === undefined || degree === null ? [] : [t(($) => $.common.tieCount, { count: degree })];
      return [actorName(t, actor), t(KIND_NAMES[actor.kind]), ...ties, ...roles].join(', ');
    };
    const sayTie = (tie: Tie) =>
      [
        `${actorName(t, ownValue(actors, tie.source))} – ${actorName(t, ownValue(actors, tie.target))}`,
        tieTypeName(t, ownValue(tieTypes, tie.type)),
        t(STRENGTH_NAMES[tie.strength]),
        t(DIRECTION_NAMES[tie.direction]),
      ].join(', ');
    const called = { actor: t(($) => $.canvas.actorRole), tie: t(($) => $.canvas.tieRole) };
    return { sayActor, sayTie, called };
  }, [t, actors, tieTypes, result]);
}
