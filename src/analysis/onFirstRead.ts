/**
 * Puts work off until somebody wants its result, and does it once.
 *
 * @param make without side effects
 * @returns a function that makes the value when first called and gives the same one ever after
 */
export function onFirstRead<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
