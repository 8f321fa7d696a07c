import { useMemo } from 'react';
import { groupsInOrder } from '@/model/select';
import { type Folded, foldGroups } from '@/picture/foldGroups';
import { useProject, useShownMap, useView } from '@/session/useSession';

/** Who and what of the frame in view is drawn, with its folded groups as one knot each. */
export function useFoldedMap(): Folded {
  const shown = useShownMap();
  const project = useProject();
  const collapsed = useView((view) => view.collapsed);
  return useMemo(() => foldGroups(shown, groupsInOrder(project), collapsed), [shown, project, collapsed]);
}
