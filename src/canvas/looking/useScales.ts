import { useMemo } from 'react';
import { dataField } from '@/appearance/dataFields';
import { type Scales, scalesOf } from '@/appearance/scales';
import { actorsInFrame } from '@/model/select';
import { useSame } from '@/session/useSame';
import { useFrame, useProject, useResult, useView } from '@/session/useSession';

/** How the style in force is carried out on the frame in view. */
export function useScales(): Scales {
  const project = useProject();
  const frame = useFrame();
  const style = useView((view) => view.style);
  const result = useResult();
  const { colourBy, shapeBy, sizeBy, labelBy } = style;
  // Only where it decides: another result would else place every name anew.
  const isAsked = [colourBy, shapeBy, sizeBy, labelBy].some((field) => dataField(field)?.isFound);
  const own = isAsked && result?.frame === frame.id ? result : null;
  return useSame(
    useMemo(
      () => scalesOf(actorsInFrame(project, frame), style, { project, result: own }),
      [project, frame, style, own],
    ),
  );
}
