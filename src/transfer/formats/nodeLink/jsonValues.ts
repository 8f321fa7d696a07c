import type { Value } from '../../exchange/types';
import { isJsonRecord, type JsonRecord } from '../../jsonRecord';

/** Characters of a nested value that are kept. */
const MOST = 2000;

/**
 * Attributes of a JSON object as plain values: lists are joined by `; `, what is nested deeper stays JSON.
 *
 * @param without keys that are read otherwise
 */
export function valuesOf(record: JsonRecord, without: ReadonlySet<string>): Map<string, Value> {
  const values = new Map<string, Value>();
  for (const [key, value] of Object.entries(record)) {
    if (without.has(key)) continue;
    const plain = toValue(value);
    if (plain !== null && plain !== '') values.set(key, plain);
  }
  return values;
}

/** A value of JSON as a plain one; null for nothing. */
function toValue(value: unknown): Value | null {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (Array.isArray(value)) {
    const parts = value.map(toValue).filter((part) => part !== null && part !== '');
    return parts.join('; ').slice(0, MOST);
  }
  if (!isJsonRecord(value) || Object.keys(value).length === 0) return null;
  return JSON.stringify(value).slice(0, MOST);
}

/** An id as text; '' for what is none. */
export function idOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? String(value)
    : '';
}

/** Members of a list that are objects. */
export function recordsIn(list: unknown): readonly JsonRecord[] {
  return Array.isArray(list) ? list.filter(isJsonRecord) : [];
}
