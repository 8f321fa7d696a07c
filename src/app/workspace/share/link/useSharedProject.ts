import { useMemo, useState, useSyncExternalStore } from 'react';
import { useText } from '@/i18n/useText';
import { maskNames, type NameMode } from '@/model/maskNames';
import { useSession, useView } from '@/session/useSession';

/** The project with the names that the reader wants in the link; at first those that are shown on the screen. */
export function useSharedProject() {
  const { t } = useText();
  const { document } = useSession();
  const shown = useView((view) => view.names);
  const [names, choose] = useState<NameMode>(shown);
  const project = useSyncExternalStore(document.subscribe, document.getProject);
  const hidden = t(($) => $.canvas.hiddenName);
  return {
    names,
    choose,
    project: useMemo(() => maskNames(project, names, hidden), [project, names, hidden]),
  };
}
