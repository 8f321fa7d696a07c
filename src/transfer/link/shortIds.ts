/** Ids as `platform/random` makes them: 128 random bits in base 62. Nobody's name looks like one by chance. */
const RANDOM_ID = /(?<![0-9A-Za-z])[0-9A-Za-z]{22}(?![0-9A-Za-z])/g;

/**
 * Gives the random ids of a project's JSON short ones: what is random cannot be packed, and a copy need not have the
 * ids of what it was copied from. An id is replaced wherever it stands, also in fields that this version does not know.
 *
 * @param json of a project
 * @param ids the project's ids; others that look like one stay
 * @returns the JSON with ids `_0`, `_1`, … in the order of `ids`, which no id of the project is already
 */
export function shortenIds(json: string, ids: readonly string[]): string {
  const taken = new Set(ids);
  const short = new Map<string, string>();
  let next = 0;
  for (const id of ids) {
    if (id.match(RANDOM_ID)?.[0] !== id || short.has(id)) continue;
    let name = `_${(next++).toString(36)}`;
    while (taken.has(name)) name = `_${(next++).toString(36)}`;
    short.set(id, name);
  }
  return json.replace(RANDOM_ID, (found) => short.get(found) ?? found);
}
