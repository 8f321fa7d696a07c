import type { ExchangeActor } from './types';

/**
 * Names that tell everybody apart, for formats that know actors by their names: who has the name of an earlier one
 * gets a number after it. Names that differ only in capitals count as the same, as most programs have it.
 *
 * @returns by id. Cost O(n), more only for names that end in numbers already
 */
export function distinctNames(actors: readonly ExchangeActor[]): ReadonlyMap<string, string> {
  const taken = new Set<string>();
  const next = new Map<string, number>();
  const names = new Map<string, string>();
  for (const { id, name } of actors) {
    const key = name.toLowerCase();
    let number = next.get(key) ?? 1;
    let found = name;
    while (taken.has(found.toLowerCase())) found = `${name} (${++number})`;
    next.set(key, number);
    taken.add(found.toLowerCase());
    names.set(id, found);
  }
  return names;
}
