/** Things that have no names of their own, each with its place, which does not change while they are the same. */
export const numbered = <Thing>(things: readonly Thing[]): readonly (readonly [at: number, thing: Thing])[] =>
  things.map((thing, at) => [at, thing]);
