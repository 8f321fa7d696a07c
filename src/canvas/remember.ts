/**
 * Keeps made things by id and makes one again only when one of its parts is another value than before.
 *
 * @returns called with the list, what a thing is made of and how, and which may have changed at all, null when all
 *   may; gives the made things in the list's order. Cost O(n).
 */
export function remember<Made>() {
  let known = new Map<string, { readonly parts: readonly unknown[]; readonly made: Made }>();
  return <One extends { readonly id: string }, Parts extends readonly unknown[]>(
    list: readonly One[],
    partsOf: (one: One) => Parts,
    make: (parts: Parts) => Made,
    isTouched: ((one: One) => boolean) | null,
  ): Made[] => {
    const next: typeof known = new Map();
    const all = list.map((one) => {
      const before = known.get(one.id);
      if (before && isTouched && !isTouched(one)) {
        next.set(one.id, before);
        return before.made;
      }
      const parts = partsOf(one);
      const isSame = before?.parts.every((part, index) => Object.is(part, parts[index])) ?? false;
      const made = before && isSame ? before.made : make(parts);
      next.set(one.id, { parts, made });
      return made;
    });
    known = next;
    return all;
  };
}
