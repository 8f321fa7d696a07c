import { ownValue } from '@/model/entries';
import type { ActorId } from '@/model/ids';
import { type Cell, cellFor } from './cells';
import type { Network } from './network';
import { WIDE } from './packParts';
import { newSpots } from './spots';
import type { Lane, Shape } from './types';

/** Rows step aside by turns, px: a tie down the lane passes beside the knots between. */
const ASIDE_PX = 24;
/** Room between two lanes, px: ties from one to the other are seen there. */
const BETWEEN_PX = 40;
/** Room for a lane's title above the first knot, px. */
const TITLE_PX = 58;
/** A lane's title has at least this much room, px. */
const LEAST_PX = 150;
const SWEEPS = 8;

/**
 * A lane for each key, side by side, those with many ties between them next to each other; inside a lane each
 * stands on the height of those it is tied to. Lanes with many actors are several actors wide.
 *
 * @param keys by actor; '' or no entry is the last lane
 * Cost O(sweeps · (n log n + m) + lanes³).
 */
export function lanesLayout(network: Network, keys: Readonly<Record<ActorId, string>>): Shape {
  const { actors, neighbours } = network;
  const spots = newSpots(actors.length);
  const cell = cellFor(actors);
  const keyOf = (i: number) => (actors[i] && ownValue(keys, actors[i].id)) ?? '';
  const order = laneOrder(network, keyOf);
  const lanes = order.map((key) => ({ key, members: [...actors.keys()].filter((i) => keyOf(i) === key) }));
  const rows = rowsFor(
    lanes.map(({ members }) => members.length),
    cell,
  );
  const heights = new Float64Array(actors.length);
  const place = ({ members }: { readonly members: readonly number[] }) => {
    const columns = Math.ceil(members.length / rows);
    const used = Math.ceil(members.length / columns);
    for (const [rank, i] of members.entries()) {
      heights[i] = (Math.floor(rank / columns) - (used - 1) / 2) * cell.height;
    }
  };
  for (const lane of lanes) place(lane);
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    for (const lane of sweep % 2 === 0 ? lanes : lanes.toReversed()) {
      const wish = new Map(
        lane.members.map((i) => [i, meanOf(neighbours[i] ?? [], heights) ?? heights[i] ?? 0]),
      );
      lane.members.sort(
        (a, b) => (wish.get(a) ?? 0) - (wish.get(b) ?? 0) || (heights[a] ?? 0) - (heights[b] ?? 0) || a - b,
      );
      place(lane);
    }
  }
  const drawn: Lane[] = [];
  let [left, tallest] = [0, 1];
  for (const { key, members } of lanes) {
    const columns = Math.ceil(members.length / rows);
    tallest = Math.max(tallest, Math.ceil(members.length / columns));
    const isZigzag = columns === 1 && members.length > 2;
    const own = cellFor(members.flatMap((i) => actors[i] ?? [])).width;
    const width = Math.max(LEAST_PX, columns * own + (isZigzag ? 2 * ASIDE_PX : 0));
    for (const [rank, i] of members.entries()) {
      const row = Math.floor(rank / columns);
      const aside = isZigzag ? ASIDE_PX * (row % 2 === 0 ? -1 : 1) : 0;
      // The last row of a wide lane stands in its middle.
      const here = Math.min(columns, members.length - row * columns);
      spots.xs[i] = left + width / 2 + ((rank % columns) - (here - 1) / 2) * own + aside;
      spots.ys[i] = heights[i] ?? 0;
    }
    drawn.push({ key, left, right: left + width });
    left += width + BETWEEN_PX;
  }
  const half = (tallest * cell.height) / 2;
  return {
    spots,
    guides: { kind: 'lanes', top: cell.raised - half - TITLE_PX, bottom: cell.raised + half, lanes: drawn },
  };
}

/** As many rows as need the smallest screen for all lanes together. */
function rowsFor(sizes: readonly number[], cell: Cell): number {
  const most = sizes.reduce((a, b) => Math.max(a, b), 1);
  let [best, least] = [most, Infinity];
  for (let rows = most; rows > 0; rows--) {
    const columns = sizes.reduce((total, size) => total + Math.ceil(size / rows), 0);
    const width = columns * cell.width + sizes.length * BETWEEN_PX;
    const needs = Math.max(width, WIDE * (rows * cell.height + TITLE_PX));
    if (needs < least) [best, least] = [rows, needs];
  }
  return best;
}

function meanOf(list: readonly number[], values: Float64Array): number | null {
  if (list.length === 0) return null;
  return list.reduce((total, i) => total + (values[i] ?? 0), 0) / list.length;
}

/** Keys so ordered that ties cross few lanes: changes of two lanes are tried until none helps. '' stays last. */
function laneOrder({ actors, neighbours }: Network, keyOf: (i: number) => string): string[] {
  const found = [...new Set(actors.map((_, i) => keyOf(i)))];
  const keys = found.filter((key) => key !== '').sort();
  const index = new Map(keys.map((key, k) => [key, k]));
  const ties = keys.map(() => keys.map(() => 0));
  for (const [i, list] of neighbours.entries()) {
    for (const j of list) {
      const row = ties[index.get(keyOf(i)) ?? -1];
      const column = index.get(keyOf(j));
      if (row && column !== undefined) row[column] = (row[column] ?? 0) + 1;
    }
  }
  const order = [...keys.keys()];
  const length = () => {
    let total = 0;
    for (const [p, a] of order.entries())
      for (let q = p + 1; q < order.length; q++) total += (ties[a]?.[order[q] ?? 0] ?? 0) * (q - p);
    return total;
  };
  const swap = (p: number, q: number) => {
    const kept = order[p] ?? 0;
    order[p] = order[q] ?? 0;
    order[q] = kept;
  };
  // With many lanes (every actor a sector of its own) the alphabet is as good an order, and found at once.
  for (let best = length(), isBetter = keys.length <= MOST_ORDERED; isBetter; ) {
    isBetter = false;
    for (let p = 0; p < order.length; p++) {
      for (let q = p + 1; q < order.length; q++) {
        swap(p, q);
        const now = length();
        if (now < best) [best, isBetter] = [now, true];
        else swap(p, q);
      }
    }
  }
  return [...order.flatMap((k) => keys[k] ?? []), ...(found.includes('') ? [''] : [])];
}

const MOST_ORDERED = 16;
