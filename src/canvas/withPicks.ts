interface Pick {
  readonly id: string;
  /** false when it was dropped. */
  readonly selected: boolean;
}

/**
 * A selection after some were picked and dropped.
 *
 * @param claim brands an id
 * @param kept what stays selected whatever is dropped, as in a marquee that adds
 * @returns the same set when nothing was picked or dropped
 */
export function withPicks<Id extends string>(
  selected: ReadonlySet<Id>,
  picks: readonly Pick[],
  claim: (id: string) => Id,
  kept: ReadonlySet<Id> = new Set(),
): ReadonlySet<Id> {
  if (picks.length === 0) return selected;
  const next = new Set([...selected, ...kept]);
  for (const pick of picks) {
    const id = claim(pick.id);
    if (pick.selected) next.add(id);
    else if (!kept.has(id)) next.delete(id);
  }
  return next;
}
