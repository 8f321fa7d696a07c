import { useMemo } from 'react';
import { type Scales, scalesOf } from '@/appearance/scales';
import { actorsInFrame } from '@/model/select';
import { useAnalysis, useFrame, useProject, useView } from '@/session/useSession';

/** How the style in force is carried out on the frame in view. */
export function useScales(): Scales {
  const project = useProject();
  const frame = useFrame();
  const style = useView((view) => view.style);
  const { result } = useAnalysis();
  const own = result?.frame === frame.id ? result : null;
  return useMemo(
    () => scalesOf(actorsInFrame(project, frame), style, { project, result: own }),
    [project, frame, style, own],
  );
}
