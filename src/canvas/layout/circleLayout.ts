import { circularOrder } from './circularOrder';
import { type Network, partOf, partsOf } from './network';
import { RING_PX, RING_STRETCH, radiusFor } from './rings';
import { newSpots, type Spots } from './spots';

/** Beyond this many one ring would be too wide to see: neighbours stand on several, inwards. */
const MOST_ON_ONE = 36;

/**
 * Everybody round one circle, tied actors near each other, part after part. Large maps take a band of several
 * rings, filled slantwise, so that the order round the circle stays.
 *
 * Cost that of `circularOrder`.
 */
export function circleLayout(network: Network): Spots {
  const { actors, neighbours } = network;
  const spots = newSpots(actors.length);
  const order = partsOf(neighbours).flatMap((part) =>
    circularOrder(partOf(network, part)).flatMap((i) => part[i] ?? []),
  );
  const n = order.length;
  // As many rings as make the band about half as thick as the circle's radius.
  const rings = n <= MOST_ON_ONE ? 1 : Math.max(2, Math.round(Math.sqrt(radiusFor(n) / (2 * RING_PX))));
  const radius = n === 1 ? 0 : Math.max(RING_PX * 0.75, radiusFor(n / rings)) + ((rings - 1) * RING_PX) / 2;
  for (const [seat, i] of order.entries()) {
    const angle = (seat / n) * 2 * Math.PI - Math.PI / 2;
    const here = radius - (seat % rings) * RING_PX;
    spots.xs[i] = here * RING_STRETCH * Math.cos(angle);
    spots.ys[i] = here * Math.sin(angle);
  }
  return spots;
}
