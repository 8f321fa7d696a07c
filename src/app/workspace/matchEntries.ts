import { NO_MATCH, nameRank, plain } from '@/model/matchActors';

/** Something that can be found by typing. */
export interface Entry {
  readonly id: string;
  readonly label: string;
}

/** More matches than this are not read: one more letter is quicker. */
const MOST_MATCHES = 60;
/** Rank of what only holds the letters; what does not even do that is left out. */
const LETTERS_ONLY = NO_MATCH;

/**
 * Entries that fit what was typed: those that begin with it first, then those with a word that does, those that
 * contain it, and those that hold its letters in this order. Among equals what was used lately, then the order
 * given. Capitals and accents do not matter.
 *
 * @param recent ids of what was used, the newest first
 * @returns at most 60 entries; all, recent ones first, when nothing was typed
 */
export function matchEntries<One extends Entry>(
  entries: readonly One[],
  typed: string,
  recent: readonly string[],
): readonly One[] {
  const wanted = plain(typed);
  const age = (id: string) => (recent.includes(id) ? recent.indexOf(id) : recent.length);
  return entries
    .flatMap((entry, index) => {
      const rank = rankOf(plain(entry.label), wanted);
      return rank === null ? [] : [{ entry, index, rank }];
    })
    .sort((a, b) => a.rank - b.rank || age(a.entry.id) - age(b.entry.id) || a.index - b.index)
    .slice(0, MOST_MATCHES)
    .map(({ entry }) => entry);
}

function rankOf(label: string, wanted: string): number | null {
  const rank = nameRank(label, wanted);
  if (rank < NO_MATCH) return rank;
  return holdsInOrder(label, wanted.replaceAll(' ', '')) ? LETTERS_ONLY : null;
}

function holdsInOrder(label: string, letters: string): boolean {
  let at = -1;
  return [...letters].every((letter) => {
    at = label.indexOf(letter, at + 1);
    return at !== -1;
  });
}
