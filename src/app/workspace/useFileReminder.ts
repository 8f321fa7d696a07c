import { createContext, useContext, useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { createStore, type StoreApi } from 'zustand/vanilla';
import { systemClock } from '@/platform/clock';
import type { Session } from '@/session/createSession';
import { type ChangeCount, countChange, isReminderDue, NO_CHANGES } from './changeCounter';

/** Counts of the session that is open; provided by the workspace. */
export const ChangeCountContext = createContext<StoreApi<ChangeCount> | null>(null);

/** Counts the changes of a session since its file was last downloaded, as long as the workspace is shown. */
export function useChangeCount(session: Session): StoreApi<ChangeCount> {
  const [count] = useState(() => createStore<ChangeCount>(() => NO_CHANGES));
  useEffect(() => {
    let project = session.document.getProject();
    const endChanges = session.document.subscribe(() => {
      const now = session.document.getProject();
      if (now === project) return;
      project = now;
      count.setState(countChange(count.getState(), systemClock.now()));
    });
    const endDownloads = session.notices.subscribe(({ list }, before) => {
      const newest = list.at(-1);
      if (newest === undefined || newest === before.list.at(-1)) return;
      // A table or a picture brings nobody their project back.
      if (newest.notice.kind === 'fileSaved' && newest.notice.isProject) count.setState(NO_CHANGES);
    });
    return () => {
      endChanges();
      endDownloads();
    };
  }, [session, count]);
  return count;
}

/** Whether to remind of the file, and how often the project changed since. */
export function useFileReminder() {
  const store = useContext(ChangeCountContext);
  if (!store) throw new Error('useFileReminder: there is no workspace around this component');
  const count = useStore(store);
  return {
    isDue: isReminderDue(count),
    changes: count.changes,
    dismiss: () => store.setState({ isDismissed: true }),
  };
}
