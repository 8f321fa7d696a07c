interface Known<One, Made> {
  /** What it was made for. */
  one: One;
  parts: readonly unknown[];
  made: Made;
  /** The last list that it was in. */
  run: number;
}

/**
 * Keeps made things by id and makes one again only when one of its parts is another value than before.
 *
 * @returns called with the list, what a thing is made of and how, and who may have changed though it is the same
 *   object, null when all may; gives the made things in the list's order. Cost O(n).
 */
export function remember<One extends { readonly id: string }, Made>() {
  const known = new Map<string, Known<One, Made>>();
  let run = 0;
  return <Parts extends readonly unknown[]>(
    list: readonly One[],
    partsOf: (one: One) => Parts,
    make: (parts: Parts) => Made,
    isTouched: ((one: One) => boolean) | null,
  ): Made[] => {
    run += 1;
    const all = list.map((one) => {
      const before = known.get(one.id);
      if (before && before.one === one && isTouched && !isTouched(one)) {
        before.run = run;
        return before.made;
      }
      const parts = partsOf(one);
      if (!before) {
        const made = make(parts);
        known.set(one.id, { one, parts, made, run });
        return made;
      }
      if (!before.parts.every((part, index) => Object.is(part, parts[index]))) {
        before.parts = parts;
        before.made = make(parts);
      }
      before.one = one;
      before.run = run;
      return before.made;
    });
    // Most lists have all who were in the one before: who has gone is looked for only then.
    if (known.size > list.length) {
      for (const [id, { run: last }] of known) if (last !== run) known.delete(id);
    }
    return all;
  };
}
