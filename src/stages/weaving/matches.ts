import type { ActorId } from '@/model/ids';
import type { Actor } from '@/model/types';

/** Of an actor, what it takes to find who could help whom. */
export type Offer = Pick<Actor, 'id' | 'has' | 'needs'>;

/** Somebody needs what somebody else has, each in the words of the map. */
export interface Match {
  readonly needy: ActorId;
  readonly helper: ActorId;
  readonly need: string;
  readonly resource: string;
}

/** Words that say nothing of what is needed. */
const EMPTY_WORDS: ReadonlySet<string> = new Set(
  'dan atau yang untuk dari di ke dengan para serta oleh pada bagi lebih a an the and or of for to in with from by more some'.split(
    ' ',
  ),
);
/** English words that are longer than this may be plurals; "gas" and "bus" are not. */
const SHORT_WORD = 3;

/**
 * The words of a text that count, small, each once: "Petani-petani" is "petani", "loans" is "loan".
 *
 * @returns in the order of the text; empty for a text of nothing but small words
 */
export function wordsOf(text: string): readonly string[] {
  const plain = text.toLowerCase().replace(/([\p{L}\p{N}]+)-\1(?![\p{L}\p{N}])/gu, '$1');
  const words = plain.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '' && !EMPTY_WORDS.has(word));
  return [...new Set(words.map(singular))];
}

/**
 * Who needs what another has. A need and a resource meet when all words of the shorter one are in the other:
 * "kredit" meets "kredit usaha rakyat", "air bersih" does not meet "air irigasi".
 *
 * @returns one match for each need and helper, with the resource that meets it best, in the order of the offers of the
 *   needy, then of the helpers. Nobody helps itself.
 * Cost O(words × who has a word).
 */
export function findMatches(offers: readonly Offer[]): readonly Match[] {
  const position = new Map(offers.map(({ id }, i) => [id, i]));
  const resources = offers.flatMap(({ id, has }) =>
    has.map((resource) => ({ id, resource, words: wordsOf(resource) })),
  );
  const byWord = new Map<string, number[]>();
  resources.forEach(({ words }, i) => {
    for (const word of words) byWord.set(word, [...(byWord.get(word) ?? []), i]);
  });
  return offers.flatMap(({ id: needy, needs }) =>
    needs.flatMap((need) => {
      const shared = new Map<number, number>();
      const words = wordsOf(need);
      for (const word of words)
        for (const i of byWord.get(word) ?? []) shared.set(i, (shared.get(i) ?? 0) + 1);
      const best = new Map<ActorId, { readonly resource: string; readonly count: number }>();
      for (const [i, count] of [...shared].sort(([a], [b]) => a - b)) {
        const found = resources[i];
        if (!found || found.id === needy || count < Math.min(words.length, found.words.length)) continue;
        if (count > (best.get(found.id)?.count ?? 0)) best.set(found.id, { resource: found.resource, count });
      }
      return [...best]
        .sort(([a], [b]) => (position.get(a) ?? 0) - (position.get(b) ?? 0))
        .map(([helper, { resource }]): Match => ({ needy, helper, need, resource }));
    }),
  );
}

function singular(word: string): string {
  if (word.length <= SHORT_WORD || !/[a-z]s$/.test(word) || word.endsWith('ss')) return word;
  return word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.slice(0, -1);
}
