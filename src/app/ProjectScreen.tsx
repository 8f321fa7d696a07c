import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { navigate } from 'wouter/use-hash-location';
import { useStore } from 'zustand';
import { saveProjectFile } from '@/commands/saveProject';
import { STORY_COMMANDS } from '@/commands/storyCommands';
import { useText } from '@/i18n/useText';
import type { Session } from '@/session/createSession';
import { SessionContext } from '@/session/useSession';
import { Button } from '@/ui/Button';
import type { Target } from './createOpener';
import { ErrorBoundary } from './ErrorScreen';
import { OpeningScreen } from './OpeningScreen';
import { openerFor } from './openerFor';
import type { Route } from './route';
import { StateScreen } from './StateScreen';
import { STORAGE_SENTENCES } from './storageSentences';
import { useDevice } from './useDevice';
import { Workspace } from './workspace/Workspace';

interface ProjectScreenProps {
  readonly route: Extract<Route, { screen: 'project' | 'sample' }>;
  /** Whether its story is played as soon as it is there. */
  readonly isStoryAsked: boolean;
}

const goHome = () => navigate('/');

/**
 * Opens what the address names and shows its workspace. When a sample becomes the user's own, only the address
 * changes: the session, with its undo, selection and view, goes on.
 */
export function ProjectScreen({ route, isStoryAsked }: ProjectScreenProps) {
  const { t } = useText();
  const device = useDevice();
  const [opener] = useState(() => openerFor(device));
  const target = useTarget(route);
  useEffect(() => void opener.open(target), [opener, target]);
  useEffect(() => () => opener.close(), [opener]);
  const opening = useStore(opener.opening);

  switch (opening.state) {
    case 'opening':
      return <OpeningScreen />;
    case 'ready':
      return (
        <OpenProject session={opening.session} isGuided={isStagesSample(route)} isStoryAsked={isStoryAsked} />
      );
    case 'missing':
      return (
        <StateScreen
          title={t(($) => $.home.noProjectTitle)}
          text={t(($) => $.home.noProjectText)}
          actions={
            <Button look="strong" onClick={goHome}>
              {t(($) => $.home.toHome)}
            </Button>
          }
        />
      );
    case 'failed':
      return (
        <StateScreen
          title={t(($) => $.home.openFailedTitle)}
          text={t(STORAGE_SENTENCES[opening.reason])}
          actions={
            <>
              <Button look="strong" onClick={opener.retry}>
                {t(($) => $.saving.retry)}
              </Button>
              <Button onClick={goHome}>{t(($) => $.home.toHome)}</Button>
            </>
          }
        />
      );
  }
}

/** What to open, the same object as long as the address means the same. */
function useTarget(route: ProjectScreenProps['route']): Target {
  const { language } = useText();
  const sample = route.screen === 'sample' ? route.sample : null;
  const id = route.screen === 'project' ? route.id : null;
  return useMemo((): Target => {
    if (id !== null) return { kind: 'project', id };
    if (sample !== null) return { kind: 'sample', sample, language };
    throw new Error('ProjectScreen: the address names neither a project nor a sample');
  }, [id, sample, language]);
}

/** The sample that grows through the four stages is there to be read with the guide. */
const isStagesSample = (route: Route) => route.screen === 'sample' && route.sample === 'stages';

interface OpenProjectProps {
  readonly session: Session;
  /** Whether the guide is open at first. */
  readonly isGuided: boolean;
  readonly isStoryAsked: boolean;
}

function OpenProject({ session, isGuided, isStoryAsked }: OpenProjectProps) {
  usePageTitle(session);
  useEffect(() => {
    if (isGuided) session.view.setState({ leftTab: 'guide' });
  }, [session, isGuided]);
  useEffect(() => {
    if (isStoryAsked) STORY_COMMANDS.playStory.run(session);
  }, [session, isStoryAsked]);
  return (
    <ErrorBoundary onDownload={() => void saveProjectFile(session, 'real')}>
      <SessionContext value={session}>
        <Workspace session={session} onHome={goHome} />
      </SessionContext>
    </ErrorBoundary>
  );
}

/** The browser's tab says which project it holds. */
function usePageTitle({ document: open }: Session): void {
  const { t } = useText();
  const title = useSyncExternalStore(open.subscribe, () => open.getProject().title);
  const name = t(($) => $.common.appName);
  const shown = title || t(($) => $.home.newTitle);
  useEffect(() => {
    document.title = `${shown} – ${name}`;
    return () => {
      document.title = name;
    };
  }, [shown, name]);
}
