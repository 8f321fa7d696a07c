import { type ComponentProps, lazy, Suspense, useCallback, useEffect, useState } from 'react';
import { useSession, useView } from '@/session/useSession';
import { useTypedAhead } from './useTypedAhead';

/** Opened now and then, so they come after the map. */
const loadEditorDialogs = () => import('./EditorDialogs');
/** Needed once something is selected. */
const loadInspector = () => import('./Inspector');
/** The twin of the map; on a phone it comes first. */
const loadTable = () => import('@/table/TableScreen');
const loadGrid = () => import('@/analysis/ui/grid/GridScreen');
const loadStory = () => import('@/stages/ui/story/StoryCard');
const loadPath = () => import('@/exercises/ui/path/PathPanel');
const loadWorksheets = () => import('@/exercises/ui/sheets/WorksheetsScreen');
const loadReport = () => import('./report/ReportPlace');
const loadComparison = () => import('@/stages/ui/compare/CompareScreen');

/** Opened by who follows the stages; others never need it. */
const loadGuide = () => import('@/stages/ui/guide/GuidePanel');

const Dialogs = lazy(async () => ({ default: (await loadEditorDialogs()).EditorDialogs }));
const LoadedTable = lazy(async () => ({ default: (await loadTable()).TableScreen }));
const LoadedGrid = lazy(async () => ({ default: (await loadGrid()).GridScreen }));
const LoadedGuide = lazy(async () => ({ default: (await loadGuide()).GuidePanel }));
const LoadedComparison = lazy(async () => ({ default: (await loadComparison()).CompareScreen }));
const LoadedPath = lazy(async () => ({ default: (await loadPath()).PathPanel }));
const LoadedWorksheets = lazy(async () => ({ default: (await loadWorksheets()).WorksheetsScreen }));
const LoadedReport = lazy(async () => ({ default: (await loadReport()).ReportPlace }));
const LoadedStory = lazy(async () => ({ default: (await loadStory()).StoryCard }));
const LoadedInspector = lazy(async () => ({ default: (await loadInspector()).Inspector }));

/** How long the map has the line and the processor to itself, ms. */
const HEAD_START_MS = 800;

/** Fetches the later parts soon after the map is there, so that nothing is asked for once one works. */
export function useLaterParts(): void {
  useEffect(() => {
    const timer = setTimeout(() => {
      // Not reachable now: asked for again when one of them is opened.
      loadEditorDialogs().catch(() => {});
      loadInspector().catch(() => {});
      loadTable().catch(() => {});
      loadGrid().catch(() => {});
      loadGuide().catch(() => {});
      loadComparison().catch(() => {});
    }, HEAD_START_MS);
    return () => clearTimeout(timer);
  }, []);
}

/** The dialog that is open, if any. Once loaded they stay, so that closing can fade and give the focus back. */
export function LaterDialogs() {
  const isAsked = useView((view) => view.dialog !== null);
  const { view } = useSession();
  const [isWanted, setWanted] = useState(isAsked);
  useTypedAhead(
    isAsked,
    useCallback(() => view.setState({ dialog: null }), [view]),
  );
  if (isAsked && !isWanted) setWanted(true);
  return isWanted ? (
    <Suspense>
      <Dialogs />
    </Suspense>
  ) : null;
}

/** The details of the selection, or the notes; quiet until they are loaded. */
export function LaterInspector({ part }: { readonly part: 'details' | 'notes' }) {
  return (
    <Suspense>
      <LoadedInspector part={part} />
    </Suspense>
  );
}

/** The story that is told; quiet until it is loaded, and as long as none is. */
export function LaterStory() {
  const isTold = useView((view) => view.story !== null);
  return isTold ? (
    <Suspense>
      <LoadedStory />
    </Suspense>
  ) : null;
}

/** The table; quiet until it is loaded. */
export function LaterTable(props: ComponentProps<typeof LoadedTable>) {
  return (
    <Suspense>
      <LoadedTable {...props} />
    </Suspense>
  );
}

/** The stakeholder grid; quiet until it is loaded. */
export function LaterGrid(props: ComponentProps<typeof LoadedGrid>) {
  return (
    <Suspense>
      <LoadedGrid {...props} />
    </Suspense>
  );
}

/** The guide through the four stages; quiet until it is loaded. */
export function LaterGuide() {
  return (
    <Suspense>
      <LoadedGuide />
    </Suspense>
  );
}

/** Guided mapping and exercises; quiet until they are loaded. */
export function LaterPath(props: ComponentProps<typeof LoadedPath>) {
  return (
    <Suspense>
      <LoadedPath {...props} />
    </Suspense>
  );
}

/** The worksheets; quiet until they are loaded. */
export function LaterWorksheets(props: ComponentProps<typeof LoadedWorksheets>) {
  return (
    <Suspense>
      <LoadedWorksheets {...props} />
    </Suspense>
  );
}

/** The report; quiet until it is loaded. */
export function LaterReport(props: ComponentProps<typeof LoadedReport>) {
  return (
    <Suspense>
      <LoadedReport {...props} />
    </Suspense>
  );
}

/** Two frames held against each other; quiet until it is loaded. */
export function LaterComparison(props: ComponentProps<typeof LoadedComparison>) {
  return (
    <Suspense>
      <LoadedComparison {...props} />
    </Suspense>
  );
}
