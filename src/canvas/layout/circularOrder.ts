import type { Network } from './network';
import { pivotMds, pivotsOf } from './pivotMds';

/** Up to here the order is improved actor by actor, which costs n · m a round. */
const MOST_SIFTED = 400;
const ROUNDS = 6;

/**
 * An order round a circle in which tied actors stand near each other and few ties cross: the network's own
 * direction at first, then circular sifting (Baur and Brandes 2004): each actor tries every seat and takes the
 * one with the fewest crossings.
 *
 * @param network one part
 * @returns indices, going round; the first is the lowest
 * Cost O(rounds · n · m) up to 400 actors, O(n log n + m) above.
 */
export function circularOrder({ neighbours }: Pick<Network, 'neighbours'>): number[] {
  const { xs, ys } = pivotMds(neighbours, pivotsOf(neighbours), 100);
  const angle = (i: number) => Math.atan2(ys[i] ?? 0, xs[i] ?? 0);
  let order = [...neighbours.keys()].sort((a, b) => angle(a) - angle(b) || a - b);
  if (order.length > 3 && order.length <= MOST_SIFTED) order = sift(order, neighbours);
  const start = order.indexOf(0);
  return start < 0 ? order : [...order.slice(start), ...order.slice(0, start)];
}

function sift(first: readonly number[], neighbours: Network['neighbours']): number[] {
  let order = [...first];
  for (let round = 0; round < ROUNDS; round++) {
    let gained = 0;
    for (const mover of first) {
      const { seat, gain } = bestSeat(mover, order, neighbours);
      gained += gain;
      const others = order.filter((i) => i !== mover);
      order = [...others.slice(0, seat), mover, ...others.slice(seat)];
    }
    if (gained === 0) break;
  }
  return order;
}

/** Moves one actor past all others in thought, and keeps the seat with the fewest crossings. */
function bestSeat(
  mover: number,
  order: readonly number[],
  neighbours: Network['neighbours'],
): { readonly seat: number; readonly gain: number } {
  const at = order.indexOf(mover);
  // Round the circle from the mover on: passing all others in this order visits every seat once.
  const others = [...order.slice(at + 1), ...order.slice(0, at)];
  const position = new Map(others.map((i, k) => [i, k]));
  const count = others.length;
  let [change, best, bestAfter] = [0, 0, -1];
  for (const [k, other] of others.entries()) {
    // Seats as seen from the two that change places: the next is 0, and the ones behind come last.
    const seen = (i: number) => {
      const p = position.get(i);
      return p === undefined || i === other ? -1 : (p - k - 1 + count) % count;
    };
    const mine = (neighbours[mover] ?? [])
      .map(seen)
      .filter((p) => p >= 0)
      .sort((a, b) => a - b);
    const theirs = (neighbours[other] ?? [])
      .map(seen)
      .filter((p) => p >= 0)
      .sort((a, b) => a - b);
    // The mover first: a tie of its to a nearer seat crosses one of the other's to a farther.
    change += pairsBefore(theirs, mine) - pairsBefore(mine, theirs);
    if (change < best) [best, bestAfter] = [change, k];
  }
  if (bestAfter < 0) return { seat: at, gain: 0 };
  const seat = (at + bestAfter + 1) % Math.max(1, count);
  return { seat, gain: -best };
}

/** How many pairs there are of one entry of `a` before one of `b`; both ascending. */
function pairsBefore(a: readonly number[], b: readonly number[]): number {
  let [pairs, k] = [0, 0];
  for (const value of b) {
    while (k < a.length && (a[k] ?? 0) < value) k++;
    pairs += k;
  }
  return pairs;
}
