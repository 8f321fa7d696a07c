import { type Block, footerBlock, legendBlock, type PageWords, titleBlock } from './pageParts';
import type { Box, Token } from './shapes';
import type { PageSize, Sheet, SheetPart } from './sheet';

/** Room round everything and between parts, px on an A4 page. */
export const MARGIN_PX = 38;
export const GAP_PX = 14;
/** Above the title and below the foot a little less than at the sides looks alike. */
const TOP_SHARE = 0.9;
const FOOT_SHARE = 0.6;
/** An A4 page is this large, px: type on other pages grows and shrinks with the root of their area. */
const A4_AREA = 1123 * 794;
const TYPE = { least: 0.9, most: 2.4 };

/** How large type is on a page against A4. */
export function typeOn({ width, height }: PageSize): number {
  return Math.min(TYPE.most, Math.max(TYPE.least, Math.sqrt((width * height) / A4_AREA)));
}

interface Layout {
  readonly size: PageSize;
  /** How large type is against an A4 page. */
  readonly type: number;
  readonly words: PageWords;
  /** Colour of the page, null for a clear one. */
  readonly ground: Token | null;
  /** Fills what the words leave free, px of the page. */
  readonly place: (room: Box) => readonly SheetPart[];
}

/** A page with its title above, its key and its foot below, and what it is about between them. */
export function layPage({ size, type, words, ground, place }: Layout): Sheet {
  const inner = size.width / type - 2 * MARGIN_PX;
  const { title, legend, footer } = blocksOf(words, inner);
  const foot = size.height / type - MARGIN_PX * FOOT_SHARE - footer.height;
  const key = foot - gapped(legend.height, footer.height) - legend.height;
  const top = MARGIN_PX * TOP_SHARE + title.height + (title.height > 0 ? GAP_PX : 0);
  const bottom = key - (legend.height + footer.height > 0 ? GAP_PX : 0);
  const room: Box = {
    x: MARGIN_PX * type,
    y: top * type,
    width: inner * type,
    height: Math.max(1, bottom - top) * type,
  };
  const part = (kind: SheetPart['kind'], { shapes }: Block, y: number): readonly SheetPart[] =>
    shapes.length === 0
      ? []
      : [{ kind, at: { x: MARGIN_PX * type, y: y * type, turn: 0, scale: type }, shapes }];
  return {
    ...size,
    ground,
    title: words.title,
    description: words.description,
    parts: [
      ...part('title', title, MARGIN_PX * TOP_SHARE),
      ...place(room),
      ...part('legend', legend, key),
      ...part('footer', footer, foot),
    ],
  };
}

/** Height of all that is round the room of a page with usual type. @param width of the room, px */
export function roundHeight(words: PageWords, width: number): number {
  const { title, legend, footer } = blocksOf(words, width);
  const below = legend.height + gapped(legend.height, footer.height) + footer.height;
  const gaps = (title.height > 0 ? GAP_PX : 0) + (below > 0 ? GAP_PX : 0);
  return MARGIN_PX * (TOP_SHARE + FOOT_SHARE) + title.height + below + gaps;
}

const gapped = (one: number, other: number) => (one > 0 && other > 0 ? GAP_PX : 0);

function blocksOf(words: PageWords, width: number) {
  return {
    title: titleBlock(words.title, words.subtitle, width),
    legend: legendBlock(words.legend, width),
    footer: footerBlock(words, width),
  };
}
