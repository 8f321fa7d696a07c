/** Name of a design token without its dashes, such as `ink` or `tie-0`; each theme has a colour for it. */
export type Token = string;

/** Where the origin of a path lies, how far it is turned (degrees, clockwise) and how it is scaled. */
export interface Stance {
  readonly x: number;
  readonly y: number;
  readonly turn: number;
  readonly scale: number;
}

/** Lines and areas. Lengths are px of the map at zoom 1, before `at` scales them. */
export interface PathShape {
  readonly kind: 'path';
  /** SVG path data. */
  readonly d: string;
  /** null for the map's own coordinates. */
  readonly at: Stance | null;
  readonly fill: Token | null;
  readonly line: Token | null;
  readonly width: number;
  /** Lengths of dashes and gaps by turns; empty for a solid line. */
  readonly dash: readonly number[];
  readonly cap: 'butt' | 'round';
  /** 0 to 1. */
  readonly opacity: number;
}

/** A text in one or several lines; over threads a halo keeps it legible. */
export interface TextShape {
  readonly kind: 'text';
  readonly lines: readonly string[];
  /** Which point of its lines lies at x. */
  readonly anchor: 'start' | 'middle' | 'end';
  readonly x: number;
  /** Base line of the first line. */
  readonly y: number;
  readonly size: number;
  /** From one base line to the next. */
  readonly leading: number;
  readonly weight: number;
  readonly fill: Token;
  /** Round the letters; null for none. */
  readonly halo: { readonly colour: Token; readonly width: number } | null;
  /** 0 to 1. */
  readonly opacity: number;
}

export type Shape = PathShape | TextShape;

/** Shapes that belong together: a thread with its marks, a knot with its badges, a name, a note. */
export interface PictureItem {
  readonly kind: 'group' | 'note' | 'thread' | 'label' | 'sign' | 'knot' | 'name';
  /** Id of the actor, tie, group or note it draws. */
  readonly about: string;
  readonly shapes: readonly Shape[];
}

/** A rectangle of the map, px at zoom 1. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A map as plain shapes, in painting order. */
export interface Picture {
  readonly items: readonly PictureItem[];
}

const PLAIN = {
  kind: 'path',
  at: null,
  fill: null,
  line: null,
  width: 0,
  dash: [],
  cap: 'butt',
  opacity: 1,
} as const satisfies Omit<PathShape, 'd'>;

/** What a text is unless told otherwise. */
const PLAIN_TEXT = {
  kind: 'text',
  anchor: 'start',
  leading: 0,
  weight: 450,
  fill: 'ink',
  halo: null,
  opacity: 1,
} as const satisfies Partial<TextShape>;

/** A text with what is told of it; otherwise in ink, of middling weight, beginning at x, without a halo. */
export function text(
  lines: readonly string[],
  told: Pick<TextShape, 'x' | 'y' | 'size'> & Partial<Omit<TextShape, 'kind' | 'lines'>>,
): TextShape {
  return { ...PLAIN_TEXT, ...told, lines };
}

/** A path with what is told of it; otherwise solid, unmoved and without fill and line. */
export function path(d: string, told: Partial<Omit<PathShape, 'kind' | 'd'>>): PathShape {
  return { ...PLAIN, ...told, d };
}

/** Path data of a circle. */
export function circle(x: number, y: number, radius: number): string {
  const across = radius * 2;
  return `M${x - radius} ${y}a${radius} ${radius} 0 1 0 ${across} 0a${radius} ${radius} 0 1 0 ${-across} 0Z`;
}

/** The token that a CSS reference names: `ink` of `var(--ink)`. */
export function tokenOf(reference: string): Token {
  return reference.replace(/^var\(--(.*)\)$/, '$1');
}
