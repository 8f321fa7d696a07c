import type { GridActor } from '@/analysis/grid/placeOnGrid';
import { actorId } from '@/model/ids';

/**
 * Actors as judged in words: `judged('A54 B20')` has A with influence 5 and interest 4, and B of whom only the
 * influence is judged.
 */
export function judged(words: string): readonly GridActor[] {
  return words
    .split(' ')
    .filter((word) => word !== '')
    .map((word) => ({
      id: actorId(word.slice(0, -2)),
      influence: Number(word.at(-2)),
      interest: Number(word.at(-1)),
    }));
}
