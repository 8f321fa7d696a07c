import { lazy, Suspense, useEffect } from 'react';
import { useStore } from 'zustand';
import { DropHere } from '@/app/DropHere';
import { useFileDrop } from '@/app/useFileDrop';
import { useText } from '@/i18n/useText';
import { loadEditor, loadImportDialog, loadRestoreDialog, loadTroubleDialog } from '../loadLater';
import { AppOffline } from '../offline/AppOffline';
import { UpdateNotice } from '../offline/UpdateNotice';
import { useLibraryState } from '../useDevice';
import { DeletedNotice } from './DeletedNotice';
import styles from './Home.module.css';
import { HomeHeader } from './HomeHeader';
import { LoadingProjects } from './LoadingProjects';
import { ProjectList } from './ProjectList';
import { RecentlyDeleted } from './RecentlyDeleted';
import { SampleList } from './SampleList';
import { StorageFailed } from './StorageFailed';
import { ALL_SAMPLES, OTHER_SAMPLES } from './sampleTexts';
import { useFilePaste } from './useFilePaste';
import { HomeContext, useNewHome } from './useHome';
import { Welcome } from './Welcome';

const RestoreDialog = lazy(loadRestoreDialog);
const HomeImport = lazy(loadImportDialog);
const TroubleDialog = lazy(async () => ({ default: (await loadTroubleDialog()).TroubleDialog }));

/** Quiet time after which the rest is fetched, ms: the next click then finds it here, also off line. */
const FETCH_AFTER_MS = 1500;

/** My projects, the samples, and the ways to begin. */
export function Home() {
  const { t } = useText();
  const home = useNewHome();
  const isDropping = useFileDrop(home.openFiles);
  useFilePaste(home.openFiles);
  const library = useLibraryState();
  const imports = useStore(home.state, (state) => state.imports);
  const hasTrouble = useStore(home.state, (state) => state.trouble !== null);
  const isRestoring = useStore(home.state, (state) => state.restoring !== null);
  useEffect(fetchTheRest, []);
  const isFirstVisit = library.state === 'ready' && library.projects.length === 0;
  return (
    <HomeContext value={home}>
      <UpdateNotice work="safe" />
      <HomeHeader />
      <main className={styles.main}>
        {library.state === 'loading' ? <LoadingProjects /> : null}
        {library.state === 'failed' ? <StorageFailed reason={library.reason} /> : null}
        {isFirstVisit ? <Welcome /> : null}
        {library.state === 'ready' && !isFirstVisit ? <ProjectList projects={library.projects} /> : null}
        {library.state === 'loading' ? null : (
          <SampleList samples={isFirstVisit ? OTHER_SAMPLES : ALL_SAMPLES} />
        )}
        {library.state === 'ready' ? <RecentlyDeleted projects={library.deleted} /> : null}
        <AppOffline />
      </main>
      {isDropping ? <DropHere words={t(($) => $.home.dropHere)} /> : null}
      <DeletedNotice />
      {isRestoring ? (
        <Suspense>
          <RestoreDialog />
        </Suspense>
      ) : null}
      {imports ? (
        <Suspense>
          <HomeImport files={imports} />
        </Suspense>
      ) : null}
      {hasTrouble && !imports ? (
        <Suspense>
          <TroubleDialog />
        </Suspense>
      ) : null}
    </HomeContext>
  );
}

function fetchTheRest(): () => void {
  const timer = setTimeout(() => {
    // Whoever needs them asks again, and shows what is wrong when they cannot be had.
    loadEditor().catch(() => {});
    loadTroubleDialog().catch(() => {});
    loadImportDialog().catch(() => {});
  }, FETCH_AFTER_MS);
  return () => clearTimeout(timer);
}
