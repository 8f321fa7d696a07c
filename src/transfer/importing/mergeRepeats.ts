import type { ExchangeTie } from '../exchange/types';
import type { CollectedTie } from './collect';

/** Ties that each say something of their own, and where the others were. */
interface Merged {
  readonly ties: readonly ExchangeTie[];
  /** How many were put together with an earlier one. */
  readonly repeated: number;
  /** Line of the first of them, 0 when it has none. */
  readonly line: number;
}

/**
 * Puts ties together that say the same of the same two actors: direction and every attribute, only the weight may
 * differ, of which the largest is kept. A tie with one arrow only says the same in one order.
 *
 * Cost O(ties).
 */
export function mergeRepeats(said: readonly CollectedTie[]): Merged {
  const ties: ExchangeTie[] = [];
  const placeOf = new Map<string, number>();
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
    if (tie.weight !== null && tie.weight > (known.weight ?? -Infinity))
      ties[at] = { ...known, weight: tie.weight };
  }
  return { ties, repeated, line: firstLine };
}

function keyOf({ source, target, direction, values }: ExchangeTie): string {
  const isTurned = direction !== 'forward' && target < source;
  const [a, b] = isTurned ? [target, source] : [source, target];
  // Cleaned ids hold no control characters, so that no two names can look like one.
  const attributes = Object.keys(values).length === 0 ? '' : JSON.stringify(Object.entries(values).sort());
  return `${a}\u0000${b}\u0000${direction}\u0000${attributes}`;
}
