import { useStore } from '@xyflow/react';
import { useMemo, useState } from 'react';
import { KNOT_PX } from '@/appearance/actorLook';
import type { ActorStyle } from '@/appearance/actorStyles';
import type { ActorId } from '@/model/ids';
import { useView } from '@/session/useSession';
import { placingScale } from './labelScale';
import { type LabelInput, type Labels, labelsOf } from './labelsOf';
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
  return useMemo(
    () =>
      labelsOf({
        frame,
        shown,
        roles,
        labelOf,
        tieLabelOf,
        measure,
        scale,
        sizeOf: (id) => styles.get(id)?.size ?? KNOT_PX,
        isChosen: (id) => selected.has(id) || (lit?.has(id) ?? false),
      }),
    [frame, shown, roles, labelOf, tieLabelOf, measure, scale, styles, selected, lit],
  );
}
