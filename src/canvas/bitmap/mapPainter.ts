import { type NameLines, nameLines } from '@/picture/nameLines';
import type { ActorNodeType, TieEdgeType } from '../toFlow';
import type { Cover } from './cover';
import { type MapColours, readMapColours } from './mapColours';
import { paintKnots } from './paintKnots';
import { paintTies } from './paintTies';
import type { Box } from './spatialGrid';
import { createSprites, type Sprites } from './sprites';
import { partIn, tieShape } from './tieShape';

/** What a bitmap shows, in painting order. */
export interface Contents {
  readonly actors: readonly ActorNodeType[];
  readonly ties: readonly TieEdgeType[];
}

/** Threads lie under knots, with what React Flow draws between them, so they are painted apart. */
export interface Plate {
  readonly ties: HTMLCanvasElement;
  readonly knots: HTMLCanvasElement;
}

export interface MapPainter {
  readonly paint: (plate: Plate, contents: Contents, cover: Cover, labelScale: number) => void;
  readonly linesOf: (name: string) => NameLines;
  /** Colours, typeface or looks may have changed. */
  readonly forget: () => void;
}

/** Under this zoom, and with more ties than this in view, threads are lines. */
const PLAIN_ZOOM = 0.4;
const MOST_THREADS = 1500;
/** How far an actor reaches beyond its place: its knot, its ring and its name, px at zoom 1. */
const REACH_PX = 130;
/** How far a tie's width and marks reach beyond its thread, px at zoom 1. */
const TIE_REACH_PX = 12;

/**
 * Paints pieces of the map as the page draws them.
 *
 * @param host an element of the canvas that holds, hidden, one drawn pattern of each look and badge
 */
export function createMapPainter(
  host: HTMLElement,
  badgesOf: (actor: ActorNodeType) => readonly string[],
): MapPainter {
  const measuring = document.createElement('canvas').getContext('2d');
  let colours: MapColours | null = null;
  let baseline = 0;
  let sprites: { readonly scale: number; readonly made: Sprites } | null = null;
  const names = new Map<string, NameLines>();

  const coloursNow = (): MapColours => {
    if (colours) return colours;
    colours = readMapColours(host);
    if (measuring) {
      measuring.font = colours.nameFont;
      const { fontBoundingBoxAscent: up, fontBoundingBoxDescent: down } = measuring.measureText('x');
      baseline = (up - down) / 2 / colours.namePx;
    }
    return colours;
  };
  const linesOf = (name: string): NameLines => {
    const known = names.get(name);
    if (known) return known;
    const { nameWidthPx } = coloursNow();
    const lines = nameLines(name, nameWidthPx, (text) => measuring?.measureText(text).width ?? 0);
    names.set(name, lines);
    return lines;
  };
  return {
    linesOf,
    forget: () => {
      colours = null;
      sprites = null;
      names.clear();
    },
    paint: (plate, contents, cover, labelScale) => {
      const now = coloursNow();
      if (sprites?.scale !== cover.scale)
        sprites = { scale: cover.scale, made: createSprites(host, cover.scale) };
      const { actors, ties } = within(contents, cover, labelScale);
      const threads = contextOf(plate.ties, cover, ties.length > 0);
      if (threads) {
        const { scale, left, top } = cover;
        threads.setTransform(scale, 0, 0, scale, -left * scale, -top * scale);
        const isPlain = cover.zoom < PLAIN_ZOOM && ties.length > MOST_THREADS;
        paintTies({
          context: threads,
          ties,
          colours: now,
          box: boxOf(cover),
          zoom: cover.zoom,
          isPlain,
          labelScale,
        });
      }
      const knots = contextOf(plate.knots, cover, actors.length > 0);
      if (!knots) return;
      paintKnots({
        context: knots,
        actors,
        cover,
        colours: now,
        sprites: sprites.made,
        badgesOf,
        linesOf,
        labelScale,
        baseline,
      });
    },
  };
}

/** A clean context of the size of what is painted, null for nothing, which takes no memory either. */
function contextOf(
  canvas: HTMLCanvasElement,
  cover: Cover,
  isUsed: boolean,
): CanvasRenderingContext2D | null {
  const [width, height] = isUsed ? [cover.pixelsWide, cover.pixelsHigh] : [0, 0];
  // Setting a size clears the canvas, also to the size that it has.
  if (canvas.width !== width) canvas.width = width;
  if (canvas.height !== height) canvas.height = height;
  if (!isUsed) return null;
  // A transform keeps parts of pixels, which the browser would round away from a left and a top.
  canvas.style.transform = `translate(${cover.left}px, ${cover.top}px) scale(${1 / cover.scale})`;
  const context = canvas.getContext('2d');
  context?.reset();
  return context;
}

/** A piece of the map with as much more round it as threads are wide. */
function boxOf({ left, top, width, height }: Cover): Box {
  const reach = TIE_REACH_PX;
  return { left: left - reach, top: top - reach, right: left + width + reach, bottom: top + height + reach };
}

/** What of a map can be seen in a piece of it. */
function within({ actors, ties }: Contents, cover: Cover, labelScale: number): Contents {
  const [right, bottom] = [cover.left + cover.width, cover.top + cover.height];
  const reach = REACH_PX * labelScale;
  const box = boxOf(cover);
  return {
    actors: actors.filter(
      ({ position: { x, y } }) =>
        x > cover.left - reach && x < right + reach && y > cover.top - reach && y < bottom + reach,
    ),
    ties: ties.filter((tie) => {
      const shape = tieShape(tie);
      const isNear =
        shape !== null &&
        shape.right > box.left &&
        shape.left < box.right &&
        shape.bottom > box.top &&
        shape.top < box.bottom;
      return isNear && partIn(shape.curve, box) !== null;
    }),
  };
}
