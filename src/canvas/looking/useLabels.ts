import { useStoreApi } from '@xyflow/react';
import { useEffect, useMemo, useState } from 'react';
import { KNOT_PX } from '@/appearance/actorLook';
import type { ActorStyle } from '@/appearance/actorStyles';
import type { ActorId } from '@/model/ids';
import { useView } from '@/session/useSession';
import { createMeasure } from '@/ui/measureText';
import { PRESENTED, placingScale } from './labelScale';
import { type LabelInput, type Labels, labelsOf, tieLabelBoxes } from './labelsOf';

interface LabelledMap extends Pick<LabelInput, 'frame' | 'shown' | 'roles' | 'labelOf' | 'tieLabelOf'> {
  readonly styles: ReadonlyMap<ActorId, ActorStyle>;
}

/**
 * How long the zoom must rest before names are placed anew, ms; shorter than the picture of a large map waits, which
 * is then painted once with the right names.
 */
const REST_MS = 180;
const NOBODY: ReadonlySet<ActorId> = new Set();

/**
 * Which labels are on the map; found again after an edit, another choice, or once the zoom rests at another step.
 * On a large map who is selected or lit is written over the others instead of among them.
 */
export function useLabels(
  { frame, shown, roles, labelOf, tieLabelOf, styles }: LabelledMap,
  isLarge: boolean,
): Labels {
  const [measure] = useState(createMeasure);
  const rested = usePlacingScale();
  const isPresenting = useView((view) => view.presenting !== 'off');
  const scale = isPresenting ? rested * PRESENTED : rested;
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

/** The factor for which names are placed, once the zoom has not changed for a while: nothing is drawn before. */
function usePlacingScale(): number {
  const store = useStoreApi();
  const zoomNow = () => store.getState().transform[2];
  const [scale, setScale] = useState(() => placingScale(zoomNow()));
  useEffect(() => {
    const place = () => setScale(placingScale(store.getState().transform[2]));
    let timer = setTimeout(place, REST_MS);
    const end = store.subscribe(({ transform }, before) => {
      if (transform[2] === before.transform[2]) return;
      clearTimeout(timer);
      timer = setTimeout(place, REST_MS);
    });
    return () => {
      end();
      clearTimeout(timer);
    };
  }, [store]);
  return scale;
}
