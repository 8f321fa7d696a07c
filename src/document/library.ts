import type { Edit } from '@/model/edit';
import { frameId, type ProjectId, projectId } from '@/model/ids';
import type { Project } from '@/model/types';
import type { OpenChannel } from '@/platform/channel';
import type { Clock } from '@/platform/clock';
import { type Connection, type Database, storageFailureOf } from '@/platform/database';
import { condense, readLog } from './log';
import {
  keepProject,
  markDeleted,
  purgeDeleted,
  readStoredProject,
  readSummaries,
  type Writing,
  writeOver,
} from './storedProjects';
import { LIBRARY_CHANNEL } from './summary';
import { projectChannel, tellOpenTabs } from './tabs';
import type { ProjectSummary, SavingFailure } from './types';

export type LibraryState =
  | { readonly state: 'loading' }
  | {
      readonly state: 'ready';
      /** Newest change first. */
      readonly projects: readonly ProjectSummary[];
      /** Deleted in the last 30 days, newest change first. */
      readonly deleted: readonly ProjectSummary[];
    }
  | { readonly state: 'failed'; readonly reason: SavingFailure };

/** What comes of an action on the home screen; `missing`: there is no such project (any more). */
export type Kept<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly reason: SavingFailure | 'missing' };

export interface NewProject {
  readonly title: string;
  /** Written in their order; what they say of the title gives way to `title`. */
  readonly edits: readonly Edit[];
}

export interface Everything {
  readonly projects: readonly Project[];
  /** Of which nothing could be read; they stay stored. */
  readonly unreadable: readonly ProjectId[];
}

/** The projects on this device, for the home screen; live across tabs. */
export interface Library {
  /** The same object until something changes. */
  getState(): LibraryState;
  /** @returns a function that ends it */
  subscribe(listener: () => void): () => void;
  /** Reads the list again, for instance after storage failed. */
  refresh(): Promise<void>;
  /** A new project; one without a frame gets one. */
  create(wanted: NewProject): Promise<Kept<ProjectId>>;
  /** Gives a project another title, in its document, so that no two places disagree. */
  rename(id: ProjectId, title: string): Promise<Kept<null>>;
  duplicate(id: ProjectId, title: string): Promise<Kept<ProjectId>>;
  /** Takes it off the list; `restore` brings it back for 30 days. */
  remove(id: ProjectId): Promise<Kept<null>>;
  restore(id: ProjectId): Promise<Kept<null>>;
  readProject(id: ProjectId): Promise<Kept<Project>>;
  /** Every listed project, for "download all". */
  exportAll(): Promise<Kept<Everything>>;
  dispose(): void;
}

export interface LibraryParts {
  readonly database: Database;
  readonly openChannel: OpenChannel;
  readonly clock: Clock;
  readonly randomId: () => string;
}

/** Opens the list of projects and begins to read it; what was deleted over 30 days ago is removed. */
export function createLibrary({ database, openChannel, clock, randomId }: LibraryParts): Library {
  const me = randomId();
  const channel = openChannel(LIBRARY_CHANNEL);
  const listeners = new Set<() => void>();
  let state: LibraryState = { state: 'loading' };
  let reading = 0;

  const withStorage = async <T>(work: (connection: Connection) => Promise<Kept<T>>): Promise<Kept<T>> => {
    const opening = await database.open();
    if (!opening.ok) return opening;
    try {
      return await work(opening.connection);
    } catch (error) {
      return { ok: false, reason: storageFailureOf(error) };
    }
  };
  const refresh = async () => {
    reading += 1;
    const mine = reading;
    const read = await withStorage(async (connection) => kept(await readSummaries(connection, clock.now())));
    // A later reading knows more than this one.
    if (mine !== reading) return;
    state = read.ok ? split(read.value) : { state: 'failed', reason: failureOf(read.reason) };
    for (const listener of [...listeners]) listener();
  };
  /** An action that changes the list: it is read again here and in the other tabs. */
  const change = async <T>(work: (connection: Connection) => Promise<Kept<T>>): Promise<Kept<T>> => {
    const result = await withStorage(work);
    if (!result.ok) return result;
    channel.post({ kind: 'changed' });
    await refresh();
    return result;
  };
  const keepNew = async (connection: Connection, { project, update }: Writing) => {
    await keepProject(connection, { project, updates: [update], at: clock.now() });
    return kept(project.id);
  };
  const endListening = channel.listen(refresh);
  withStorage(async (connection) => kept(await purgeDeleted(connection, clock.now()))).then(refresh);

  return {
    getState: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    refresh,
    create: ({ title, edits }) =>
      change(async (connection) => {
        const id = projectId(randomId());
        const wanted = [...edits, titled(title)];
        const first = writeOver([], id, wanted);
        if (first.project.frames.length > 0) return keepNew(connection, first);
        return keepNew(connection, writeOver([], id, [...wanted, firstFrame(randomId())]));
      }),
    rename: (id, title) =>
      change(async (connection) => {
        const { updates } = await readLog(connection, id);
        if (updates.length === 0) return MISSING;
        const { project, update } = writeOver(updates, id, [titled(title)]);
        await keepProject(connection, { project, updates: [update], at: clock.now() });
        const open = openChannel(projectChannel(id));
        tellOpenTabs(open, me, update);
        open.close();
        return kept(null);
      }),
    duplicate: (id, title) =>
      change(async (connection) => {
        const { updates } = await readLog(connection, id);
        if (updates.length === 0) return MISSING;
        const copy = condense(updates).update;
        const { project, update } = writeOver([copy], projectId(randomId()), [titled(title)]);
        await keepProject(connection, { project, updates: [copy, update], at: clock.now() });
        return kept(project.id);
      }),
    remove: (id) =>
      change(async (connection) => ((await markDeleted(connection, id, clock.now())) ? kept(null) : MISSING)),
    restore: (id) =>
      change(async (connection) => ((await markDeleted(connection, id, null)) ? kept(null) : MISSING)),
    readProject: (id) =>
      withStorage(async (connection) => {
        const project = await readStoredProject(connection, id);
        return project ? kept(project) : MISSING;
      }),
    exportAll: () => withStorage(async (connection) => kept(await readAll(connection, clock.now()))),
    dispose: () => {
      endListening();
      listeners.clear();
      channel.close();
    },
  };
}

const kept = <T>(value: T): Kept<T> => ({ ok: true, value });
const MISSING = { ok: false, reason: 'missing' } as const;

const failureOf = (reason: SavingFailure | 'missing'): SavingFailure =>
  reason === 'missing' ? 'unknown' : reason;

function split(summaries: readonly ProjectSummary[]): LibraryState {
  return {
    state: 'ready',
    projects: summaries.filter((summary) => summary.deletedAt === null),
    deleted: summaries.filter((summary) => summary.deletedAt !== null),
  };
}

async function readAll(connection: Connection, now: number): Promise<Everything> {
  const projects: Project[] = [];
  const unreadable: ProjectId[] = [];
  for (const { id, deletedAt } of await readSummaries(connection, now)) {
    if (deletedAt !== null) continue;
    const project = await readStoredProject(connection, id);
    if (project) projects.push(project);
    else unreadable.push(id);
  }
  return { projects, unreadable };
}

const titled = (title: string): Edit => ({
  label: { verb: 'changeProject', name: title, count: 1 },
  changes: [{ on: 'project', set: { title } }],
});

const firstFrame = (id: string): Edit => ({
  label: { verb: 'addFrame', name: '', count: 1 },
  changes: [{ on: 'frame', id: frameId(id), set: { title: '', kind: 'state', order: 0 } }],
});
