import type { Viewport } from '@xyflow/react';
import type { Point } from './span';

/** What is known of a drawn actor: its id, the middle of its knot and its width, px of the map. */
interface Drawn {
  readonly id: string;
  readonly position: Point;
  readonly width?: number | undefined;
}

/** Half of what a finger can aim at (WCAG 2.5.8 with the 44 px of the platforms), px on screen. */
const FINGER_PX = 22;

/**
 * The actor that a finger means: the nearest one whose knot, taken as at least 44 px wide on screen, lies under it.
 * On a map seen from far a knot is smaller than a fingertip.
 *
 * @param at px of the canvas
 * @returns null where no actor is near enough
 */
export function nearestActor(drawn: Iterable<Drawn>, at: Point, { x, y, zoom }: Viewport): string | null {
  let nearest: string | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const { id, position, width = 0 } of drawn) {
    const distance = Math.hypot(x + position.x * zoom - at.x, y + position.y * zoom - at.y);
    if (distance > Math.max(FINGER_PX, (width / 2) * zoom) || distance >= least) continue;
    least = distance;
    nearest = id;
  }
  return nearest;
}
