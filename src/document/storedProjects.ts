import * as Y from 'yjs';
import type { Edit } from '@/model/edit';
import { type ProjectId, projectId } from '@/model/ids';
import type { Project } from '@/model/types';
import { type Connection, completed } from '@/platform/database';
import { applyEdit } from './applyEdit';
import { applyLog, mergeUpdates, readLog } from './log';
import { readDocument } from './readDocument';
import { readSummary, summarise, timesAfter, writeSummary } from './summary';
import type { ProjectSummary } from './types';

/*
 * Projects on this device without opening them: each function is one transaction or one reading, and rejects
 * when storage fails.
 */

/** How long a deleted project can be brought back, ms: 30 days. */
const RESTORABLE_MS = 30 * 24 * 60 * 60 * 1000;

/** A stored project, null when there is none or nothing of it can be read. */
export async function readStoredProject(connection: Connection, id: ProjectId): Promise<Project | null> {
  const { updates } = await readLog(connection, id);
  const doc = new Y.Doc();
  const isReadable = applyLog(doc, updates, null).size < updates.length;
  const project = isReadable ? readDocument(doc, id).project : null;
  doc.destroy();
  return project;
}

/** What an edit of a project that is not open comes to: the update it adds, and the project after it. */
export interface Writing {
  readonly update: Uint8Array;
  readonly project: Project;
}

/** Applies edits on top of a log without writing anything yet. */
export function writeOver(updates: readonly Uint8Array[], id: ProjectId, edits: readonly Edit[]): Writing {
  const doc = new Y.Doc();
  applyLog(doc, updates, null);
  const before = Y.encodeStateVector(doc);
  for (const edit of edits) applyEdit(doc, edit, null);
  const update = Y.encodeStateAsUpdateV2(doc, before);
  const { project } = readDocument(doc, id);
  doc.destroy();
  return { update, project };
}

/** Appends to a project's log and writes its summary, both or neither. @param at milliseconds since 1970 */
export async function keepProject(
  connection: Connection,
  {
    project,
    updates,
    at,
  }: { readonly project: Project; readonly updates: readonly Uint8Array[]; readonly at: number },
): Promise<void> {
  const transaction = connection.transaction(['log', 'projects'], 'readwrite', { durability: 'strict' });
  const projects = transaction.objectStore('projects');
  const keep = async () => {
    const old = readSummary((await projects.get(project.id))?.summary);
    const summary = summarise(project, timesAfter(old, { at, now: at }));
    const row = { project: project.id, update: mergeUpdates(updates), packed: false };
    await Promise.all([transaction.objectStore('log').add(row), projects.put({ id: project.id, summary })]);
  };
  await completed(transaction, keep());
}

/**
 * Summaries of all projects on this device, newest change first, deleted ones included. One that is missing
 * or damaged is made anew from the log and kept, so that no project can fall out of the list.
 */
export async function readSummaries(connection: Connection, now: number): Promise<readonly ProjectSummary[]> {
  const transaction = connection.transaction(['log', 'projects']);
  const rows = await transaction.objectStore('projects').getAll();
  const stored = new Set<string>();
  let cursor = await transaction.objectStore('log').index('project').openKeyCursor(null, 'nextunique');
  while (cursor) {
    stored.add(cursor.key);
    cursor = await cursor.continue();
  }
  const summaries = rows.flatMap((row) => readSummary(row.summary) ?? []);
  for (const { id } of summaries) stored.delete(id);
  for (const id of stored) {
    const project = await readStoredProject(connection, projectId(id));
    if (!project) continue;
    await writeSummary(connection, project, { at: null, now });
    summaries.push(summarise(project, timesAfter(null, { at: null, now })));
  }
  return summaries.toSorted((a, b) => b.changedAt - a.changedAt || (a.id < b.id ? -1 : 1));
}

/** Marks a project as deleted, or as not. @returns false when there is no such project */
export async function markDeleted(
  connection: Connection,
  id: ProjectId,
  deletedAt: number | null,
): Promise<boolean> {
  const transaction = connection.transaction('projects', 'readwrite', { durability: 'strict' });
  const mark = async () => {
    const old = readSummary((await transaction.store.get(id))?.summary);
    if (old) await transaction.store.put({ id, summary: { ...old, deletedAt } });
    return old !== null;
  };
  return completed(transaction, mark());
}

/** Removes for good the projects deleted more than 30 days ago, each with its log and versions. */
export async function purgeDeleted(connection: Connection, now: number): Promise<void> {
  const transaction = connection.transaction(['log', 'versions', 'projects'], 'readwrite');
  const purge = async () => {
    for (const row of await transaction.objectStore('projects').getAll()) {
      const deletedAt = readSummary(row.summary)?.deletedAt ?? null;
      if (deletedAt === null || now - deletedAt <= RESTORABLE_MS) continue;
      await transaction.objectStore('projects').delete(row.id);
      for (const name of ['log', 'versions'] as const) {
        const rows = transaction.objectStore(name);
        for (const key of await rows.index('project').getAllKeys(row.id)) await rows.delete(key);
      }
    }
  };
  await completed(transaction, purge());
}
