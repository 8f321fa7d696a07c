/** Something with a name and what may tell it from another of the same name. */
export interface Named {
  readonly id: string;
  readonly name: string;
  /** Tried in this order: a sector, a type, what flows; '' says nothing. */
  readonly marks: readonly string[];
}

/**
 * Names by id such that no two are the same: "Budi (Pemerintah)" and "Budi (Swasta)"; those that nothing tells apart
 * are numbered. A name that is there once stays as it is.
 *
 * Cost O(n · marks).
 */
export function toldApart(all: readonly Named[]): ReadonlyMap<string, string> {
  const told = new Map<string, string>();
  for (const same of groups(all, ({ name }) => name)) {
    if (same.length === 1) {
      for (const { id, name } of same) told.set(id, name);
      continue;
    }
    const marked = same.map((one) => ({ ...one, mark: bestMark(one, same) }));
    for (const alike of groups(marked, ({ mark }) => mark)) {
      alike.forEach(({ id, name, mark }, index) => {
        const parts = [mark, alike.length > 1 ? String(index + 1) : ''].filter(Boolean);
        told.set(id, parts.length === 0 ? name : `${name} (${parts.join(' ')})`);
      });
    }
  }
  return told;
}

/** The first mark that not all of the same name share. */
function bestMark({ marks }: Named, same: readonly Named[]): string {
  const at = marks.findIndex((_, i) => new Set(same.map((one) => one.marks[i])).size > 1);
  return marks[at] ?? '';
}

function groups<One>(all: readonly One[], keyOf: (one: One) => string): readonly (readonly One[])[] {
  const byKey = new Map<string, One[]>();
  for (const one of all) {
    const key = keyOf(one);
    const group = byKey.get(key);
    if (group) group.push(one);
    else byKey.set(key, [one]);
  }
  return [...byKey.values()];
}
