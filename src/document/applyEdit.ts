import * as Y from 'yjs';
import type { Change, Edit } from '@/model/edit';
import { FORMAT_VERSION, MIN_READER } from '@/model/version';
import { isSame } from './isSame';
import { type Collection, DELETED, FORMAT, PLACE, READER, rootMap, TIES } from './rootMaps';

/** What identifies or contains, and is never written as a field even when a whole entity is spread. */
const NOT_FIELDS: ReadonlySet<string> = new Set(['id', PLACE, TIES]);

/** Written by `stampVersion` alone, so that no file can claim to be of another version. */
const NOT_PROJECT_FIELDS: ReadonlySet<string> = new Set(['id', FORMAT, READER]);

/** Where the entities without a nested map stand. */
const COLLECTION_OF = {
  actor: 'actors',
  tieType: 'tieTypes',
  group: 'groups',
  mapNote: 'mapNotes',
  savedView: 'savedViews',
  worksheet: 'worksheets',
  plan: 'plan',
} as const satisfies Record<Exclude<Change['on'], 'project' | 'place' | 'tie' | 'frame'>, Collection>;

/**
 * Writes an edit into the document, as one transaction: the only function that writes a document.
 *
 * Only fields whose value really changes are written, so that an edit which repeats what is there costs
 * nothing and cannot win over a colleague's. A position is one value. Deleting is setting `deleted`.
 *
 * @param origin who writes; undo follows one origin only
 */
export function applyEdit(doc: Y.Doc, edit: Edit, origin: unknown): void {
  // A copy, so that nobody can change what the document holds; it throws before anything is written.
  const changes = structuredClone(edit.changes);
  doc.transact((transaction) => {
    for (const change of changes) applyChange(doc, change);
    if (transaction.changed.size > 0) stampVersion(doc);
  }, origin);
}

function applyChange(doc: Y.Doc, change: Change): void {
  if (change.on === 'project') writeFields(rootMap(doc, 'project'), change.set, NOT_PROJECT_FIELDS);
  else if (change.on === 'place') writePlace(nestedMap(frameMap(doc, change.frame), PLACE), change);
  else if (change.on === 'tie') {
    writeFields(entityMap(nestedMap(frameMap(doc, change.frame), TIES), change.id), change.set);
  } else if (change.on === 'frame') writeFields(frameMap(doc, change.id), change.set);
  else writeFields(entityMap(rootMap(doc, COLLECTION_OF[change.on]), change.id), change.set);
}

function writeFields(map: Y.Map<unknown>, set: object, skipped = NOT_FIELDS): void {
  for (const [key, value] of Object.entries(set)) {
    if (skipped.has(key)) continue;
    const stored = key === DELETED ? Boolean(value) : value;
    if (isSame(map.get(key), stored)) continue;
    if (stored === undefined) map.delete(key);
    else map.set(key, stored);
  }
}

/** Position is one register: as two fields, two people's moves would mix into a place nobody chose. */
function writePlace(places: Y.Map<unknown>, { actor, to }: Extract<Change, { on: 'place' }>): void {
  if (!isSame(places.get(actor) ?? null, to)) places.set(actor, to);
}

function entityMap(collection: Y.Map<unknown>, id: string): Y.Map<unknown> {
  const entity = nestedMap(collection, id);
  if (!entity.has(DELETED)) entity.set(DELETED, false);
  return entity;
}

/** A new frame gets its nested maps at once, so that two people never make the same one apart. */
function frameMap(doc: Y.Doc, id: string): Y.Map<unknown> {
  const frame = entityMap(rootMap(doc, 'frames'), id);
  nestedMap(frame, PLACE);
  nestedMap(frame, TIES);
  return frame;
}

function nestedMap(within: Y.Map<unknown>, key: string): Y.Map<unknown> {
  const stored = within.get(key);
  if (stored instanceof Y.Map) return stored;
  const made = new Y.Map<unknown>();
  within.set(key, made);
  return made;
}

/** Raised with the first edit that this version makes, never lowered. */
function stampVersion(doc: Y.Doc): void {
  const project = rootMap(doc, 'project');
  if (storedVersion(doc, FORMAT) < FORMAT_VERSION) project.set(FORMAT, FORMAT_VERSION);
  if (storedVersion(doc, READER) < MIN_READER) project.set(READER, MIN_READER);
}

/** A version number of the document, 0 where none is stored yet. */
export function storedVersion(doc: Y.Doc, field: typeof FORMAT | typeof READER): number {
  const version = rootMap(doc, 'project').get(field);
  return typeof version === 'number' ? version : 0;
}
