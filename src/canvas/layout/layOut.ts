import type { Place } from '@/model/types';
import { circleLayout } from './circleLayout';
import { concentricLayout } from './concentricLayout';
import { forceLayout } from './forceLayout';
import { gridLayout } from './gridLayout';
import { hierarchyLayout } from './hierarchyLayout';
import { lanesLayout } from './lanesLayout';
import { type Network, toNetwork } from './network';
import { removeOverlaps } from './removeOverlaps';
import { middleOf, type Spots, shift } from './spots';
import type { Guides, Layout, LayoutActor, LayoutAnswer, LayoutInput, Shape } from './types';

/**
 * Lays a network out and sees to what all layouts have in common: pinned actors stay where they are; the picture
 * stays around the middle it had, or, with pinned actors, as near to them as the layout would have put it; nobody
 * covers anybody; with `only`, the others stand still as obstacles.
 *
 * Deterministic: the same input, in whatever order, gives the same picture.
 *
 * @returns nothing for no actors
 * Cost that of the layout and of `removeOverlaps`.
 */
export function layOut(layout: Layout, input: LayoutInput): LayoutAnswer {
  const chosen = input.only && new Set(input.only);
  const network = toNetwork({
    actors: input.actors.filter(({ id }) => chosen === null || chosen.has(id)),
    ties: input.ties,
  });
  if (network.actors.every(({ isPinned }) => isPinned)) return { places: [], guides: null };
  const others = input.actors.filter(({ id }) => chosen !== null && !chosen.has(id));
  const { spots, guides } = shapeOf(layout, network);
  const before = placesOf(network.actors);
  const move = layout.kind === 'spread' ? ([0, 0] as const) : whereTo(network, before, spots);
  shift(spots, ...move);
  part(network.actors, spots, others);
  // Parting may have drawn the picture to one side.
  const isFree =
    layout.kind !== 'spread' && others.length === 0 && !network.actors.some((one) => one.isPinned);
  const back = isFree ? roundedTowards(middleOf(spots), middleOf(before)) : ([0, 0] as const);
  shift(spots, ...back);
  return {
    places: network.actors.flatMap(({ id, isPinned }, i) =>
      isPinned ? [] : [{ id, to: [(spots.xs[i] ?? 0) + 0, (spots.ys[i] ?? 0) + 0] as const }],
    ),
    guides: guides && moved(guides, move[0] + back[0], move[1] + back[1]),
  };
}

function shapeOf(layout: Layout, network: Network): Shape {
  switch (layout.kind) {
    case 'force':
      return { spots: forceLayout(network), guides: null };
    case 'concentric':
      return { spots: concentricLayout(network, layout.values), guides: null };
    case 'circle':
      return { spots: circleLayout(network), guides: null };
    case 'lanes':
      return lanesLayout(network, layout.keys);
    case 'hierarchy':
      return { spots: hierarchyLayout(network, layout.top), guides: null };
    case 'grid':
      return gridLayout(network, layout.judged);
    case 'spread':
      return { spots: placesOf(network.actors), guides: null };
  }
}

function placesOf(actors: readonly LayoutActor[]): Spots {
  return {
    xs: Float64Array.from(actors, ({ at }) => at[0]),
    ys: Float64Array.from(actors, ({ at }) => at[1]),
  };
}

/** How far a picture moves: its middle to where the middle was, or its pinned actors to where they are. */
function whereTo({ actors }: Network, before: Spots, spots: Spots): Place {
  const pinned = [...actors.keys()].filter((i) => actors[i]?.isPinned);
  if (pinned.length === 0) {
    const [from, to] = [middleOf(spots), middleOf(before)];
    return [to[0] - from[0], to[1] - from[1]];
  }
  const mean = (to: Float64Array, from: Float64Array) =>
    pinned.reduce((total, i) => total + (to[i] ?? 0) - (from[i] ?? 0), 0) / pinned.length;
  return [mean(before.xs, spots.xs), mean(before.ys, spots.ys)];
}

/** Sees to it that nobody covers anybody; pinned actors and bystanders stand still. */
function part(actors: readonly LayoutActor[], spots: Spots, others: readonly LayoutActor[]): void {
  const still = [...others].sort((a, b) => (a.id < b.id ? -1 : 1));
  const all = [...actors, ...still];
  const at = placesOf(all);
  const isFixed = all.map((actor, i) => i >= actors.length || actor.isPinned);
  for (const i of actors.keys()) {
    if (isFixed[i]) continue;
    at.xs[i] = spots.xs[i] ?? 0;
    at.ys[i] = spots.ys[i] ?? 0;
  }
  removeOverlaps({ ...at, boxes: all.map(({ box }) => box), isFixed });
  spots.xs.set(at.xs.subarray(0, actors.length));
  spots.ys.set(at.ys.subarray(0, actors.length));
}

const roundedTowards = (from: Place, to: Place): Place => [
  Math.round(to[0] - from[0]),
  Math.round(to[1] - from[1]),
];

function moved(guides: Guides, byX: number, byY: number): Guides {
  const right = (x: number) => Math.round(x + byX);
  const down = (y: number) => Math.round(y + byY);
  switch (guides.kind) {
    case 'lanes':
      return {
        ...guides,
        top: down(guides.top),
        bottom: down(guides.bottom),
        lanes: guides.lanes.map((lane) => ({ ...lane, left: right(lane.left), right: right(lane.right) })),
      };
    case 'grid':
      return {
        ...guides,
        columns: guides.columns.map(right),
        rows: guides.rows.map(down),
        beside: guides.beside === null ? null : right(guides.beside),
      };
  }
}
