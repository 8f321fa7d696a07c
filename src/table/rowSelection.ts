/** The selection with one row more, or less when it was in it. */
export function toggled<Id>(selected: ReadonlySet<Id>, id: Id): readonly Id[] {
  return selected.has(id) ? [...selected].filter((one) => one !== id) : [...selected, id];
}

/**
 * The rows from one to another in the order shown, both ends with them.
 *
 * @returns only the second when the first is not shown
 */
export function between<Id>(shown: readonly Id[], from: Id | null, to: Id): readonly Id[] {
  const [a, b] = [from === null ? -1 : shown.indexOf(from), shown.indexOf(to)];
  return a < 0 ? [to] : shown.slice(Math.min(a, b), Math.max(a, b) + 1);
}
