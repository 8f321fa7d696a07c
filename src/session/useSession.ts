import { createContext, useContext, useMemo, useSyncExternalStore } from 'react';
import { useStore } from 'zustand';
import type { AnalysisProgress, AnalysisState } from '@/analysis/types';
import type { History, SavingState } from '@/document/types';
import { useText } from '@/i18n/useText';
import { maskNames } from '@/model/maskNames';
import { frameOrFirst } from '@/model/select';
import { type Shown, shownIn } from '@/model/shown';
import type { Frame, Project } from '@/model/types';
import type { Session } from './createSession';
import { rolesIn } from './rolesIn';
import type { ViewState } from './view';

/** Holds the session of the open project; provided by the workspace. */
export const SessionContext = createContext<Session | null>(null);

/** The session around this component. Throws outside a workspace. */
export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error('useSession: there is no open project around this component');
  return session;
}

/**
 * The open project as it may be shown, drawn again when it changes: with the names masked while the view says
 * so. To change the project, start from `session.document.getProject()`.
 */
export function useProject(): Project {
  const { t } = useText();
  const { document } = useSession();
  const project = useSyncExternalStore(document.subscribe, document.getProject);
  const names = useView((view) => view.names);
  return useMemo(
    () =>
      maskNames(
        project,
        names,
        t(($) => $.canvas.hiddenName),
      ),
    [project, names, t],
  );
}

/**
 * One part of the open project, drawn again only when that part is another; the function must return something
 * stable. Not for actors, whose names may be masked.
 */
export function useProjectPart<Value>(read: (project: Omit<Project, 'actors'>) => Value): Value {
  const { document } = useSession();
  return useSyncExternalStore(document.subscribe, () => read(document.getProject()));
}

/** Whether the open project has no actor in any frame. */
export function useIsNobodyThere(): boolean {
  const { document } = useSession();
  return useSyncExternalStore(document.subscribe, () => isEmptyRecord(document.getProject().actors));
}

function isEmptyRecord(record: object): boolean {
  for (const _ in record) return false;
  return true;
}

/** Labels of the next undo and redo. */
export function useHistory(): History {
  const { document } = useSession();
  return useSyncExternalStore(document.subscribe, document.getHistory);
}

/** Whether the last edit is safe on this device. */
export function useSaving(): SavingState {
  const { document } = useSession();
  return useSyncExternalStore(document.subscribe, document.getSaving);
}

/** One value of the view; the selector must return something stable. */
export function useView<Value>(selector: (view: ViewState) => Value): Value {
  return useStore(useSession().view, selector);
}

/** The frame in view. */
export function useFrame(): Frame {
  const project = useProject();
  const chosen = useView((view) => view.frame);
  const frame = frameOrFirst(project, chosen);
  if (!frame) throw new Error('useFrame: a project has no frame');
  return frame;
}

/** The newest analysis of the frame in view; it may be one edit behind. */
export function useAnalysis(): AnalysisState {
  return useStore(useSession().analysis);
}

/** The newest result alone, for who draws nothing else when an analysis begins, or is left at its estimates. */
export function useResult(): AnalysisState['result'] {
  return useStore(useSession().analysis, ({ result }) => result);
}

/** How far the exact numbers of a large map are; null when there is nothing to wait for. */
export function useAnalysisProgress(): AnalysisProgress {
  return useStore(useSession().analysisProgress, ({ progress }) => progress);
}

/** Who and what of the frame in view is to be seen through the filter and the focus. */
export function useShownMap(): Shown {
  const project = useProject();
  const frame = useFrame();
  const filter = useView((view) => view.filter);
  const focus = useView((view) => view.focus);
  const result = useResult();
  // Waiting for roles only where they decide: an analysis that changes nothing seen draws nothing anew.
  const found = filter.roles.length > 0 ? result : null;
  return useMemo(
    () => shownOnce(project, frame, { filter, focus, found }),
    [project, frame, filter, focus, found],
  );
}

type Looking = Pick<ViewState, 'filter' | 'focus'> & { readonly found: AnalysisState['result'] };

/** What was asked last of a frame: half a dozen parts of the screen ask the same after every edit. */
const asked = new WeakMap<Frame, Looking & { readonly project: Project; readonly shown: Shown }>();

function shownOnce(project: Project, frame: Frame, { filter, focus, found }: Looking): Shown {
  const known = asked.get(frame);
  const isSame =
    known?.project === project && known.filter === filter && known.focus === focus && known.found === found;
  if (known && isSame) return known.shown;
  const shown = shownIn(project, frame, { filter, focus, rolesOf: rolesIn(found, frame) });
  asked.set(frame, { project, filter, focus, found, shown });
  return shown;
}
