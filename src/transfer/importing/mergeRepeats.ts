import { DIRECTIONS } from '@/model/types';
import type { ExchangeTie } from '../exchange/types';
import { strengthOf } from '../pasted/fieldValues';
import type { CollectedTie } from './collect';

/** More than any import holds; its square is exact in a double. */
const MOST_ACTORS = 20_000_000;

/** Ties that each say something of their own, and where the others were. */
interface Merged {
  readonly ties: readonly ExchangeTie[];
  /** How many were put together with an earlier one. */
  readonly repeated: number;
  /** Line of the first of them, 0 when it has none. */
  readonly line: number;
}

/**
 * Puts ties together that say the same of the same two actors: direction and every attribute but how strong it is,
 * of which the strongest is kept. A tie with one arrow only says the same in one order.
 *
 * Cost O(ties).
 */
export function mergeRepeats(said: readonly CollectedTie[]): Merged {
  const ties: ExchangeTie[] = [];
  const placeOf = new Map<number | string, number>();
  const keyOf = createKeys();
  let repeated = 0;
  let firstLine = 0;
  for (const { line, ...tie } of said) {
    const key = keyOf(tie);
    const at = placeOf.get(key);
    const known = at === undefined ? undefined : ties[at];
    if (at === undefined || !known) {
      placeOf.set(key, ties.length);
      ties.push(tie);
      continue;
    }
    repeated += 1;
    if (repeated === 1) firstLine = line;
    if (isStronger(tie, known)) ties[at] = { ...known, weight: tie.weight, values: tie.values };
  }
  return { ties, repeated, line: firstLine };
}

function isStronger(a: ExchangeTie, b: ExchangeTie): boolean {
  const [left = 0, right = 0] = [a, b].map(({ weight, values }) => {
    if (weight !== null) return weight;
    return strengthOf(String(values.strength ?? '')) === 'strong' ? 2 : 1;
  });
  return left > right;
}

/** Keys that are equal for ties that say the same: numbers where a tie says nothing besides its ends. */
function createKeys(): (tie: ExchangeTie) => number | string {
  const numbers = new Map<string, number>();
  const numberOf = (id: string) => {
    const known = numbers.get(id);
    if (known !== undefined) return known;
    numbers.set(id, numbers.size);
    return numbers.size - 1;
  };
  return ({ source, target, direction, values }) => {
    const [a, b] = [numberOf(source), numberOf(target)];
    const isTurned = direction !== 'forward' && b < a;
    const ends = ((isTurned ? b : a) * MOST_ACTORS + (isTurned ? a : b)) * DIRECTIONS.length;
    const key = ends + DIRECTIONS.indexOf(direction);
    const others = Object.entries(values).filter(([name]) => name !== 'strength');
    return others.length === 0 ? key : `${key} ${JSON.stringify(others.sort())}`;
  };
}
