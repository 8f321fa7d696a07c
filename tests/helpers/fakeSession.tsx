import '@/ui/base.css';
import type { ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { onTestFinished } from 'vitest';
import { startLanguage } from '@/i18n/language';
import type { Language } from '@/i18n/messages';
import type { Project } from '@/model/types';
import { createSession, type Session } from '@/session/createSession';
import { SessionContext } from '@/session/useSession';
import { type FakeDocument, fakeDocument } from './fakeDocument';

/** A session over a document in memory. */
export interface FakeSession {
  readonly session: Session;
  readonly document: FakeDocument;
}

/** Opens a project in a session of its own; it analyses in this thread and ends with the test. */
export function fakeSession(project: Project, options: { readOnly?: boolean } = {}): FakeSession {
  const document = fakeDocument(project, options);
  let made = 0;
  const session = createSession({
    document,
    randomId: () => `new${++made}`,
    createWorker: () => {
      throw new Error('fakeSession: no worker, so the analysis runs in this thread');
    },
    isRoomy: true,
  });
  onTestFinished(() => session.dispose());
  return { session, document };
}

interface ShowOptions {
  readonly language?: Language;
  /** px; a side panel's unless told. */
  readonly width?: number;
}

/** Shows an element in a session on the test's page, in a box as wide as a side panel; gone after the test. */
export async function showIn(
  { session }: FakeSession,
  element: ReactNode,
  { language = 'id', width = 348 }: ShowOptions = {},
): Promise<HTMLElement> {
  await startLanguage(language);
  const box = document.createElement('div');
  box.style.cssText = `position: relative; width: ${width}px; padding: 6px 16px 20px; background: var(--paper)`;
  document.body.append(box);
  const root = createRoot(box);
  flushSync(() => root.render(<SessionContext value={session}>{element}</SessionContext>));
  onTestFinished(() => {
    root.unmount();
    box.remove();
  });
  return box;
}
