import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Clock } from './clock';

/** One update of a project's document, in the order of writing. */
export interface LogRow {
  readonly project: string;
  readonly update: Uint8Array;
  /** Whether `update` is deflated. */
  readonly packed: boolean;
}

export interface VersionRow {
  readonly project: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly reason: string;
  readonly actors: number;
  readonly ties: number;
  /** Key of the newest log row in it; a greater key in the log means that something changed since. */
  readonly upTo: number;
  readonly update: Uint8Array;
  readonly packed: boolean;
}

/** What the home screen knows of a project; its reader checks it. */
export interface ProjectRow {
  readonly id: string;
  readonly summary: unknown;
}

interface RajutSchema extends DBSchema {
  log: { key: number; value: LogRow; indexes: { project: string } };
  versions: { key: number; value: VersionRow; indexes: { project: string } };
  projects: { key: string; value: ProjectRow };
  settings: { key: string; value: unknown };
}

export type Connection = IDBPDatabase<RajutSchema>;

/** `quota`: no room. `blocked`: storage is switched off, or another tab holds an older database open. */
export type StorageFailure = 'quota' | 'blocked' | 'unknown';

export type Opening =
  | { readonly ok: true; readonly connection: Connection }
  | { readonly ok: false; readonly reason: StorageFailure };

export interface Database {
  /** The open connection, opened anew when there is none; never rejects. */
  open(): Promise<Opening>;
  close(): void;
}

const SCHEMA_VERSION = 1;

/** How long other tabs may take to let go of an older database, ms; the red state must show within 1 s. */
const LET_GO_MS = 700;

/** How long a cold disk may take to answer, ms; beyond it the browser is taken to be stuck. */
const ANSWER_MS = 10_000;

/**
 * The database of this device, opened on first use. A connection that the browser ends, or that a newer
 * Rajut in another tab asks for, is dropped and opened again with the next use.
 */
export function createDatabase(clock: Clock, name = 'rajut'): Database {
  let current: Promise<Opening> | null = null;
  const drop = () => {
    current = null;
  };
  return {
    open: async () => {
      current ??= openConnection(clock, name, drop);
      const opening = await current;
      if (!opening.ok) drop();
      return opening;
    },
    close: () => {
      current?.then((opening) => opening.ok && opening.connection.close());
      drop();
    },
  };
}

/** Sorts an error of IndexedDB by what the person can do about it. */
export function storageFailureOf(error: unknown): StorageFailure {
  if (!(error instanceof Error || error instanceof DOMException)) return 'unknown';
  if (error.name === 'QuotaExceededError') return 'quota';
  return BLOCKED_ERRORS.has(error.name) ? 'blocked' : 'unknown';
}

/**
 * Waits for the end of a transaction and of the requests made in it.
 *
 * @returns what the requests came to, once the transaction has completed. Rejects with the reason of the
 *          transaction: an abort first fails its requests with a bare AbortError, which does not say why.
 */
export async function completed<T>(
  transaction: { readonly done: Promise<void> },
  requests: Promise<T>,
): Promise<T> {
  const [result, end] = await Promise.allSettled([requests, transaction.done]);
  if (end.status === 'rejected') throw end.reason;
  if (result.status === 'rejected') throw result.reason;
  return result.value;
}

/** Names that browsers give to "storage is not allowed here". */
const BLOCKED_ERRORS = new Set(['SecurityError', 'NotAllowedError']);

function openConnection(clock: Clock, name: string, drop: () => void): Promise<Opening> {
  return new Promise((resolve) => {
    const giveUp = () => resolve({ ok: false, reason: 'blocked' });
    let callOff = clock.after(ANSWER_MS, giveUp);
    const finish = (opening: Opening) => {
      callOff();
      resolve(opening);
    };
    connect(name, drop, () => {
      callOff();
      callOff = clock.after(LET_GO_MS, giveUp);
    }).then(
      (connection) => finish({ ok: true, connection }),
      // Whatever the browser calls it, a database that does not open is storage that may not be used.
      (error) => finish({ ok: false, reason: storageFailureOf(error) === 'quota' ? 'quota' : 'blocked' }),
    );
  });
}

/** Async, so that a missing `indexedDB` rejects like every other failure. */
async function connect(name: string, drop: () => void, onBlocked: () => void): Promise<Connection> {
  const connection: Connection = await openDB<RajutSchema>(name, SCHEMA_VERSION, {
    upgrade: (database) => {
      database.createObjectStore('log', { autoIncrement: true }).createIndex('project', 'project');
      database.createObjectStore('versions', { autoIncrement: true }).createIndex('project', 'project');
      database.createObjectStore('projects', { keyPath: 'id' });
      database.createObjectStore('settings');
    },
    blocked: onBlocked,
    blocking: () => {
      connection.close();
      drop();
    },
    terminated: drop,
  });
  return connection;
}
