import type { Value, Values } from './types';

/** An attribute that a file declares before it uses it. */
export interface Attribute {
  readonly name: string;
  readonly type: 'string' | 'integer' | 'double' | 'boolean';
}

/**
 * Every attribute that occurs, in the order in which they are first met. One whose values are of different kinds is
 * text.
 *
 * Cost O(values).
 */
export function attributesOf(list: readonly { readonly values: Values }[]): readonly Attribute[] {
  const types = new Map<string, Attribute['type']>();
  for (const { values } of list) {
    for (const [name, value] of Object.entries(values)) {
      const known = types.get(name);
      const type = typeOf(value);
      types.set(name, known === undefined || known === type ? type : widened(known, type));
    }
  }
  return [...types].map(([name, type]) => ({ name, type }));
}

function typeOf(value: Value): Attribute['type'] {
  if (typeof value === 'string') return 'string';
  if (typeof value === 'boolean') return 'boolean';
  return Number.isSafeInteger(value) ? 'integer' : 'double';
}

function widened(a: Attribute['type'], b: Attribute['type']): Attribute['type'] {
  const areNumbers = [a, b].every((type) => type === 'integer' || type === 'double');
  return areNumbers ? 'double' : 'string';
}
