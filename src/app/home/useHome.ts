import { createContext, useContext, useState } from 'react';
import { navigate } from 'wouter/use-hash-location';
import { useText } from '@/i18n/useText';
import { saveFile } from '@/platform/files';
import { projectPath } from '../route';
import { useDevice } from '../useDevice';
import { createHome, type FileWords, type Home } from './createHome';

/** Holds what can be done on the home screen; provided by `Home`. */
export const HomeContext = createContext<Home | null>(null);

/** What can be done here. Throws outside the home screen. */
export function useHome(): Home {
  const home = useContext(HomeContext);
  if (!home) throw new Error('useHome: there is no home screen around this component');
  return home;
}

/** A home screen's actions, the same object as long as it is shown. */
export function useNewHome(): Home {
  const device = useDevice();
  const [home] = useState(() => createHome({ ...device, saveFile, go: (id) => navigate(projectPath(id)) }));
  return home;
}

/** Names a file in the reader's language. */
export function useFileWords(): (title: string) => FileWords {
  const { t } = useText();
  return (title) => ({
    title: title || t(($) => $.home.newTitle),
    app: t(($) => $.common.appName),
    kind: t(($) => $.saving.fileKind),
  });
}
