import { getViewportForBounds, type Rect, type Viewport } from '@xyflow/react';
import { KNOT_PX } from '@/appearance/actorLook';
import type { Place } from '@/model/types';

/** A map of two actors is not blown up beyond this. */
export const MOST_FIT_ZOOM = 1.3;
/** Free room round the map, px on screen; more at the sides and below, where names stand out. */
const ROOM = { top: 48, side: 84, narrowSide: 56, below: 44 };
/** Narrower canvases give less room to the sides, px. */
export const NARROW_PX = 600;
/** The tools and the key may take at most this share of the height from the map. */
const MOST_DOCK_SHARE = 0.36;

/** Box round the knots at some places, null when there are none. */
function boxOf(places: readonly Place[]): Rect | null {
  if (places.length === 0) return null;
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of places) {
    [left, right] = [Math.min(left, x), Math.max(right, x)];
    [top, bottom] = [Math.min(top, y), Math.max(bottom, y)];
  }
  const width = right - left + KNOT_PX;
  return { x: left - KNOT_PX / 2, y: top - KNOT_PX / 2, width, height: bottom - top + KNOT_PX };
}

/** Free room on each side of the map, as React Flow takes it; `dock` is what the tools and the key take below. */
function paddingWith(dock: number, width: number) {
  const side = `${width < NARROW_PX ? ROOM.narrowSide : ROOM.side}px` as const;
  return {
    top: `${ROOM.top}px`,
    left: side,
    right: side,
    bottom: `${Math.round(ROOM.below + dock)}px`,
  } as const;
}

/** Room to leave free round some of the actors. */
export function fitPadding(canvas: HTMLElement | null) {
  const dock = canvas?.querySelector('[data-dock]')?.clientHeight ?? 0;
  return paddingWith(Math.min(dock, (canvas?.clientHeight ?? 0) * MOST_DOCK_SHARE), canvas?.clientWidth ?? 0);
}

/**
 * The largest picture of the whole map on which no actor is covered by the tools or the key: the room below is
 * given up in steps, and wholly only when a smaller step would cover somebody.
 *
 * @param places centres of the actors, px of the map
 * @returns null when there is nobody to show
 */
export function fitViewport(canvas: HTMLElement, places: readonly Place[]): Viewport | null {
  const box = boxOf(places);
  if (!box) return null;
  const { clientWidth: width, clientHeight: height } = canvas;
  const frame = canvas.getBoundingClientRect();
  const covers = [...(canvas.querySelector('[data-dock]')?.children ?? [])].map((one) =>
    one.getBoundingClientRect(),
  );
  const dock = Math.min(height * MOST_DOCK_SHARE, Math.max(0, ...covers.map((cover) => cover.height)));
  const steps = [0, 0.34, 0.67, 1].map((share) =>
    getViewportForBounds(box, width, height, 0.1, MOST_FIT_ZOOM, paddingWith(dock * share, width)),
  );
  const isClear = ({ x, y, zoom }: Viewport) =>
    places.every(([px, py]) => {
      const at = { x: frame.left + x + px * zoom, y: frame.top + y + py * zoom };
      return covers.every((cover) => isOutside(at, cover));
    });
  return steps.find(isClear) ?? steps.at(-1) ?? null;
}

/** Whether all these actors are on the canvas, with their knots whole. */
export function areInView(canvas: HTMLElement, { x, y, zoom }: Viewport, places: readonly Place[]): boolean {
  const margin = (KNOT_PX / 2) * zoom;
  return places.every(([px, py]) => {
    const at = { x: x + px * zoom, y: y + py * zoom };
    const isAcross = at.x >= margin && at.x <= canvas.clientWidth - margin;
    return isAcross && at.y >= margin && at.y <= canvas.clientHeight - margin;
  });
}

/** How much an actor takes round its centre, px on screen: half a name at the sides, knot above, name below. */
const TAKES = { side: 64, above: 30, below: 48 };

const isOutside = (at: { readonly x: number; readonly y: number }, cover: DOMRect) =>
  at.x + TAKES.side < cover.left ||
  at.x - TAKES.side > cover.right ||
  at.y + TAKES.below < cover.top ||
  at.y - TAKES.above > cover.bottom;
