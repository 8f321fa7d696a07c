import type { Camera, LargeNetwork, Rgb } from './types';

export interface PaintOrder {
  /** Of the picture, device px. */
  readonly width: number;
  readonly height: number;
  readonly camera: Camera;
  /** Device px a CSS px: how thick things are. */
  readonly ratio: number;
  /** By actor 1 for who is shown. */
  readonly shown: Uint8Array;
  readonly strongOnly: boolean;
  /** By actor 1 for those who stand out; null when nobody does. The others are painted faintly. */
  readonly focus: Uint8Array | null;
  /** By actor an index into `palette`. */
  readonly colourOf: Uint8Array;
  readonly palette: readonly Rgb[];
  readonly colours: { readonly tie: Rgb; readonly focusTie: Rgb; readonly rim: Rgb };
}

export type Painted = Pick<LargeNetwork, 'csr' | 'ends' | 'strong'> & { readonly places: Float32Array };

/** How strongly the faintest and the thickest place of a crowd of ties is inked, 0 to 1. */
const THINNEST = 0.06;
const THICKEST = 0.55;
/** Ink of ties and actors outside the focus. */
const FAINT = 0.22;

/**
 * Paints a network pixel by pixel on nothing: ties as ink that grows with how many cross a place, actors as discs, the
 * most tied on top. No canvas is needed, so a thread of any browser can do it.
 *
 * @returns red, green, blue and alpha of every pixel, row by row. Cost O(pixels + lengths of the ties on them).
 */
export function paintNetwork(network: Painted, order: PaintOrder): Uint8ClampedArray<ArrayBuffer> {
  const { width, height, focus, colours } = order;
  const pixels = new Uint8ClampedArray(4 * width * height);
  const spots = toPixels(network.places, order);
  const crowd = new Float32Array(width * height);
  const lit = focus ? new Float32Array(width * height) : null;
  inkTies(network, spots, { order, crowd, lit });
  blendInk(pixels, crowd, colours.tie, focus ? FAINT : 1);
  if (lit) blendInk(pixels, lit, colours.focusTie, 1);
  paintActors(network, spots, { order, pixels });
  return pixels;
}

/** Where everybody is on the picture, px. */
function toPixels(places: Float32Array, { width, height, camera }: PaintOrder): Float32Array {
  const spots = new Float32Array(places.length);
  for (let i = 0; i < places.length; i += 2) {
    spots[i] = ((places[i] ?? 0) - camera.x) * camera.scale + width / 2;
    spots[i + 1] = ((places[i + 1] ?? 0) - camera.y) * camera.scale + height / 2;
  }
  return spots;
}

interface Inks {
  readonly order: PaintOrder;
  readonly crowd: Float32Array;
  readonly lit: Float32Array | null;
}

function inkTies({ ends, strong }: Painted, spots: Float32Array, { order, crowd, lit }: Inks): void {
  const { width, height, shown, strongOnly, focus } = order;
  const size = { width, height };
  // One for all: half a million small arrays would cost more than the lines.
  const line = new Float64Array(4);
  for (let tie = 0; tie < strong.length; tie++) {
    const [a, b] = [ends[2 * tie] ?? 0, ends[2 * tie + 1] ?? 0];
    if (shown[a] !== 1 || shown[b] !== 1 || (strongOnly && strong[tie] !== 1)) continue;
    const isLit = lit !== null && focus !== null && focus[a] === 1 && focus[b] === 1;
    line[0] = spots[2 * a] ?? 0;
    line[1] = spots[2 * a + 1] ?? 0;
    line[2] = spots[2 * b] ?? 0;
    line[3] = spots[2 * b + 1] ?? 0;
    inkLine(isLit ? lit : crowd, size, line);
  }
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Adds a line, its ink shared between the two nearest pixels across (Wu 1991); only what is on the picture. */
function inkLine(ink: Float32Array, { width, height }: Size, line: Float64Array): void {
  const isSteep = Math.abs((line[3] ?? 0) - (line[1] ?? 0)) > Math.abs((line[2] ?? 0) - (line[0] ?? 0));
  const isBackward = isSteep ? (line[1] ?? 0) > (line[3] ?? 0) : (line[0] ?? 0) > (line[2] ?? 0);
  const from = isBackward ? 2 : 0;
  const to = 2 - from;
  const turn = isSteep ? 1 : 0;
  const x0 = line[from + turn] ?? 0;
  const y0 = line[from + 1 - turn] ?? 0;
  const x1 = line[to + turn] ?? 0;
  const y1 = line[to + 1 - turn] ?? 0;
  const along = isSteep ? height : width;
  const across = isSteep ? width : height;
  const stepAlong = isSteep ? width : 1;
  const stepAcross = isSteep ? 1 : width;
  if (x1 < 0 || x0 >= along) return;
  if ((y0 < -1 && y1 < -1) || (y0 > across && y1 > across)) return;
  const slope = x1 - x0 < 1e-6 ? 0 : (y1 - y0) / (x1 - x0);
  const first = Math.max(0, Math.ceil(x0));
  const last = Math.min(along - 1, Math.floor(x1));
  let y = y0 + slope * (first - x0);
  for (let x = first; x <= last; x++, y += slope) {
    const whole = Math.floor(y);
    if (whole < 0 || whole >= across - 1) continue;
    const at = x * stepAlong + whole * stepAcross;
    const part = y - whole;
    ink[at] = (ink[at] ?? 0) + 1 - part;
    ink[at + stepAcross] = (ink[at + stepAcross] ?? 0) + part;
  }
}

/** Ink over the picture; a crowd is darker by the logarithm of how many cross, so that a single line is still seen. */
function blendInk(pixels: Uint8ClampedArray, ink: Float32Array, colour: Rgb, share: number): void {
  let most = 1;
  for (const value of ink) if (value > most) most = value;
  const scale = 1 / Math.log1p(most);
  // With few ties every one is seen well; a crowd begins fainter, or the whole would be a blot.
  const [thinnest, thickest] = most < 8 ? [0.55, 0.85] : [THINNEST, THICKEST];
  for (let i = 0; i < ink.length; i++) {
    const value = ink[i] ?? 0;
    if (value <= 0.02) continue;
    const tone = thinnest + (thickest - thinnest) * Math.log1p(value) * scale;
    blend(pixels, 4 * i, colour, tone * Math.min(1, value) * share);
  }
}

/** One colour over what is there (Porter and Duff 1984, "over"). */
function blend(pixels: Uint8ClampedArray, at: number, [red, green, blue]: Rgb, alpha: number): void {
  const under = ((pixels[at + 3] ?? 0) / 255) * (1 - alpha);
  const whole = alpha + under;
  if (whole <= 0) return;
  pixels[at] = (red * alpha + (pixels[at] ?? 0) * under) / whole;
  pixels[at + 1] = (green * alpha + (pixels[at + 1] ?? 0) * under) / whole;
  pixels[at + 2] = (blue * alpha + (pixels[at + 2] ?? 0) * under) / whole;
  pixels[at + 3] = whole * 255;
}

/**
 * Radius of an actor on the picture.
 *
 * @param ties how many actors it is tied to
 * @param scale px of the picture a px of the world
 * @returns px, 0.7 to 22 at a ratio of 1
 */
export function radiusOf(ties: number, scale: number, ratio: number): number {
  const grown = (5 + 2.2 * Math.sqrt(ties)) * (scale / ratio) ** 0.75;
  return ratio * Math.min(22, Math.max(0.7, grown));
}

interface Board {
  readonly order: PaintOrder;
  readonly pixels: Uint8ClampedArray;
}

function paintActors({ csr }: Painted, spots: Float32Array, { order, pixels }: Board): void {
  const { width, height, shown, focus, camera, ratio, colourOf, palette, colours } = order;
  for (const i of byTies(csr)) {
    if (shown[i] !== 1) continue;
    const [x, y] = [spots[2 * i] ?? 0, spots[2 * i + 1] ?? 0];
    const isFaint = focus !== null && focus[i] !== 1;
    const radius = radiusOf((csr.offsets[i + 1] ?? 0) - (csr.offsets[i] ?? 0), camera.scale, ratio);
    if (x < -radius || y < -radius || x > width + radius || y > height + radius) continue;
    const fill = palette[colourOf[i] ?? 0] ?? colours.tie;
    const share = isFaint ? FAINT : 1;
    // Far out a rim would be all there is to see.
    if (radius >= 2.5 * ratio)
      disc(pixels, order, { x, y, radius: radius + ratio, colour: colours.rim, share });
    disc(pixels, order, { x, y, radius, colour: fill, share });
  }
}

interface Disc {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly colour: Rgb;
  readonly share: number;
}

function disc(
  pixels: Uint8ClampedArray,
  { width, height }: Size,
  { x, y, radius, colour, share }: Disc,
): void {
  const [left, right] = [Math.max(0, Math.floor(x - radius)), Math.min(width - 1, Math.ceil(x + radius))];
  const [top, bottom] = [Math.max(0, Math.floor(y - radius)), Math.min(height - 1, Math.ceil(y + radius))];
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) {
      const cover = radius + 0.5 - Math.hypot(column - x, row - y);
      if (cover > 0) blend(pixels, 4 * (row * width + column), colour, share * Math.min(1, cover));
    }
  }
}

/** Actors with fewer ties first: they are painted below. */
function byTies({ n, offsets }: Painted['csr']): Int32Array {
  const known = orders.get(offsets);
  if (known) return known;
  const ties = (i: number) => (offsets[i + 1] ?? 0) - (offsets[i] ?? 0);
  const order = Int32Array.from({ length: n }, (_, i) => i).sort((a, b) => ties(a) - ties(b) || a - b);
  orders.set(offsets, order);
  return order;
}

const orders = new WeakMap<Int32Array, Int32Array>();
