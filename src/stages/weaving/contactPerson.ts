/**
 * Whom to ask of a part: its best tied member, of equals the one with the smallest index.
 *
 * @param part indices, ascending, at least one
 * @param ties number of ties of an actor
 */
export function contactPerson(part: readonly number[], ties: (u: number) => number): number {
  let best = part[0] ?? -1;
  for (const u of part) if (ties(u) > ties(best)) best = u;
  return best;
}
