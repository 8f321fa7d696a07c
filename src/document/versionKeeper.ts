import type { Project } from '@/model/types';
import type { Clock } from '@/platform/clock';
import type { Connection, Database } from '@/platform/database';
import type { Version, VersionReason } from './types';
import { keepVersionOf, listVersionsOf, readVersionOf, VERSION_INTERVAL_MS } from './versions';

export interface VersionKeeper {
  /** @returns false when storage failed */
  keep(reason: VersionReason): Promise<boolean>;
  /** An edit was made: after 10 minutes of editing a version is kept by itself. */
  touch(): void;
  /** Newest first; empty when storage fails. */
  list(): Promise<readonly Version[]>;
  /** Null when it is gone or unreadable, or storage fails. */
  read(id: number): Promise<Project | null>;
  dispose(): void;
}

export interface VersionKeeperParts {
  readonly project: string;
  readonly database: Database;
  readonly clock: Clock;
  /** Resolves when the log holds everything so far. @returns false when saving has failed */
  readonly isAllSaved: () => Promise<boolean>;
}

/** Keeps and lists the versions of an open project. Storage that fails gives an empty answer, no error. */
export function createVersionKeeper(parts: VersionKeeperParts): VersionKeeper {
  const { project, database, clock, isAllSaved } = parts;
  let callOff: (() => void) | null = null;

  const withStorage = async <T>(work: (connection: Connection) => Promise<T>, otherwise: T): Promise<T> => {
    const opening = await database.open();
    if (!opening.ok) return otherwise;
    try {
      return await work(opening.connection);
    } catch {
      // The caller is told by `otherwise`; the saving state says why storage fails.
      return otherwise;
    }
  };
  const keep = async (reason: VersionReason) => {
    if (!(await isAllSaved())) return false;
    return withStorage(async (connection) => {
      await keepVersionOf(connection, { project, at: clock.now(), reason });
      return true;
    }, false);
  };
  return {
    keep,
    touch: () => {
      callOff ??= clock.after(VERSION_INTERVAL_MS, () => {
        callOff = null;
        keep('interval');
      });
    },
    list: () => withStorage((connection) => listVersionsOf(connection, project), []),
    read: (id) => withStorage((connection) => readVersionOf(connection, { project, id }), null),
    dispose: () => callOff?.(),
  };
}
