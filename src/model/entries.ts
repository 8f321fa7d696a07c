/** The entries of a record with branded keys, which `Object.entries` would forget. */
export function entriesOf<Key extends string, Value>(record: Readonly<Record<Key, Value>>): [Key, Value][] {
  const entries: [Key, Value][] = [];
  for (const key in record) entries.push([key, record[key]]);
  return entries;
}

/**
 * The value of a key that the record itself has.
 *
 * @returns undefined for one that it has not: an id may be any word, and `record['toString']` is a function
 */
export function ownValue<Key extends string, Value>(
  record: Readonly<Record<Key, Value>>,
  key: Key,
): Value | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}
