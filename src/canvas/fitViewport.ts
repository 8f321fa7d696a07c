import type { Viewport } from '@xyflow/react';
import { KNOT_PX } from '@/appearance/actorLook';
import type { Place } from '@/model/types';
import { labelScale, PRESENTED } from './looking/labelScale';
import type { Spot } from './spots';
import { LEAST_ZOOM } from './zoomLimits';

/** A map of two actors is not blown up beyond this. */
const MOST_FIT_ZOOM = 1.3;
/** Halvings of the range between them: finer than a hundredth. */
const HALVINGS = 10;
/** Free room round the map and its names, px on screen; above stand the signs of roles. */
const ROOM = { top: 36, side: 24, below: 20 };
/** The same where there is little of it. */
const SMALL_ROOM = { top: 22, side: 8, below: 10 };
/** A canvas smaller than this is that of a phone, px. */
const NARROW_PX = 600;
const LOW_PX = 400;
/** The tools and the key may take at most this share of the height from the map. */
const MOST_DOCK_SHARE = 0.5;
/** Less than this over a sheet shows nobody with a name, px. */
const LEAST_OVER_SHEET_PX = 90;
/** Free room between a knot and its name, the same as in ActorNode.module.css, px at zoom 1. */
const NAME_GAP_PX = 7;
/** What the zoom and its distance from the edge take at the right, px. */
const ZOOM_BAR_PX = 64;

/** Whether the canvas has no more room than that of a phone, held upright or on its side. */
export const isSmallCanvas = ({ clientWidth, clientHeight }: HTMLElement): boolean =>
  clientWidth < NARROW_PX || clientHeight < LOW_PX;

interface Edges {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** How many times larger than usual names are written. */
const enlargedOn = (canvas: HTMLElement) => (canvas.closest('[data-presenting]') ? PRESENTED : 1);

/** Edges of everything round its spots at a zoom, px on screen from the map's origin. */
function edgesAt(spots: readonly Spot[], zoom: number, enlarged: number): Edges {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const spot of spots) {
    const taken = takenBy(spot, zoom, enlarged);
    const [x, y] = [spot.at[0] * zoom, spot.at[1] * zoom];
    [left, right] = [Math.min(left, x - taken.side), Math.max(right, x + taken.side)];
    [top, bottom] = [Math.min(top, y - taken.above), Math.max(bottom, y + taken.below)];
  }
  return { left, top, right, bottom };
}

/** The largest zoom at which everything fits into some room, and lies in the middle of it. Cost O(n). */
function fitInto(spots: readonly Spot[], { left, top, right, bottom }: Edges, enlarged: number): Viewport {
  const fits = (zoom: number) => {
    const edges = edgesAt(spots, zoom, enlarged);
    return edges.right - edges.left <= right - left && edges.bottom - edges.top <= bottom - top;
  };
  let [zoom, tooLarge] = [LEAST_ZOOM, MOST_FIT_ZOOM];
  if (fits(tooLarge)) zoom = tooLarge;
  for (let turn = 0; zoom < tooLarge && turn < HALVINGS; turn++) {
    const middle = (zoom + tooLarge) / 2;
    if (fits(middle)) zoom = middle;
    else tooLarge = middle;
  }
  const edges = edgesAt(spots, zoom, enlarged);
  return {
    // On whole px letters are sharp.
    x: Math.round((left + right - edges.left - edges.right) / 2),
    y: Math.round((top + bottom - edges.top - edges.bottom) / 2),
    zoom,
  };
}

/**
 * The largest picture of the whole map on which no name is cut off at an edge and nobody is covered by the tools, the
 * zoom or the key: room is given up for them step by step, below or beside, and wholly only when less would cover
 * somebody.
 *
 * @param over how much at the foot lies under something else, such as a sheet, px on screen
 * @returns null when there is nobody to show
 */
export function fitViewport(canvas: HTMLElement, spots: readonly Spot[], over = 0): Viewport | null {
  if (spots.length === 0) return null;
  const { clientWidth: width } = canvas;
  const height = canvas.clientHeight - over;
  const covers = coversOf(canvas);
  const enlarged = enlargedOn(canvas);
  const { top, side, below } = isSmallCanvas(canvas) ? SMALL_ROOM : ROOM;
  const steps = asidesOf(canvas, covers).map((aside) =>
    fitInto(
      spots,
      {
        left: side + aside.left,
        top,
        right: width - side - aside.right,
        bottom: height - below - aside.below,
      },
      enlarged,
    ),
  );
  const isClear = (viewport: Viewport) =>
    spots.every((spot) =>
      isUncovered(onScreen(spot.at, viewport), covers, takenBy(spot, viewport.zoom, enlarged)),
    );
  const [first, ...others] = steps.filter(isClear);
  if (!first) return steps.at(-1) ?? null;
  return others.reduce((best, step) => (step.zoom > best.zoom ? step : best), first);
}

/** How much of the canvas a sheet hides that leaves some of it in sight, px; 0 for none, or one over everything. */
export function hiddenBySheet(canvas: HTMLElement): number {
  const sheet = canvas.ownerDocument.querySelector('[data-sheet]');
  if (!sheet) return 0;
  const { top, bottom } = canvas.getBoundingClientRect();
  const over = bottom - sheet.getBoundingClientRect().top;
  return bottom - top - over < LEAST_OVER_SHEET_PX ? 0 : Math.max(0, over);
}

/** What is left free for what lies over the map, px on screen. */
interface Aside {
  readonly left: number;
  readonly right: number;
  readonly below: number;
}

/** How much of their room what lies over the map is given, below and beside. */
const SHARES = { below: [0, 0.34, 0.67, 1], left: [0, 0.5, 1] };

/** Ways to make room for what lies over the map, from none to all of it. */
function asidesOf(canvas: HTMLElement, covers: readonly DOMRect[]): Aside[] {
  const { clientWidth: width, clientHeight: height } = canvas;
  const low = covers.filter(({ y }) => y > height / 2 - 1);
  const dock = Math.min(height * MOST_DOCK_SHARE, height - Math.min(height, ...low.map(({ y }) => y)));
  if (isSmallCanvas(canvas)) return SHARES.below.map((share) => ({ left: 0, right: 0, below: dock * share }));
  const key = Math.max(0, ...low.map(({ right }) => right).filter((right) => right < width / 2));
  return [0, ZOOM_BAR_PX].flatMap((right) =>
    SHARES.left.flatMap((left) =>
      SHARES.below.map((share) => ({ left: key * left, right, below: dock * share })),
    ),
  );
}

/**
 * Shows some actors without changing the scale more than need be: at the present zoom if there is room for them,
 * but large enough to read; else as large as fits.
 */
export function showViewport(canvas: HTMLElement, now: Viewport, spots: readonly Spot[]): Viewport {
  const fitting = fitViewport(canvas, spots);
  if (!fitting) return now;
  const zoom = Math.min(fitting.zoom, Math.max(now.zoom, READABLE_ZOOM));
  const { left, top, right, bottom } = edgesAt(spots, zoom, enlargedOn(canvas));
  const { clientWidth: width, clientHeight: height } = canvas;
  return { x: Math.round((width - left - right) / 2), y: Math.round((height - top - bottom) / 2), zoom };
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

/** What an actor takes with its name, which keeps its size while the map is zoomed out. */
function takenBy({ halfWidth, height }: Spot, zoom: number, enlarged: number): Taken {
  const knot = (KNOT_PX / 2) * zoom;
  const named = labelScale(zoom) * zoom * enlarged;
  return {
    side: Math.max(knot, halfWidth * named),
    above: knot,
    below: knot + (height > 0 ? NAME_GAP_PX * zoom + height * named : 0),
  };
}

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
