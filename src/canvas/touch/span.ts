import type { Viewport } from '@xyflow/react';

/** A point on screen, px. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where some fingers are, as one: their middle, and how far they lie from it on average. Px on screen. */
export interface Span {
  readonly middle: Point;
  /** 0 for a single finger. */
  readonly reach: number;
}

/** Under this reach two fingers lie on each other, and their distance says nothing, px on screen. */
const LEAST_REACH_PX = 8;

/** The span of some fingers. Throws without any, because nothing is in the middle of nothing. */
export function spanOf(fingers: readonly Point[]): Span {
  if (fingers.length === 0) throw new Error('spanOf: there is no finger');
  const share = 1 / fingers.length;
  const middle = fingers.reduce((sum, { x, y }) => ({ x: sum.x + x * share, y: sum.y + y * share }), {
    x: 0,
    y: 0,
  });
  const reach = fingers.reduce((sum, { x, y }) => sum + Math.hypot(x - middle.x, y - middle.y) * share, 0);
  return { middle, reach };
}

/**
 * The viewport after fingers moved from one span to another: what was under their middle stays under it.
 *
 * @param viewport as it was when they lay at `from`; its origin is the canvas's corner, as is that of the spans
 * @param zooms the least and the largest zoom
 */
export function viewportAfter(
  viewport: Viewport,
  from: Span,
  to: Span,
  zooms: readonly [least: number, largest: number],
): Viewport {
  const isSpread = from.reach >= LEAST_REACH_PX && to.reach > 0;
  const wanted = viewport.zoom * (isSpread ? to.reach / from.reach : 1);
  const zoom = Math.min(zooms[1], Math.max(zooms[0], wanted));
  const scale = zoom / viewport.zoom;
  return {
    x: to.middle.x - (from.middle.x - viewport.x) * scale,
    y: to.middle.y - (from.middle.y - viewport.y) * scale,
    zoom,
  };
}
