import {
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationLinkDatum,
  type SimulationNodeDatum,
} from 'd3-force';
import type { Network } from './network';
import { type Spots, seeded } from './spots';

/** Ticks from spots that show the whole; from nowhere d3 takes 300. */
const TICKS = 75;
/** Heat at the first and after the last tick. Hotter than d3's 1, because the near is still to be settled. */
const HEAT = { first: 1.5, last: 0.002 } as const;
/** How coarsely far actors are taken together; d3's 0.9 costs half as much again and shows no difference. */
const COARSENESS = 1.4;
/** d3's own proportion: a charge of −30 with ties of 30 px; charges grow with the square of lengths. */
const chargeFor = (tiePx: number) => -(tiePx * tiePx) / 30;

interface Body extends SimulationNodeDatum {
  readonly index: number;
}

/**
 * A short run of springs and charges (d3-force's velocity Verlet form of Fruchterman and Reingold), from spots
 * that already show the whole: it only settles the near.
 *
 * @param spots changed in place
 * @param isFixed these pull and push the others and stay
 * @param tiePx length of a tie at rest, px
 * Cost O((n log n + m) · 75).
 */
export function springs(network: Network, spots: Spots, isFixed: readonly boolean[], tiePx: number): void {
  const { xs, ys } = spots;
  const bodies = network.actors.map((_, index): Body => {
    const at = { x: xs[index] ?? 0, y: ys[index] ?? 0 };
    return isFixed[index] ? { index, ...at, fx: at.x, fy: at.y } : { index, ...at };
  });
  const links: SimulationLinkDatum<Body>[] = network.neighbours.flatMap((list, source) =>
    list.filter((target) => target > source).map((target) => ({ source, target })),
  );
  forceSimulation(bodies)
    .randomSource(seeded(2463534242))
    .alpha(HEAT.first)
    .alphaDecay(1 - (HEAT.last / HEAT.first) ** (1 / TICKS))
    .force('tie', forceLink<Body, SimulationLinkDatum<Body>>(links).distance(tiePx))
    .force('apart', forceManyBody().theta(COARSENESS).strength(chargeFor(tiePx)))
    .force('x', forceX(0).strength(0.02))
    .force('y', forceY(0).strength(0.02))
    .stop()
    .tick(TICKS);
  for (const [i, body] of bodies.entries()) {
    xs[i] = body.x ?? 0;
    ys[i] = body.y ?? 0;
  }
}
