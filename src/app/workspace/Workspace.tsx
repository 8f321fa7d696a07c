import { useCallback, useEffect } from 'react';
import { useStore } from 'zustand';
import { DropHere } from '@/app/DropHere';
import { useFileDrop } from '@/app/useFileDrop';
import { useText } from '@/i18n/useText';
import { keepKeyboardRoom } from '@/platform/keyboardRoom';
import type { Session } from '@/session/createSession';
import { SessionContext } from '@/session/useSession';
import { Announcer } from './Announcer';
import { Banners } from './Banners';
import { DeskLayout } from './DeskLayout';
import { LaterDialogs, useLaterParts } from './LaterParts';
import { PhoneLayout } from './PhoneLayout';
import { useClipboard } from './paste/useClipboard';
import { PresenterLayout } from './presenting/PresenterLayout';
import { useFocusAfterPresenting } from './presenting/useFocusAfterPresenting';
import { Tour } from './start/Tour';
import { Twins } from './Twins';
import { takeFiles } from './takeFiles';
import { useBackCloses } from './useBackCloses';
import { ChangeCountContext, useChangeCount } from './useFileReminder';
import { useKeptKeys } from './useKeptKeys';
import { useKeptLeftTab } from './useKeptLeftTab';
import { usePlayer } from './usePlayer';
import { useRoom } from './useRoom';
import { useTemplateStart } from './useTemplateStart';
import { useTwinFocus } from './useTwinFocus';

interface WorkspaceProps {
  readonly session: Session;
  readonly onHome: () => void;
}

/** The editor of one open project: the map with everything round it. */
export function Workspace({ session, onHome }: WorkspaceProps) {
  const { t } = useText();
  const room = useRoom();
  const changes = useChangeCount(session);
  useLaterParts();
  useClipboard(session);
  useBackCloses(session);
  const isDropping = useFileDrop(useCallback((files) => void takeFiles(session, files), [session]));
  useEffect(() => keepKeyboardRoom(document.documentElement), []);
  const map = <Twins isPhone={room === 'phone'} />;
  useKeptKeys(session);
  useKeptLeftTab(session);
  useTemplateStart(session);
  useTwinFocus(session);
  useFocusAfterPresenting(session);
  usePlayer(session);
  const isPresenting = useStore(session.view, ({ presenting }) => presenting !== 'off');
  const Layout = isPresenting ? PresenterLayout : room === 'phone' ? PhoneLayout : DeskLayout;
  return (
    <SessionContext value={session}>
      <ChangeCountContext value={changes}>
        <Layout onHome={onHome} banners={<Banners />} map={map} />
        <LaterDialogs />
        <Tour />
        <Announcer />
        {isDropping ? <DropHere words={t(($) => $.home.dropHere)} /> : null}
      </ChangeCountContext>
    </SessionContext>
  );
}
