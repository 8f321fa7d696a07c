import { lazy, Suspense } from 'react';
import { navigate, useHashLocation } from 'wouter/use-hash-location';
import { useText } from '@/i18n/useText';
import { Button } from '@/ui/Button';
import { ErrorBoundary } from './ErrorScreen';
import { Home } from './home/Home';
import { useLinkPaste } from './link/useLinkPaste';
import {
  loadEditor,
  loadFacilitator,
  loadGallery,
  loadGroups,
  loadLarge,
  loadOpenLink,
  loadTemplates,
} from './loadLater';
import { LaterPassword } from './locked/LaterPassword';
import { OpeningScreen } from './OpeningScreen';
import { asksForStory, readRoute } from './route';
import { StateScreen } from './StateScreen';

/** The editor is a chunk of its own: the home screen is there first, also on a slow line. */
const ProjectScreen = lazy(loadEditor);
const OpenLink = lazy(loadOpenLink);
const GalleryScreen = lazy(loadGallery);
const TemplatesScreen = lazy(loadTemplates);
const GroupsScreen = lazy(loadGroups);
const FacilitatorScreen = lazy(loadFacilitator);
const LargeScreen = lazy(loadLarge);

/** Shows what the address asks for. */
export function App() {
  const [path] = useHashLocation();
  useLinkPaste();
  return (
    <ErrorBoundary>
      <Suspense fallback={<OpeningScreen />}>
        <Screen path={path} />
      </Suspense>
      <LaterPassword />
    </ErrorBoundary>
  );
}

function Screen({ path }: { readonly path: string }) {
  const { t } = useText();
  const route = readRoute(path);
  switch (route.screen) {
    case 'home':
      return <Home />;
    case 'templates':
      return <TemplatesScreen />;
    case 'large':
      return <LargeScreen />;
    case 'gallery':
      return <GalleryScreen />;
    case 'groups':
      return <GroupsScreen />;
    case 'facilitator':
      return <FacilitatorScreen exercise={route.exercise} />;
    case 'project':
    case 'sample':
      // One element for both, so that a sample which becomes a project stays open.
      return <ProjectScreen route={route} isStoryAsked={asksForStory(path)} />;
    case 'link':
      return <OpenLink key={route.text} text={route.text} />;
    case 'unknown':
      return (
        <StateScreen
          title={t(($) => $.home.noPageTitle)}
          text={t(($) => $.home.noPageText)}
          actions={
            <Button look="strong" onClick={() => navigate('/')}>
              {t(($) => $.home.toHome)}
            </Button>
          }
        />
      );
  }
}
