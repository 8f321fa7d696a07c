import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationLinkDatum,
  type SimulationNodeDatum,
} from 'd3-force';
import type { ActorId } from '@/model/ids';
import type { Place } from '@/model/types';
import { pivotMds } from './pivotMds';

export interface LayoutActor {
  readonly id: ActorId;
  readonly at: Place;
  readonly isPinned: boolean;
}

/** What a layout needs to know; can be posted to a worker. */
export interface LayoutInput {
  readonly actors: readonly LayoutActor[];
  /** Pairs of ids; parallel ties may repeat a pair. */
  readonly ties: readonly (readonly [ActorId, ActorId])[];
}

export interface LaidOut {
  readonly id: ActorId;
  readonly to: Place;
}

/** Length of a thread at rest, px: room for two labels of 140 px under 44-px knots. */
const TIE_PX = 165;
/** Distance kept between centres, px: a label of average width beside another. */
const APART_PX = 132;
/** Actors that PivotMDS puts on one spot begin this far apart at most, px. */
const NUDGE_PX = 24;
/** Ticks to rest; d3's own default cools alpha from 1 to 0.001 in 300. */
const TICKS = 300;

interface Body extends SimulationNodeDatum {
  readonly id: ActorId;
}

/**
 * Force layout run to rest (Fruchterman and Reingold's idea in d3-force's velocity Verlet form).
 *
 * Deterministic: actors are taken in id order and begin where PivotMDS puts them, whatever their places were
 * before, and jitter comes from a seeded generator; only pinned actors keep their places and pull the others. The result is
 * centred where the actors' centre was, so that the map does not wander.
 *
 * @returns one place for each actor that is not pinned, canvas px, in id order; nothing for no actors
 * Cost O((n log n + m) · 300).
 */
export function forceLayout({ actors, ties }: LayoutInput): LaidOut[] {
  const ordered = [...actors].sort((a, b) => (a.id < b.id ? -1 : 1));
  const hasPinned = ordered.some((actor) => actor.isPinned);
  const centre = hasPinned ? centreOf(ordered.filter((actor) => actor.isPinned)) : centreOf(ordered);
  const pairs = distinct(ties);
  const start = pivotMds(neighboursOf(ordered, pairs), TIE_PX);
  const random = seeded(2463534242);
  const bodies = ordered.map(({ id, at, isPinned }, index): Body => {
    if (isPinned) return { id, fx: at[0], fy: at[1] };
    const [x, y] = start[index] ?? [0, 0];
    return {
      id,
      x: centre[0] + x + (random() - 0.5) * NUDGE_PX,
      y: centre[1] + y + (random() - 0.5) * NUDGE_PX,
    };
  });
  const links: SimulationLinkDatum<Body>[] = pairs.map(([source, target]) => ({ source, target }));
  forceSimulation(bodies)
    .randomSource(random)
    .force(
      'tie',
      forceLink<Body, SimulationLinkDatum<Body>>(links)
        .id((body) => body.id)
        .distance(TIE_PX),
    )
    .force(
      'apart',
      forceManyBody()
        .strength(-900)
        .distanceMax(TIE_PX * 6),
    )
    .force('room', forceCollide(APART_PX / 2).iterations(3))
    // Wider than high, as screens are.
    .force('x', forceX(centre[0]).strength(0.035))
    .force('y', forceY(centre[1]).strength(0.075))
    .stop()
    .tick(TICKS);
  return settle(ordered, bodies, hasPinned ? null : centre);
}

/** Rounds to whole px and moves the middle of everything back to where it was. */
function settle(actors: readonly LayoutActor[], bodies: readonly Body[], centre: Place | null): LaidOut[] {
  const ends = bodies.map((body): Place => [body.x ?? 0, body.y ?? 0]);
  const now = centreOf(ends.map((at) => ({ at })));
  const [byX, byY] = centre ? [centre[0] - now[0], centre[1] - now[1]] : [0, 0];
  return actors.flatMap((actor, index) => {
    const at = ends[index];
    if (actor.isPinned || !at) return [];
    return [{ id: actor.id, to: [Math.round(at[0] + byX), Math.round(at[1] + byY)] }];
  });
}

/** Middle of the box around some places; the origin when there are none. */
function centreOf(placed: readonly { readonly at: Place }[]): Place {
  if (placed.length === 0) return [0, 0];
  const xs = placed.map(({ at }) => at[0]);
  const ys = placed.map(({ at }) => at[1]);
  return [(Math.min(...xs) + Math.max(...xs)) / 2, (Math.min(...ys) + Math.max(...ys)) / 2];
}

/** Each pair once, in a fixed order, so that drawing order and parallel ties do not change the picture. */
function distinct(ties: LayoutInput['ties']): [ActorId, ActorId][] {
  const seen = new Map<string, [ActorId, ActorId]>();
  for (const [a, b] of ties)
    if (a !== b) seen.set(a < b ? `${a} ${b}` : `${b} ${a}`, a < b ? [a, b] : [b, a]);
  return [...seen].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, pair]) => pair);
}

/** For each actor the indices of those it is tied to. */
function neighboursOf(
  actors: readonly LayoutActor[],
  pairs: readonly (readonly [ActorId, ActorId])[],
): number[][] {
  const index = new Map(actors.map(({ id }, i) => [id, i]));
  const neighbours: number[][] = actors.map(() => []);
  for (const [a, b] of pairs) {
    const i = index.get(a);
    const j = index.get(b);
    if (i === undefined || j === undefined) continue;
    neighbours[i]?.push(j);
    neighbours[j]?.push(i);
  }
  return neighbours;
}

/** Linear congruential generator of Numerical Recipes; 0 to 1. */
function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(1664525, state) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
