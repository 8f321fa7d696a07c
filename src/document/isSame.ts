/**
 * Whether two stored values (JSON: text, numbers, booleans, null, lists, plain objects) say the same.
 *
 * Keys with the value undefined count as missing. Cost O(size).
 */
export function isSame(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) || Array.isArray(b)) {
    if (!Array.isArray(a) || !Array.isArray(b) || a.length !== b.length) return false;
    return a.every((item, index) => isSame(item, b[index]));
  }
  const theirs = new Map<string, unknown>(definedEntries(b));
  const mine = definedEntries(a);
  return mine.length === theirs.size && mine.every(([key, value]) => isSame(value, theirs.get(key)));
}

function definedEntries(value: object): [string, unknown][] {
  return Object.entries(value).filter(([, field]) => field !== undefined);
}
