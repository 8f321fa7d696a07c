import { LEAST_ZOOM } from '@/canvas/zoomLimits';

/** Above this zoom names grow no more, so that what stood too near comes apart: 25 px are read across a room. */
const LARGEST_ZOOM = 2;
/** Names while presenting against the usual ones, the same as in ActorNode.module.css. */
export const PRESENTED = 24 / 12.5;
const TICK = 0.05;
/** Names are placed anew when the zoom passes one of these steps, not with every turn of the wheel. */
const STEP = 1.2;

/**
 * Factor by which names are drawn against the zoom: under 100 % they keep their size on the screen, above it
 * they grow with the map, up to twice.
 *
 * @returns 0.5 to 50, in ticks of 0.05
 */
export function labelScale(zoom: number): number {
  const scale = zoom > LARGEST_ZOOM ? LARGEST_ZOOM / zoom : 1 / Math.max(LEAST_ZOOM, Math.min(1, zoom));
  return Math.round(scale / TICK) * TICK;
}

/** The factor for which names are placed at a zoom: never smaller than the one they are drawn with. */
export function placingScale(zoom: number): number {
  return STEP ** Math.ceil(Math.log(labelScale(zoom)) / Math.log(STEP) - 1e-9);
}
