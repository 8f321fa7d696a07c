import type { Shape, Stance, Token } from './shapes';

/** Shapes that are placed on a page together; their own px are scaled and moved by `at`. */
export interface SheetPart {
  readonly kind: 'title' | 'map' | 'legend' | 'footer';
  readonly at: Stance;
  readonly shapes: readonly Shape[];
}

/** A page with pictures of the map and what is said of them, in painting order; px at 96 to the inch. */
export interface Sheet {
  readonly width: number;
  readonly height: number;
  /** Colour of the page; null leaves it clear. */
  readonly ground: Token | null;
  /** For readers of the file who do not see it. */
  readonly title: string;
  readonly description: string;
  readonly parts: readonly SheetPart[];
}

/** Where the parts of a page begin that need not be moved. */
export const UNMOVED: Stance = { x: 0, y: 0, turn: 0, scale: 1 };

/** Size of a page, px at 96 to the inch. */
export interface PageSize {
  readonly width: number;
  readonly height: number;
}

const MM = 96 / 25.4;
const PAPERS = { a4: [297, 210], a3: [420, 297] } as const;

/** A sheet of paper, px at 96 to the inch. */
export function paperSize(paper: keyof typeof PAPERS, way: 'landscape' | 'portrait'): PageSize {
  const [long, short] = PAPERS[paper];
  const [width, height] = way === 'landscape' ? [long, short] : [short, long];
  return { width: width * MM, height: height * MM };
}

/** A page as wide as a slide. */
export const SLIDE_SIZE: PageSize = { width: 1600, height: 900 };
