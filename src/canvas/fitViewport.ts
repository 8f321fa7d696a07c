import { getViewportForBounds, type Rect, type Viewport } from '@xyflow/react';
import { KNOT_PX } from '@/appearance/actorLook';
import type { Place } from '@/model/types';
import { LEAST_ZOOM } from './zoomLimits';

/** A map of two actors is not blown up beyond this. */
const MOST_FIT_ZOOM = 1.3;
/** Free room round the map, px on screen; more at the sides and below, where names stand out. */
const ROOM = { top: 48, side: 70, narrowSide: 66, below: 44 };
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
  const covers = coversOf(canvas);
  const dock = Math.min(height * MOST_DOCK_SHARE, canvas.querySelector('[data-dock]')?.clientHeight ?? 0);
  const steps = [0, 0.34, 0.67, 1].map((share) =>
    getViewportForBounds(box, width, height, LEAST_ZOOM, MOST_FIT_ZOOM, paddingWith(dock * share, width)),
  );
  const isClear = (viewport: Viewport) =>
    places.every((place) => isUncovered(onScreen(place, viewport), covers, NAMED));
  return steps.find(isClear) ?? steps.at(-1) ?? null;
}

/**
 * Shows some actors without changing the scale more than need be: at the present zoom if there is room for them,
 * but large enough to read; else as large as fits.
 */
export function showViewport(canvas: HTMLElement, now: Viewport, places: readonly Place[]): Viewport {
  const box = boxOf(places);
  const fitting = fitViewport(canvas, places);
  if (!box || !fitting) return now;
  const zoom = Math.min(fitting.zoom, Math.max(now.zoom, READABLE_ZOOM));
  const { clientWidth: width, clientHeight: height } = canvas;
  const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  return { x: width / 2 - middle.x * zoom, y: height / 2 - middle.y * zoom, zoom };
}

/** Whether all these actors are on the canvas with their knots whole, covered or not. */
export function areOnCanvas(canvas: HTMLElement, viewport: Viewport, places: readonly Place[]): boolean {
  const margin = (KNOT_PX / 2) * viewport.zoom;
  return places.every((place) => {
    const { x, y } = onScreen(place, viewport);
    const isAcross = x >= margin && x <= canvas.clientWidth - margin;
    return isAcross && y >= margin && y <= canvas.clientHeight - margin;
  });
}

/** Whether all these actors are on the canvas and neither the tools nor the key cover their knots. */
export function areInView(canvas: HTMLElement, viewport: Viewport, places: readonly Place[]): boolean {
  const covers = coversOf(canvas);
  const margin = (KNOT_PX / 2) * viewport.zoom;
  const knot: Taken = { side: margin, above: margin, below: margin };
  const isSeen = (place: Place) => isUncovered(onScreen(place, viewport), covers, knot);
  return areOnCanvas(canvas, viewport, places) && places.every(isSeen);
}

/** Middle of what is shown, in px of the map. */
export function centreOf({ x, y, zoom }: Viewport, canvas: HTMLElement): Place {
  const { clientWidth, clientHeight } = canvas;
  return [Math.round((clientWidth / 2 - x) / zoom), Math.round((clientHeight / 2 - y) / zoom)];
}

/** Smallest zoom at which somebody who was looked for is shown. */
const READABLE_ZOOM = 0.7;

/** How much an actor takes round its centre, px on screen. */
interface Taken {
  readonly side: number;
  readonly above: number;
  readonly below: number;
}

/** With its name: half of it at the sides, the knot above, two lines below. */
const NAMED: Taken = { side: 64, above: 30, below: 48 };

interface Point {
  readonly x: number;
  readonly y: number;
}

const onScreen = ([x, y]: Place, viewport: Viewport): Point => ({
  x: viewport.x + x * viewport.zoom,
  y: viewport.y + y * viewport.zoom,
});

/** What lies over the map, px from the canvas's corner: the key, the tools and the zoom. */
function coversOf(canvas: HTMLElement): DOMRect[] {
  const { left, top } = canvas.getBoundingClientRect();
  return [...canvas.querySelectorAll('[data-cover]')].map((one) => {
    const { x, y, width, height } = one.getBoundingClientRect();
    return new DOMRect(x - left, y - top, width, height);
  });
}

const isUncovered = (at: Point, covers: readonly DOMRect[], taken: Taken) =>
  covers.every(
    (cover) =>
      at.x + taken.side < cover.left ||
      at.x - taken.side > cover.right ||
      at.y + taken.below < cover.top ||
      at.y - taken.above > cover.bottom,
  );
