import type { Viewport } from '@xyflow/react';
import type { Place } from '@/model/types';
import { areInView } from './fitViewport';

/** Free room round somebody who comes into view, px on screen; a name stands below. */
const ROOM = { side: 84, above: 56, below: 84 };

/**
 * The viewport that is moved just as far as one place needs to be seen whole, at the same zoom.
 *
 * @returns the same object when it is seen already
 */
export function leastPan(canvas: HTMLElement, now: Viewport, at: Place): Viewport {
  if (areInView(canvas, now, [at])) return now;
  const { clientWidth: width, clientHeight: height } = canvas;
  const dock = canvas.querySelector('[data-dock]')?.clientHeight ?? 0;
  const [x, y] = [now.x + at[0] * now.zoom, now.y + at[1] * now.zoom];
  const [left, right] = [ROOM.side, Math.max(ROOM.side, width - ROOM.side)];
  const [top, bottom] = [ROOM.above, Math.max(ROOM.above, height - dock - ROOM.below)];
  const panned = {
    x: now.x + Math.min(right, Math.max(left, x)) - x,
    y: now.y + Math.min(bottom, Math.max(top, y)) - y,
    zoom: now.zoom,
  };
  if (areInView(canvas, panned, [at])) return panned;
  // The key or the zoom covers that edge: the middle is always free.
  return { x: width / 2 - at[0] * now.zoom, y: (height - dock) / 2 - at[1] * now.zoom, zoom: now.zoom };
}
