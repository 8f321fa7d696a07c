import { useStore } from '@xyflow/react';
import { useEffect, useMemo, useState } from 'react';
import { KNOT_PX } from '@/appearance/actorLook';
import type { ActorStyle } from '@/appearance/actorStyles';
import type { ActorId } from '@/model/ids';
import { useView } from '@/session/useSession';
import { placingScale } from './labelScale';
import { type LabelInput, type Labels, labelsOf, tieLabelBoxes } from './labelsOf';
import { createMeasure } from './measureText';

interface LabelledMap extends Pick<LabelInput, 'frame' | 'shown' | 'roles' | 'labelOf' | 'tieLabelOf'> {
  readonly styles: ReadonlyMap<ActorId, ActorStyle>;
}

/** How long the zoom of a large map must rest before its names are placed anew, ms. */
const REST_MS = 260;
const NOBODY: ReadonlySet<ActorId> = new Set();

/**
 * Which labels are on the map; found again after an edit, another choice, or a step of the zoom. On a large map
 * that is once the zoom rests, and who is selected or lit is written over the others instead of among them.
 */
export function useLabels(
  { frame, shown, roles, labelOf, tieLabelOf, styles }: LabelledMap,
  isLarge: boolean,
): Labels {
  const [measure] = useState(createMeasure);
  const scaleNow = useStore(({ transform: [, , zoom] }) => placingScale(zoom));
  const scale = useRested(scaleNow, isLarge ? REST_MS : 0);
  const selected = useView((view) => (isLarge ? NOBODY : view.selection.actors));
  const lit = useView((view) => (isLarge ? undefined : view.lit?.actors));
  const map = useMemo(
    () => ({
      frame,
      shown,
      tieLabelOf,
      measure,
      scale,
      sizeOf: (id: ActorId) => styles.get(id)?.size ?? KNOT_PX,
    }),
    [frame, shown, tieLabelOf, measure, scale, styles],
  );
  // Apart, because who is selected or lit changes with every movement of the pointer over a list.
  const tieBoxes = useMemo(() => tieLabelBoxes(map), [map]);
  return useMemo(() => {
    const isChosen = (id: ActorId) => selected.has(id) || (lit?.has(id) ?? false);
    return labelsOf({ ...map, roles, labelOf, isChosen }, tieBoxes);
  }, [map, tieBoxes, roles, labelOf, selected, lit]);
}

/** A value once it has not changed for a while; at once where there is nothing to wait for. */
function useRested<Value>(value: Value, delayMs: number): Value {
  const [rested, setRested] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setRested(value), delayMs);
    return () => clearTimeout(timer);
  }, [value, delayMs]);
  return delayMs === 0 ? value : rested;
}
