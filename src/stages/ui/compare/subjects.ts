import type { ChangeSign } from '@/picture/changeSigns';
import type { ComparedTie, Comparison } from '../../compare/compareFrames';

/** A line of the legend: everything with one sign, or without one. */
export interface SignGroup {
  readonly of: 'actor' | 'tie';
  readonly sign: ChangeSign | 'kept';
  /** Ids of what carries it; a tie that was drawn anew has two. */
  readonly ids: readonly string[];
  readonly count: number;
}

const ACTOR_SIGNS = ['added', 'gone', 'changed', 'kept'] as const;
const TIE_SIGNS = [
  'added',
  'gone',
  'strengthened',
  'weakened',
  'turned',
  'retyped',
  'begun',
  'shelved',
  'kept',
] as const;

/** The ids under which a tie is drawn: before, after, or both. */
export function idsOf({ before, after }: ComparedTie): readonly string[] {
  return [...new Set([before, after].flatMap((tie) => tie?.id ?? []))];
}

/** What there is of each sign, in the order of the legend; signs that nothing carries are left out. */
export function signGroups({ actors, ties }: Comparison): readonly SignGroup[] {
  const ofActors = ACTOR_SIGNS.map((sign): SignGroup => {
    const ids = actors.filter(({ fate }) => fate === sign).map(({ id }) => id);
    return { of: 'actor', sign, ids, count: ids.length };
  });
  const ofTies = TIE_SIGNS.map((sign): SignGroup => {
    const found = ties.filter((tie) => signsOf(tie).includes(sign));
    return { of: 'tie', sign, ids: found.flatMap(idsOf), count: found.length };
  });
  return [...ofActors, ...ofTies].filter(({ count }) => count > 0);
}

/** The signs of a tie, those of a changed one each; `kept` for none. */
function signsOf({ fate, changes }: ComparedTie): readonly (ChangeSign | 'kept')[] {
  return fate === 'changed' ? changes : [fate];
}

/** What is lit with something: a tie with its two ends, an actor with its ties and whom they lead to. */
export function litWith(comparison: Comparison, ids: Iterable<string>): ReadonlySet<string> {
  const asked = new Set(ids);
  const lit = new Set(asked);
  for (const compared of comparison.ties) {
    const tie = compared.after ?? compared.before;
    if (!tie) continue;
    const own = idsOf(compared);
    const ends = [tie.source, tie.target];
    if (![...own, ...ends].some((id) => asked.has(id))) continue;
    for (const id of [...own, ...ends]) lit.add(id);
  }
  return lit;
}
