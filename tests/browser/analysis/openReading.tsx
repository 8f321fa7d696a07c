import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { onTestFinished } from 'vitest';
import type { OpenDocument } from '@/document/types';
import { startLanguage } from '@/i18n/language';
import type { Language } from '@/i18n/messages';
import type { Project } from '@/model/types';
import { createSession, type Session } from '@/session/createSession';
import { READING_SECTIONS, type ReadingSection } from '@/session/panels';
import { SessionContext } from '@/session/useSession';
import '@/ui/base.css';

export interface OpenReading {
  readonly session: Session;
  /** What the screen says, without the marks of mentions. */
  readonly words: () => string;
  /** Puts another state of the project in place, as an edit or an undo would. */
  readonly become: (project: Project) => void;
}

/** Shows a part of the reading of a project at the panel's width, analysed for real in this thread; all its sections are open unless said. */
export async function openReading(
  project: Project,
  children: ReactNode,
  language: Language = 'id',
  openSections: readonly ReadingSection[] = READING_SECTIONS,
): Promise<OpenReading> {
  await startLanguage(language);
  const { document: shown, become } = readOnlyDocument(project);
  const session = createSession({
    document: shown,
    randomId: () => 'never asked',
    createWorker: () => {
      throw new Error('openReading: the analysis runs in this thread');
    },
    isRoomy: true,
  });
  session.view.setState({ openSections: new Set(openSections) });
  const place = document.createElement('div');
  place.style.width = '316px';
  document.body.append(place);
  const root = createRoot(place);
  root.render(<SessionContext value={session}>{children}</SessionContext>);
  onTestFinished(() => {
    root.unmount();
    place.remove();
    session.dispose();
  });
  return { session, words: () => place.textContent, become };
}

/** A document that nobody edits: the reading only reads. */
function readOnlyDocument(start: Project) {
  let project = start;
  const listeners = new Set<() => void>();
  const history = { undo: null, redo: null };
  const saving = { state: 'saved', at: 0 } as const;
  const document: OpenDocument = {
    id: start.id,
    getProject: () => project,
    getAttention: () => [],
    getHistory: () => history,
    getSaving: () => saving,
    readOnly: true,
    recovered: false,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    apply: () => {},
    applyInParts: () => Promise.resolve(),
    undo: () => null,
    redo: () => null,
    retrySaving: () => {},
    settled: () => Promise.resolve(saving),
    listVersions: () => Promise.resolve([]),
    readVersion: () => Promise.resolve(null),
    keepVersion: () => Promise.resolve(true),
    dispose: () => listeners.clear(),
  };
  return {
    document,
    become: (next: Project) => {
      project = next;
      for (const listener of listeners) listener();
    },
  };
}
