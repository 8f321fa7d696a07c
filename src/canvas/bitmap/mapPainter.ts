import { type NameLines, nameLines } from '@/picture/nameLines';
import type { ActorNodeType, TieEdgeType } from '../toFlow';
import { onMap, placesOf } from './changes';
import type { Contents } from './contents';
import type { Cover } from './cover';
import { type MapColours, NAMES, readMapColours } from './mapColours';
import { paintKnots } from './paintKnots';
import { paintTies } from './paintTies';
import { actorBox, isTouching, REACH_PX, TIE_REACH_PX, tieBox } from './reach';
import type { Box } from './spatialGrid';
import { createSprites, type Sprites } from './sprites';
import { partIn, tieShape } from './tieShape';

/** Threads lie under knots, with what React Flow draws between them, so they are painted apart. */
export interface Plate {
  readonly ties: HTMLCanvasElement;
  readonly knots: HTMLCanvasElement;
}

/** What hangs on how much is in view, and must be the same where a part of it is painted again. */
export interface Manner {
  /** Threads are lines. */
  readonly isPlain: boolean;
  /** Lit knots throw shadows. */
  readonly hasShadows: boolean;
}

type View = Pick<Painting, 'cover' | 'labelScale'> & { readonly manner: Manner };

interface Painting {
  readonly plate: Plate;
  readonly contents: Contents;
  readonly cover: Cover;
  readonly labelScale: number;
}

export interface MapPainter {
  readonly paint: (painting: Painting) => Manner;
  /**
   * Paints again where something changed since the last time with the same cover; false when a canvas has first to
   * be made for it, and nothing has been done.
   */
  readonly repair: (painting: Painting, changes: Contents, manner: Manner) => boolean;
  /** Paints threads and knots on one canvas: for a picture that is soon another. */
  readonly paintMoment: (painting: Omit<Painting, 'plate'> & { readonly canvas: HTMLCanvasElement }) => void;
  readonly linesOf: (name: string) => NameLines;
  /** Colours, typeface or looks may have changed. */
  readonly forget: () => void;
}

/** Under this zoom, and with more ties than this in view, threads are lines. */
const PLAIN_ZOOM = 0.4;
const MOST_THREADS = 1500;
/** More knots than this throw no shadows when they are lit: blurring is slow. */
const MOST_SHADOWS = 60;
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
  const paintThreads = (
    context: CanvasRenderingContext2D,
    ties: readonly TieEdgeType[],
    { cover, labelScale, manner }: View,
  ) => {
    const { scale, left, top, zoom } = cover;
    context.setTransform(scale, 0, 0, scale, -left * scale, -top * scale);
    const { isPlain } = manner;
    paintTies({ context, ties, colours: coloursNow(), box: boxOf(cover), zoom, isPlain, labelScale });
  };
  const paintActors = (
    context: CanvasRenderingContext2D,
    actors: readonly ActorNodeType[],
    { cover, labelScale, manner }: View,
    keepsNames = false,
  ) => {
    const colours = coloursNow();
    if (sprites?.scale !== cover.scale)
      sprites = { scale: cover.scale, made: createSprites(host, cover.scale) };
    const { hasShadows } = manner;
    const made = sprites.made;
    paintKnots({
      context,
      actors,
      cover,
      colours,
      sprites: made,
      badgesOf,
      linesOf,
      labelScale,
      baseline,
      hasShadows,
      keepsNames,
    });
  };
  return {
    linesOf,
    forget: () => {
      colours = null;
      sprites = null;
      names.clear();
    },
    paint: ({ plate, contents, cover, labelScale }) => {
      const seen = within(contents, cover, labelScale);
      const manner = mannerOf(seen, cover);
      const threads = contextOf(plate.ties, cover, seen.ties.length > 0);
      if (threads) paintThreads(threads, seen.ties, { cover, labelScale, manner });
      const knots = contextOf(plate.knots, cover, seen.actors.length > 0);
      if (knots) paintActors(knots, seen.actors, { cover, labelScale, manner });
      return manner;
    },
    paintMoment: ({ canvas, contents, cover, labelScale }) => {
      const seen = within(contents, cover, labelScale);
      const view = { cover, labelScale, manner: mannerOf(seen, cover) };
      const context = contextOf(canvas, cover, true);
      if (!context) return;
      paintThreads(context, seen.ties, view);
      context.resetTransform();
      paintActors(context, seen.actors, view, true);
    },
    repair: ({ plate, contents, cover, labelScale }, changes, manner) => {
      const nameScale = labelScale * (coloursNow().namePx / NAMES.near.px);
      const patches = patchesOf(plate, changes, cover, nameScale);
      if (!patches) return false;
      const view = { cover, labelScale, manner };
      const { actors, ties } = contents;
      patch(patches.threads, (context) => {
        const boxes = onMap(patches.threads.places, cover);
        const isConcerned = (tie: TieEdgeType) => isIn(tieBox(tie, nameScale), boxes);
        paintThreads(context, ties.filter(isConcerned), view);
      });
      patch(patches.knots, (context) => {
        const boxes = onMap(patches.knots.places, cover);
        const isConcerned = (actor: ActorNodeType) => isIn(actorBox(actor, nameScale), boxes);
        paintActors(context, actors.filter(isConcerned), view);
      });
      return true;
    },
  };
}

const mannerOf = ({ actors, ties }: Contents, { zoom }: Cover): Manner => ({
  isPlain: zoom < PLAIN_ZOOM && ties.length > MOST_THREADS,
  hasShadows: actors.length <= MOST_SHADOWS,
});

interface Patch {
  readonly canvas: HTMLCanvasElement;
  /** On whole device px of the canvas. */
  readonly places: readonly Box[];
}

/** Where both canvases are to be painted again; null when one of them has first to be made. */
function patchesOf(plate: Plate, { actors, ties }: Contents, cover: Cover, nameScale: number) {
  const patches = {
    threads: { canvas: plate.ties, places: placesOf({ actors: [], ties }, cover, nameScale) },
    knots: { canvas: plate.knots, places: placesOf({ actors, ties: [] }, cover, nameScale) },
  };
  const isMade = ({ canvas, places }: Patch) =>
    places.length === 0 || (canvas.width === cover.pixelsWide && canvas.height === cover.pixelsHigh);
  return isMade(patches.threads) && isMade(patches.knots) ? patches : null;
}

/** Empties places of a canvas and paints there and nowhere else. */
function patch({ canvas, places }: Patch, paint: (context: CanvasRenderingContext2D) => void): void {
  const context = places.length > 0 ? canvas.getContext('2d') : null;
  if (!context) return;
  context.save();
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.beginPath();
  for (const { left, top, right, bottom } of places) context.rect(left, top, right - left, bottom - top);
  context.clip();
  context.clearRect(0, 0, canvas.width, canvas.height);
  paint(context);
  context.restore();
}

const isIn = (box: Box | null, boxes: readonly Box[]): boolean =>
  box !== null && boxes.some((other) => isTouching(box, other));

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
      return shape !== null && isTouching(shape, box) && partIn(shape.curve, box) !== null;
    }),
  };
}
