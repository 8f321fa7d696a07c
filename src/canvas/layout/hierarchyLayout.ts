import type { ActorId } from '@/model/ids';
import { cellFor } from './cells';
import { levelsOf, topOf } from './levels';
import { type Network, partOf, partsOf } from './network';
import { type Block, pack } from './pack';
import { WIDE } from './packParts';
import { spacedOut } from './spacing';
import { newSpots, type Spots } from './spots';

/** Room for ties between one level and the next, px; inside a level that is too wide for one row there is none. */
const TIES_PX = 56;
/** Between the names of two neighbours in a row, px. */
const BESIDE_PX = 22;
/** A row is broken when it is wider than this for its part, px. */
const ROW_WIDTH = { least: 1250, perRoot: 185 } as const;
/** Sweeps down and up that order the rows and pull everybody over and under those it is tied to. */
const SWEEPS = 8;

/**
 * Levels from one actor down: everybody as many steps below it as it is away, or lower, so that ties with a
 * direction point downwards. Each part of the network is a tree of its own.
 *
 * @param top stands on top of its part; null, and in the other parts, the best tied one does
 * Rows are ordered by the means of their neighbours' places (Sugiyama, Tagawa and Toda 1981).
 * Cost O(sweeps · (n log n + m)).
 */
export function hierarchyLayout(network: Network, top: ActorId | null): Spots {
  const spots = newSpots(network.actors.length);
  const blocks = partsOf(network.neighbours).map((part): Block => {
    const own = partOf(network, part);
    const chosen = own.actors.findIndex(({ id }) => id === top);
    return { part, own: shapePart(own, chosen < 0 ? topOf(own) : chosen) };
  });
  pack(network, blocks, spots);
  return spots;
}

function shapePart(network: Network, top: number): Spots {
  const { actors, neighbours } = network;
  const spots = newSpots(actors.length);
  const cell = cellFor(actors);
  const levels = levelsOf(network, top);
  const rows = rowsOf(network, levels);
  let y = 0;
  for (const [k, { level, members }] of rows.entries()) {
    if (k > 0) y += cell.height + (rows[k - 1]?.level === level ? 0 : TIES_PX);
    for (const i of members) spots.ys[i] = y;
  }
  const side = (i: number | undefined) => (i === undefined ? 0 : (actors[i]?.box.side ?? 0));
  /** Mean place of those it is tied to on other levels, of all at last; else where it is. */
  const wish = (i: number) => {
    const others = (neighbours[i] ?? []).filter((j) => levels[j] !== levels[i]);
    if (others.length === 0) return spots.xs[i] ?? 0;
    return others.reduce((total, j) => total + (spots.xs[j] ?? 0), 0) / others.length;
  };
  const settle = (members: number[], mayReorder: boolean) => {
    const wishes = new Map(members.map((i) => [i, wish(i)]));
    const at = (i: number) => wishes.get(i) ?? 0;
    if (mayReorder) members.sort((a, b) => at(a) - at(b) || (spots.xs[a] ?? 0) - (spots.xs[b] ?? 0) || a - b);
    const apart = members.map((i, k) => side(members[k - 1]) + side(i) + BESIDE_PX);
    for (const [k, x] of spacedOut(members.map(at), apart).entries()) spots.xs[members[k] ?? 0] = x;
  };
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    // The last sweeps only straighten: who changes places then would undo what the others found.
    const mayReorder = sweep < SWEEPS - 2;
    const order = sweep % 2 === 0 ? rows : rows.toReversed();
    for (const { members } of order) settle(members, mayReorder);
  }
  return spots;
}

interface Row {
  readonly level: number;
  readonly members: number[];
}

/** The rows of each level; neighbours of a wide level go to its rows in turn. */
function rowsOf({ actors, neighbours }: Network, levels: readonly number[]): Row[] {
  const count = levels.reduce((most, level) => Math.max(most, level + 1), 0);
  const members: number[][] = Array.from({ length: count }, () => []);
  for (const i of firstOrder(neighbours, levels)) members[levels[i] ?? 0]?.push(i);
  const widest = Math.max(ROW_WIDTH.least, ROW_WIDTH.perRoot * Math.sqrt(actors.length) * Math.sqrt(WIDE));
  return members.flatMap((list, level) => {
    const width = list.reduce((total, i) => total + 2 * (actors[i]?.box.side ?? 0) + BESIDE_PX, 0);
    const rows = Math.max(1, Math.ceil(width / widest));
    return Array.from({ length: rows }, (_, row) => ({
      level,
      members: list.filter((_, k) => k % rows === row),
    }));
  });
}

/** Everybody beside its siblings: the order in which a walk downwards from the top meets them. */
function firstOrder(neighbours: Network['neighbours'], levels: readonly number[]): number[] {
  const seen = new Set<number>();
  const order: number[] = [];
  const starts = [...levels.keys()].sort((a, b) => (levels[a] ?? 0) - (levels[b] ?? 0) || a - b);
  for (const start of starts) {
    const open = [start];
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
      if (seen.has(at)) continue;
      seen.add(at);
      order.push(at);
      const level = levels[at] ?? 0;
      const below = (neighbours[at] ?? []).filter((j) => (levels[j] ?? 0) > level && !seen.has(j));
      open.push(...below.toReversed());
    }
  }
  return order;
}
