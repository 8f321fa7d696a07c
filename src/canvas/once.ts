/** Finds the words of each thing once: while a hand moves, everybody is asked for with every frame. */
export function once<Thing extends object, Words>(say: (thing: Thing) => Words): (thing: Thing) => Words {
  const said = new WeakMap<Thing, { readonly words: Words }>();
  return (thing) => {
    const known = said.get(thing) ?? { words: say(thing) };
    said.set(thing, known);
    return known.words;
  };
}
