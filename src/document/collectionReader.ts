import * as Y from 'yjs';
import type * as z from 'zod/mini';
import type { Problem } from '@/model/problem';
import { toProblem } from '@/model/schema';
import { DELETED } from './rootMaps';

/** What comes of one stored entity: its value, nothing (deleted), or the reasons why it cannot be used. */
export type Parsed<T> =
  | { readonly state: 'ok'; readonly value: T }
  | { readonly state: 'absent' }
  | { readonly state: 'failed'; readonly problems: readonly Problem[] };

export type Parse<T> = (id: string, raw: unknown) => Parsed<T>;

/** A collection that remembers what it read: only ids that were touched since are read again. */
export interface CollectionReader<T> {
  touch(id: string): void;
  /** The same object until an entity changes; the entities that did not change are the same objects. */
  read(): Readonly<Record<string, T>>;
  /** Reads what was touched so far, so that `read` has only the copy left to make. */
  digest(): void;
  problems(): readonly Problem[];
}

/** Reads a Y.Map of id → entity by `parse`, at first as a whole. Cost of a read: O(touched) + a copy of n. */
export function createCollectionReader<T>(map: Y.Map<unknown>, parse: Parse<T>): CollectionReader<T> {
  const values = new Map<string, T>();
  const failed = new Map<string, readonly Problem[]>();
  const touched = new Set<string>(map.keys());
  let record: Readonly<Record<string, T>> | null = {};
  const readAgain = () => {
    if (touched.size === 0) return;
    record = null;
    for (const id of touched) {
      const parsed: Parsed<T> = map.has(id) ? parse(id, map.get(id)) : { state: 'absent' };
      if (parsed.state === 'ok') values.set(id, parsed.value);
      else values.delete(id);
      if (parsed.state === 'failed') failed.set(id, parsed.problems);
      else failed.delete(id);
    }
    touched.clear();
  };
  return {
    touch: (id) => touched.add(id),
    read: () => {
      readAgain();
      record ??= Object.fromEntries(values);
      return record;
    },
    digest: readAgain,
    problems: () => {
      readAgain();
      return [...failed.values()].flat();
    },
  };
}

/**
 * Reads an entity's Y.Map through its schema.
 *
 * @param within place of the collection, for problems
 * @returns absent when it is deleted, or when its making was undone; unknown fields are kept
 */
export function parseEntity<T>(schema: z.ZodMiniType<T>, within: readonly string[]): Parse<T> {
  return (id, raw) => {
    if (!(raw instanceof Y.Map))
      return { state: 'failed', problems: [{ code: 'wrongKind', place: [...within, id] }] };
    if (raw.get(DELETED) !== false) return { state: 'absent' };
    return parseValue(schema, { ...fieldsOf(raw), id }, [...within, id]);
  };
}

/** Checks a value by a schema. @param place where it stands, for problems */
export function parseValue<T>(schema: z.ZodMiniType<T>, raw: unknown, place: readonly string[]): Parsed<T> {
  const result = schema.safeParse(raw, { reportInput: true });
  if (result.success) return { state: 'ok', value: result.data };
  return { state: 'failed', problems: result.error.issues.map((issue) => toProblem(issue, place)) };
}

/** The stored fields of an entity without its flag; nested maps are left to their own readers. */
export function fieldsOf(map: Y.Map<unknown>): Record<string, unknown> {
  const fields: Record<string, unknown> = {};
  for (const [key, value] of map.entries()) {
    if (key !== DELETED && !(value instanceof Y.AbstractType)) fields[key] = value;
  }
  return fields;
}
