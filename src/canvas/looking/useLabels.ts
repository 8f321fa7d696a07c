import { useStore } from '@xyflow/react';
import { useMemo, useState } from 'react';
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

/** Which labels are on the map; found again after an edit, another choice, or a step of the zoom. */
export function useLabels({ frame, shown, roles, labelOf, tieLabelOf, styles }: LabelledMap): Labels {
  const [measure] = useState(createMeasure);
  const scale = useStore(({ transform: [, , zoom] }) => placingScale(zoom));
  const selected = useView((view) => view.selection.actors);
  const lit = useView((view) => view.lit?.actors);
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
