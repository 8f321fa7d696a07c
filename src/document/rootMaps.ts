import type * as Y from 'yjs';
import { COLLECTIONS } from '@/model/collections';

/** Each is an Y.Map of id → Y.Map of fields. */
export type Collection = (typeof COLLECTIONS)[number];

/** Root maps of the Y.Doc: the project's own fields, with its versions, and the collections. */
export const ROOTS = ['project', ...COLLECTIONS] as const;
export type Root = (typeof ROOTS)[number];

/** Nested maps of a frame: actorId → [x, y] as one value or null, and tieId → Y.Map. */
export const PLACE = 'place';
export const TIES = 'ties';

/**
 * False from the making of an entity on, true once it is deleted. It is missing when the making itself was
 * undone: only then is the entity gone, without touching what a colleague wrote into it meanwhile.
 */
export const DELETED = 'deleted';

/** Fields of the root map `project` that say who may read and write the document. */
export const FORMAT = 'formatVersion';
export const READER = 'minReader';

/** A root map of the document; Yjs makes it on first use, which writes nothing. */
export function rootMap(doc: Y.Doc, root: Root): Y.Map<unknown> {
  return doc.getMap(root);
}
