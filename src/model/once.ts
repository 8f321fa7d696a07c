/** Finds the words of each thing once: while a hand moves, everybody is asked for with every frame. */
export function once<Thing extends object, Words>(say: (thing: Thing) => Words): (thing: Thing) => Words {
  const said = new WeakMap<Thing, { readonly words: Words }>();
  return (thing) => {
    const known = said.get(thing) ?? { words: say(thing) };
    said.set(thing, known);
    return known.words;
  };
}

/** The same for what is no object: a number, or one of a few words. Keeps an entry for each that was asked for. */
export function each<Key extends string | number, Words>(say: (key: Key) => Words): (key: Key) => Words {
  const said = new Map<Key, Words>();
  return (key) => {
    const known = said.get(key);
    if (known !== undefined) return known;
    const words = say(key);
    said.set(key, words);
    return words;
  };
}
