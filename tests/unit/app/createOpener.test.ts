import { beforeEach, describe, expect, it, vi } from 'vitest';
import { addActor, beginning, FRAME } from '#tests/helpers/edits';
import { type FakeDocument, fakeDocument } from '#tests/helpers/fakeDocument';
import { createBeginnings } from '@/app/beginnings';
import { createOpener, type OpenerParts } from '@/app/createOpener';
import type { SavingState } from '@/document/types';
import { newFrame, newProject } from '@/model/defaults';
import { projectId } from '@/model/ids';
import type { Project } from '@/model/types';
import { createSession } from '@/session/createSession';

const KARAWANG = projectId('karawang');
const KITE = { kind: 'sample', sample: 'kite', language: 'id' } as const;
const stored = newProject(KARAWANG, 'Karawang', newFrame(FRAME, 'Sebelum', 0));

/** What the opener asked for, and the documents it was given. */
function desk(open?: (project: Project) => FakeDocument) {
  const documents: FakeDocument[] = [];
  const asked: Parameters<OpenerParts['openDocument']>[] = [];
  const disposed: string[] = [];
  const firstEdits: string[] = [];
  const beginnings = createBeginnings();
  let ids = 0;
  const opener = createOpener({
    openDocument: async (id, start) => {
      asked.push([id, start]);
      // As long as a real storage would take to answer, in turns of the event loop.
      await new Promise((resolve) => setImmediate(resolve));
      const document = (open ?? fakeDocument)({ ...stored, id });
      documents.push(document);
      return {
        ...document,
        dispose: () => {
          disposed.push(id);
          document.dispose();
        },
      };
    },
    createSession: (document) =>
      createSession({
        document,
        randomId: () => 'never asked',
        createWorker: () => {
          throw new Error('createOpener: no worker in this test');
        },
        isRoomy: true,
      }),
    loadSample: async (sample) => ({ ...stored, title: sample }),
    beginnings,
    randomId: () => `new${ids++}`,
    onFirstEdit: (id) => firstEdits.push(id),
  });
  return { opener, beginnings, documents, asked, disposed, firstEdits };
}

const unread = (saving: SavingState) => () => {
  const empty = { ...fakeDocument({ ...stored, frames: [] }) };
  return { ...empty, getSaving: () => saving };
};

describe('opening a project', () => {
  let at: ReturnType<typeof desk>;
  beforeEach(() => {
    at = desk();
  });

  it('gives a session to a project that is stored', async () => {
    await at.opener.open({ kind: 'project', id: KARAWANG });
    const now = at.opener.opening.getState();
    expect(now.state === 'ready' && now.session.document.getProject().title).toBe('Karawang');
    expect(at.asked).toEqual([[KARAWANG, undefined]]);
  });

  it('begins a project that was made on the home screen, and stores it at once', async () => {
    const edit = beginning('Baru');
    at.beginnings.put(KARAWANG, edit);
    await at.opener.open({ kind: 'project', id: KARAWANG });
    expect(at.asked).toEqual([[KARAWANG, { edit, store: 'now' }]]);
  });

  it('opens a sample under a new id, to be stored with the first edit', async () => {
    await at.opener.open(KITE);
    expect(at.asked[0]?.[0]).toBe('new0');
    expect(at.asked[0]?.[1]).toMatchObject({ store: 'firstEdit', edit: { label: { name: 'kite' } } });
    expect(at.firstEdits).toEqual([]);
  });

  it('tells the first edit of a sample once, says whose it is now, and keeps the session', async () => {
    await at.opener.open(KITE);
    const before = at.opener.opening.getState();
    at.documents[0]?.apply(addActor('H'));
    at.documents[0]?.apply(addActor('I'));
    expect(at.firstEdits).toEqual(['new0']);
    await at.opener.open({ kind: 'project', id: projectId('new0') });
    expect(at.opener.opening.getState()).toBe(before);
    expect(at.disposed).toEqual([]);
    expect(before.state === 'ready' && before.session.notices.getState().list).toMatchObject([
      { notice: { kind: 'ownCopy' } },
    ]);
  });

  it('ends the project before when another is opened', async () => {
    await at.opener.open({ kind: 'project', id: KARAWANG });
    await at.opener.open(KITE);
    expect(at.disposed).toEqual([KARAWANG]);
    at.opener.close();
    expect(at.disposed).toEqual([KARAWANG, 'new0']);
    expect(at.opener.opening.getState()).toEqual({ state: 'opening' });
  });

  it('keeps the beginning until it is stored', async () => {
    const red = desk((project) => ({
      ...fakeDocument(project),
      getSaving: () => ({ state: 'failed', reason: 'quota' }),
    }));
    for (const one of [red, at]) {
      one.beginnings.put(KARAWANG, beginning('Baru'));
      await one.opener.open({ kind: 'project', id: KARAWANG });
    }
    expect(red.beginnings.get(KARAWANG)).not.toBeNull();
    expect(at.beginnings.get(KARAWANG)).toBeNull();
  });

  it('begins it again when the first opening came to nothing', async () => {
    at.beginnings.put(KARAWANG, beginning('Baru'));
    const first = at.opener.open({ kind: 'project', id: KARAWANG });
    at.opener.close();
    await first;
    await at.opener.open({ kind: 'project', id: KARAWANG });
    expect(at.asked.at(-1)?.[1]).toMatchObject({ edit: { label: { name: 'Baru' } } });
  });

  it('ends a project whose opening was overtaken by another', async () => {
    const first = at.opener.open({ kind: 'project', id: KARAWANG });
    await vi.waitFor(() => expect(at.asked).toHaveLength(1));
    const second = at.opener.open({ kind: 'project', id: projectId('other') });
    await Promise.all([first, second]);
    expect(at.disposed).toEqual([KARAWANG]);
    const now = at.opener.opening.getState();
    expect(now.state === 'ready' && now.session.document.id).toBe('other');
  });
});

describe('a project that cannot be shown', () => {
  it('is missing when storage works and does not know it', async () => {
    const { opener } = desk(unread({ state: 'saved', at: 0 }));
    await opener.open({ kind: 'project', id: KARAWANG });
    expect(opener.opening.getState()).toEqual({ state: 'missing' });
  });

  it('has failed when storage cannot be read, and is tried again on demand', async () => {
    const retrySaving = vi.fn();
    const { opener } = desk(() => ({
      ...unread({ state: 'failed', reason: 'blocked' })(),
      retrySaving,
    }));
    await opener.open({ kind: 'project', id: KARAWANG });
    expect(opener.opening.getState()).toEqual({ state: 'failed', reason: 'blocked' });
    opener.retry();
    expect(retrySaving).toHaveBeenCalledOnce();
  });

  it('opens by itself as soon as storage gives it out', async () => {
    let listen = () => {};
    let project: Project = { ...stored, frames: [] };
    const { opener } = desk(() => ({
      ...unread({ state: 'failed', reason: 'unknown' })(),
      getProject: () => project,
      subscribe: (listener) => {
        const before = listen;
        listen = () => {
          before();
          listener();
        };
        return () => {};
      },
    }));
    await opener.open({ kind: 'project', id: KARAWANG });
    expect(opener.opening.getState().state).toBe('failed');
    project = stored;
    listen();
    expect(opener.opening.getState().state).toBe('ready');
  });
});
