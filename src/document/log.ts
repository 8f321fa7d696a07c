import * as Y from 'yjs';
import { type Connection, completed, type LogRow } from '@/platform/database';
import { pack, unpack } from '@/platform/pack';

/*
 * The append log of a project: Yjs updates (V2 encoding) in the order of writing. It is the truth on this
 * device; versions and snapshots are made from it, never from what a tab holds in memory.
 */

/** From this many rows on a log is condensed: opening reads them one by one, about 0.1 ms each. */
export const CONDENSE_ABOVE = 500;

export interface StoredLog {
  /** In the order of writing. */
  readonly updates: readonly Uint8Array[];
  /** Key of the newest row, 0 in an empty log. */
  readonly upTo: number;
}

/** Reads a project's log. Rejects when storage fails. */
export async function readLog(connection: Connection, project: string): Promise<StoredLog> {
  const transaction = connection.transaction('log');
  const rows = transaction.store.index('project');
  const [keys, stored] = await Promise.all([rows.getAllKeys(project), rows.getAll(project)]);
  return { updates: await Promise.all(stored.map(unpackRow)), upTo: keys.at(-1) ?? 0 };
}

/** Updates of more bytes than this are not made one: merging 15 MB takes a second. */
const MERGE_BELOW = 1_000_000;

/**
 * Appends updates as one row, large ones as a row each.
 *
 * @returns how many rows the log has; resolves only when the transaction has completed, so that "saved" is
 *          true. Strict durability: a laptop whose battery dies must not unsay it.
 */
export async function appendToLog(
  connection: Connection,
  project: string,
  updates: readonly Uint8Array[],
): Promise<number> {
  const transaction = connection.transaction('log', 'readwrite', { durability: 'strict' });
  const bytes = updates.reduce((sum, update) => sum + update.byteLength, 0);
  const added = bytes < MERGE_BELOW ? [mergeUpdates(updates)] : updates;
  const requests = Promise.all([
    ...added.map((update) => transaction.store.add({ project, update, packed: false })),
    transaction.store.index('project').count(project),
  ]);
  return (await completed(transaction, requests)).at(-1) ?? 0;
}

/**
 * Replaces a long log by one deflated row that says the same. The exchange is one transaction, and does not
 * take place when another tab was faster: at every moment the log holds everything. Rows that cannot be read
 * stay where they are.
 */
export async function condenseLog(connection: Connection, project: string): Promise<void> {
  const reading = connection.transaction('log').store.index('project');
  const [keys, stored] = await Promise.all([reading.getAllKeys(project), reading.getAll(project)]);
  if (keys.length <= CONDENSE_ABOVE) return;
  const { update, unreadable } = condense(await Promise.all(stored.map(unpackRow)));
  const { bytes, packed } = await pack(update);
  const replaced = keys.filter((_, index) => !unreadable.has(index));

  const transaction = connection.transaction('log', 'readwrite', { durability: 'strict' });
  const exchange = async () => {
    const present = new Set(await transaction.store.index('project').getAllKeys(project));
    if (!replaced.every((key) => present.has(key))) return;
    await Promise.all([
      ...replaced.map((key) => transaction.store.delete(key)),
      transaction.store.add({ project, update: bytes, packed }),
    ]);
  };
  await completed(transaction, exchange());
}

/**
 * Applies stored updates to a document.
 *
 * @returns indices of updates that are not Yjs updates; the others are applied all the same
 */
export function applyLog(doc: Y.Doc, updates: readonly Uint8Array[], origin: unknown): ReadonlySet<number> {
  const unreadable = new Set<number>();
  updates.forEach((update, index) => {
    try {
      Y.applyUpdateV2(doc, update, origin);
    } catch {
      // Told by the result: one damaged row must not close the door to all the others.
      unreadable.add(index);
    }
  });
  return unreadable;
}

/** One update that says what all say, without the values that were written over. */
export function condense(updates: readonly Uint8Array[]): {
  readonly update: Uint8Array;
  readonly unreadable: ReadonlySet<number>;
} {
  const doc = new Y.Doc();
  const unreadable = applyLog(doc, updates, null);
  const update = Y.encodeStateAsUpdateV2(doc);
  doc.destroy();
  return { update, unreadable };
}

/** The update of a row; a damaged one as it is, so that applying it tells that it cannot be read. */
async function unpackRow({ update, packed }: Pick<LogRow, 'update' | 'packed'>): Promise<Uint8Array> {
  return unpack({ bytes: update, packed }).catch(() => update);
}

/** One update for several, as they are. */
export function mergeUpdates(updates: readonly Uint8Array[]): Uint8Array {
  const [only] = updates;
  return updates.length === 1 && only ? only : Y.mergeUpdatesV2([...updates]);
}
