import * as Y from 'yjs';
import { projectId } from '@/model/ids';
import type { Project } from '@/model/types';
import { type Connection, completed, type VersionRow } from '@/platform/database';
import { pack, unpack } from '@/platform/pack';
import { applyLog, condense, readLog } from './log';
import { readDocument } from './readDocument';
import { countShown } from './summary';
import type { Version, VersionReason } from './types';

/** How many versions of a project are kept. */
const KEPT_VERSIONS = 20;

/** How often a version is kept while somebody edits, ms. */
export const VERSION_INTERVAL_MS = 10 * 60 * 1000;

export interface VersionToKeep {
  readonly project: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly reason: VersionReason;
}

/**
 * Keeps what a project's log holds as its newest version and drops those beyond the newest 20.
 *
 * @returns false when nothing was written since the newest version (or ever), so that none was made; an
 *          interval version also waits until the newest one, of any tab, is 10 minutes old. Rejects when
 *          storage fails.
 */
export async function keepVersionOf(connection: Connection, wanted: VersionToKeep): Promise<boolean> {
  const { project, at, reason } = wanted;
  const log = await readLog(connection, project);
  if (log.updates.length === 0) return false;
  const isDue = (newest: VersionRow | null) =>
    newest === null ||
    (newest.upTo < log.upTo && (reason !== 'interval' || at - newest.at >= VERSION_INTERVAL_MS));
  if (!isDue(await newestVersion(connection.transaction('versions').store.index('project'), project)))
    return false;

  const { update } = condense(log.updates);
  const kept = readUpdate(update, project);
  const counts = kept ? countShown(kept) : { actors: 0, ties: 0 };
  const { bytes, packed } = await pack(update);
  const transaction = connection.transaction('versions', 'readwrite');
  const add = async () => {
    // Another tab may have been faster while this one was condensing.
    if (!isDue(await newestVersion(transaction.store.index('project'), project))) return false;
    const keys = await transaction.store.index('project').getAllKeys(project);
    const dropped = keys.slice(0, Math.max(0, keys.length - KEPT_VERSIONS + 1));
    await Promise.all([
      ...dropped.map((key) => transaction.store.delete(key)),
      transaction.store.add({ project, at, reason, ...counts, upTo: log.upTo, update: bytes, packed }),
    ]);
    return true;
  };
  return completed(transaction, add());
}

/** Versions of a project, newest first. Rejects when storage fails. */
export async function listVersionsOf(connection: Connection, project: string): Promise<readonly Version[]> {
  const versions: Version[] = [];
  let cursor = await connection.transaction('versions').store.index('project').openCursor(project, 'prev');
  while (cursor) {
    const { at, reason, actors, ties } = cursor.value;
    versions.push({ id: cursor.primaryKey, at, reason: reasonOf(reason), actors, ties });
    cursor = await cursor.continue();
  }
  return versions;
}

/** A kept version as a project, null when it is gone or unreadable. Rejects when storage fails. */
export async function readVersionOf(
  connection: Connection,
  { project, id }: { readonly project: string; readonly id: number },
): Promise<Project | null> {
  const row = await connection.get('versions', id);
  if (row?.project !== project) return null;
  const update = await unpack({ bytes: row.update, packed: row.packed }).catch(() => null);
  return update && readUpdate(update, project);
}

/** The rows of an index, in a reading or a writing transaction alike. */
interface Rows {
  openCursor(project: string, direction: 'prev'): Promise<{ readonly value: VersionRow } | null>;
}

async function newestVersion(rows: Rows, project: string): Promise<VersionRow | null> {
  return (await rows.openCursor(project, 'prev'))?.value ?? null;
}

function readUpdate(update: Uint8Array, project: string): Project | null {
  const doc = new Y.Doc();
  const isReadable = applyLog(doc, [update], null).size === 0;
  const read = isReadable ? readDocument(doc, projectId(project)).project : null;
  doc.destroy();
  return read;
}

const REASONS: readonly VersionReason[] = ['opened', 'interval', 'beforeImport', 'beforeRestore'];

/** A newer Rajut may know more reasons; the version itself is as good. */
function reasonOf(stored: string): VersionReason {
  return REASONS.find((reason) => reason === stored) ?? 'interval';
}
