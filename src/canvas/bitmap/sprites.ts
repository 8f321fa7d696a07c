import type { KnotLook } from '@/appearance/actorLook';
import { type Drawing, drawingOf, paintDrawing } from './svgDrawing';

/** A small picture that is painted many times. */
export interface Sprite {
  readonly image: HTMLCanvasElement;
  /** From the picture's corner to that of what it shows, device px. */
  readonly margin: number;
}

/** Pictures of knots and badges at the scale of the moment. */
export interface Sprites {
  /** null for a look that the page has not drawn. */
  readonly knot: (look: KnotLook, size: number) => Sprite | null;
  readonly badge: (name: string) => Sprite | null;
  /** What is written, drawn at its first use into a picture of a size in device px. */
  readonly writing: (key: string, size: PictureSize, draw: Draw) => Sprite | null;
}

type Draw = (context: CanvasRenderingContext2D) => void;

interface PictureSize {
  readonly width: number;
  readonly height: number;
}

/** Diameter at which the page draws a knot for us; shapes grow with it, lines too. */
export const PATTERN_PX = 44;
/** Smaller knots have thicker lines, as in `Knot`. */
export const SMALL_PATTERN_PX = 26;
const SMALL_BELOW_PX = 28;
/** As in `ActorNode.module.css`. */
const BADGE_PX = 18;
const BADGE_LINE_PX = 1.5;
/** Lines may stand out of the box of a knot by so much, device px. */
const MARGIN = 2;

/** Two actors with the same key have the same knot but for its size. */
export function lookKey(look: KnotLook, size: number): string {
  const known = keys.get(look) ?? keysOf(look);
  keys.set(look, known);
  return size < SMALL_BELOW_PX ? known.small : known.large;
}

/** Asked for everybody with every painting. */
const keys = new WeakMap<KnotLook, ReturnType<typeof keysOf>>();

function keysOf({ shape, icon, fill, line, ink, isHollow }: KnotLook) {
  const large = [shape, icon, fill, line, ink, isHollow ? 'hollow' : ''].join(' ');
  return { large, small: `${large} small` };
}

/**
 * Pictures of what the page itself has drawn, so that a bitmap never looks otherwise than the page.
 *
 * @param patterns holds a `data-look` for each look with the key of it, and a `data-badge` for each badge
 * @param scale device px of one px of the map
 */
export function createSprites(patterns: HTMLElement, scale: number): Sprites {
  const made = new Map<string, Sprite | null>();
  const drawings = new Map<string, Drawing | null>();
  const drawing = (selector: string): Drawing | null => {
    const known = drawings.get(selector);
    if (known !== undefined) return known;
    const svg = patterns.querySelector(`${selector} svg`);
    const found = svg instanceof SVGSVGElement ? drawingOf(svg) : null;
    drawings.set(selector, found);
    return found;
  };
  const remember = (key: string, make: () => Sprite | null): Sprite | null => {
    const known = made.get(key);
    if (known !== undefined) return known;
    const sprite = make();
    made.set(key, sprite);
    return sprite;
  };
  return {
    knot: (look, size) => {
      const key = lookKey(look, size);
      return remember(`${key} ${size}`, () => {
        const found = drawing(`[data-look="${CSS.escape(key)}"]`);
        if (!found) return null;
        const grow = (scale * size) / (size < SMALL_BELOW_PX ? SMALL_PATTERN_PX : PATTERN_PX);
        return paint(square(size * scale), (context) => {
          context.scale(grow, grow);
          paintDrawing(context, found);
        });
      });
    },
    badge: (name) =>
      remember(`badge ${name}`, () => {
        const selector = `[data-badge="${name}"]`;
        const found = drawing(selector);
        const disc = patterns.querySelector(`${selector} > span`);
        const icon = disc?.firstElementChild;
        if (!found || !disc || !icon) return null;
        const { backgroundColor, borderTopColor } = getComputedStyle(disc);
        const gap = (BADGE_PX - Number(icon.getAttribute('width'))) / 2;
        return paint(square(BADGE_PX * scale), (context) => {
          context.scale(scale, scale);
          fillDisc(context, BADGE_PX / 2, borderTopColor);
          fillDisc(context, BADGE_PX / 2 - BADGE_LINE_PX, backgroundColor);
          context.translate(gap, gap);
          paintDrawing(context, found);
        });
      }),
    writing: (key, size, draw) => remember(`writing ${key}`, () => paint(size, draw)),
  };
}

const square = (side: number): PictureSize => ({ width: side, height: side });

function paint({ width, height }: PictureSize, draw: Draw): Sprite | null {
  const image = document.createElement('canvas');
  image.width = Math.ceil(width) + MARGIN * 2;
  image.height = Math.ceil(height) + MARGIN * 2;
  const context = image.getContext('2d');
  if (!context) return null;
  context.translate(MARGIN, MARGIN);
  draw(context);
  return { image, margin: MARGIN };
}

function fillDisc(context: CanvasRenderingContext2D, radius: number, colour: string): void {
  context.beginPath();
  context.arc(BADGE_PX / 2, BADGE_PX / 2, radius, 0, Math.PI * 2);
  context.fillStyle = colour;
  context.fill();
}
