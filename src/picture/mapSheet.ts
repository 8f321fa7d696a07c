import { boundsOf } from './bounds';
import { GAP_PX, layPage, MARGIN_PX, roundHeight, typeOn } from './layPage';
import { type PageWords, titleBlock } from './pageParts';
import type { Box, Picture, PictureItem, Shape, Token } from './shapes';
import { path, text } from './shapes';
import { type PageSize, type Sheet, type SheetPart, UNMOVED } from './sheet';
import { NAME_TYPE } from './textWidth';

/** A picture of a map that can be drawn with larger names where it is shown small. */
export interface SheetMap {
  /** Over it; both '' where the page's title says enough. */
  readonly heading: string;
  readonly caption: string;
  /** Where its actors stand, without names. */
  readonly around: Box;
  /** @param scale how much larger than at zoom 1 names and signs are */
  readonly draw: (scale: number) => Picture;
}

/** A page as large as the map needs, or of a given size. */
export type Page = PageSize | 'fit';

/** Room between two maps, px on an A4 page. */
const BETWEEN_PX = 34;
/** The most a map is enlarged, against the type round it: a map of two actors does not fill the page. */
const MOST_ZOOM = 1.7;
/** Names of a crowd are written smaller, down to so many px of the page (6.6 points), so that most are there. */
const SHARES = [1, 0.8, 0.64, 0.5] as const;
const LEAST_NAME_PX = 8.8;
const ENOUGH_NAMES = 0.92;
/** A second drawing is worth it when the first takes so much less of the page than thought, and is not too long. */
const CLOSE = 0.93;
const MANY = 4000;
/** Names grow with the map up to so many times, as on the canvas. */
const MOST_NAME = 2;
/** Pages that fit their map: their widest, and the least room for a map, px. */
const FIT = { widest: 1500, least: { width: 640, height: 320 } };
/** Room that names of usual length take beside and below knots, px, for a first guess. */
const NAMES_PX = { beside: 50, below: 40 };

/**
 * One or several maps on a page: a frame, before and after side by side, a comparison laid over each other. All
 * are drawn at one scale; where they have the same places they can be held against each other.
 *
 * @param ground colour of the page, null for a clear one
 * @returns Cost: that of drawing each map two or three times.
 */
export function mapSheet(
  page: Page,
  words: PageWords,
  maps: readonly SheetMap[],
  ground: Token | null,
): Sheet {
  const size = page === 'fit' ? fitted(words, maps) : page;
  const type = page === 'fit' ? 1 : typeOn(page);
  const place = (room: Box) => {
    const { parts, unnamed } = placeMaps(room, maps, type);
    return unnamed > 0 && words.unnamed ? [...parts, unnamedPart(words.unnamed(unnamed), room, type)] : parts;
  };
  return layPage({ size, type, words, ground, place });
}

/** A page as large as its maps, one beside the other, and what stands above and below them. */
function fitted(words: PageWords, maps: readonly SheetMap[]): PageSize {
  const bounds = maps.map(({ around, draw }) => boundsOf(draw(1)) ?? around);
  const wide = Math.max(0, ...bounds.map(({ width }) => width));
  const high = Math.max(0, ...bounds.map(({ height }) => height));
  const between = Math.max(0, maps.length - 1) * BETWEEN_PX;
  const room = Math.min(FIT.widest, Math.max(FIT.least.width, wide * maps.length + between));
  const scale = Math.min(1, (room - between) / Math.max(1, wide * maps.length));
  const heads = Math.max(0, ...maps.map((map) => headOf(map, room / maps.length).height));
  const height = Math.max(FIT.least.height, high * scale + heads) + roundHeight(words, room);
  return { width: Math.ceil(room + 2 * MARGIN_PX), height: Math.ceil(height) };
}

const headOf = ({ heading, caption }: SheetMap, width: number) => titleBlock(heading, caption, width, 0.7);

/** Puts maps beside each other, or under each other on a page that is higher than wide. */
function placeMaps(room: Box, maps: readonly SheetMap[], type: number) {
  const count = Math.max(1, maps.length);
  const isBeside = room.width >= room.height;
  const gap = BETWEEN_PX * type;
  const width = isBeside ? (room.width - gap * (count - 1)) / count : room.width;
  const height = isBeside ? room.height : (room.height - gap * (count - 1)) / count;
  const heads = maps.map((map) => headOf(map, width / type));
  const headHigh =
    Math.max(0, ...heads.map((head) => (head.height > 0 ? head.height + GAP_PX * 0.6 : 0))) * type;
  const corner = (index: number) => ({
    x: room.x + (isBeside ? index * (width + gap) : 0),
    y: room.y + (isBeside ? 0 : index * (height + gap)),
  });
  const pane: PageSize = { width, height: Math.max(1, height - headHigh) };
  const drawn = drawAll(maps, pane, type);
  const parts = maps.flatMap((_, index): SheetPart[] => {
    const { x, y } = corner(index);
    const head = heads[index]?.shapes ?? [];
    const { scale, box } = drawn;
    const at = {
      x: x + (pane.width - box.width * scale) / 2 - box.x * scale,
      y: y + headHigh + (pane.height - box.height * scale) / 2 - box.y * scale,
      turn: 0,
      scale,
    };
    const border = index === 0 ? [] : [divider(x, y, isBeside ? height : width, isBeside, gap)];
    return [
      ...(border.length > 0 ? [{ kind: 'map' as const, at: UNMOVED, shapes: border }] : []),
      ...(head.length > 0
        ? [{ kind: 'title' as const, at: { x, y, turn: 0, scale: type }, shapes: head }]
        : []),
      { kind: 'map', at, shapes: drawn.pictures[index]?.items.flatMap(({ shapes }) => shapes) ?? [] },
    ];
  });
  const missing = drawn.pictures.map((picture) => countOf(picture, 'knot') - countOf(picture, 'name'));
  const hasNames = drawn.pictures.some((picture) => countOf(picture, 'name') > 0);
  return { parts, unnamed: hasNames ? Math.max(0, ...missing) : 0 };
}

/** In the gap under the maps, at the right. */
function unnamedPart(words: string, { x, y, width, height }: Box, type: number): SheetPart {
  const at = { x: x + width, y: y + height, turn: 0, scale: type };
  return { kind: 'legend', at, shapes: [text([words], { ...UNNAMED, x: 0, y: GAP_PX * 0.8 })] };
}

const UNNAMED = { anchor: 'end', size: 9.5, fill: 'muted' } as const;

function divider(x: number, y: number, length: number, isUpright: boolean, gap: number): Shape {
  const d = isUpright ? `M${x - gap / 2} ${y}v${length}` : `M${x} ${y - gap / 2}h${length}`;
  return path(d, { line: 'line', width: 1 });
}

interface Drawn {
  readonly pictures: readonly Picture[];
  /** What all of them need together. */
  readonly box: Box;
  readonly scale: number;
}

/** Draws maps so that they fill a pane and their names are as large as the type of the page, or smaller in a crowd. */
function drawAll(maps: readonly SheetMap[], pane: PageSize, type: number): Drawn {
  const guess = union(maps.map(({ around }) => grown(around)));
  const first = scaleFor(guess, pane, type);
  const share = nameShare(maps, first, type);
  const drawAt = (scale: number): Drawn => {
    const pictures = maps.map(({ draw }) => draw(nameScale(scale / type) * share));
    const box = union(pictures.flatMap((picture, index) => boundsOf(picture) ?? maps[index]?.around ?? []));
    return { pictures, box, scale: scaleFor(box, pane, type) };
  };
  // First by where actors stand, then by what the picture takes with its names.
  const drawn = drawAt(first);
  const isClose = drawn.scale > first * CLOSE || sizeOf(drawn.pictures) > MANY;
  return isClose ? drawn : drawAt(drawn.scale);
}

/** The largest names of which nearly all find room; the smallest where none do. */
function nameShare(maps: readonly SheetMap[], scale: number, type: number): number {
  const least = Math.min(1, LEAST_NAME_PX / (NAME_TYPE.size * type));
  const shares = SHARES.map((share) => Math.max(share, least));
  const [largest = 1] = shares;
  for (const share of shares) {
    const pictures = maps.map(({ draw }) => draw(nameScale(scale / type) * share));
    const count = (kind: PictureItem['kind']) =>
      pictures.reduce((sum, picture) => sum + countOf(picture, kind), 0);
    if (count('name') === 0) return largest;
    if (count('name') >= count('knot') * ENOUGH_NAMES) return share;
    if (sizeOf(pictures) > MANY) return least;
  }
  return least;
}

const countOf = ({ items }: Picture, kind: PictureItem['kind']) =>
  items.reduce((sum, item) => (item.kind === kind ? sum + 1 : sum), 0);

const sizeOf = (pictures: readonly Picture[]) => pictures.reduce((sum, { items }) => sum + items.length, 0);

/** Names keep their size while a map is shown small, and grow with one that is shown large. */
function nameScale(zoom: number): number {
  return zoom > MOST_NAME ? MOST_NAME / zoom : 1 / Math.min(1, zoom);
}

const scaleFor = (box: Box, pane: PageSize, type: number) =>
  Math.min(pane.width / Math.max(1, box.width), pane.height / Math.max(1, box.height), MOST_ZOOM * type);

const grown = ({ x, y, width, height }: Box): Box => ({
  x: x - NAMES_PX.beside,
  y,
  width: width + 2 * NAMES_PX.beside,
  height: height + NAMES_PX.below,
});

function union(boxes: readonly Box[]): Box {
  const [first] = boxes;
  if (!first) return { x: 0, y: 0, width: 1, height: 1 };
  const left = Math.min(...boxes.map(({ x }) => x));
  const top = Math.min(...boxes.map(({ y }) => y));
  const right = Math.max(...boxes.map(({ x, width }) => x + width));
  const bottom = Math.max(...boxes.map(({ y, height }) => y + height));
  return { x: left, y: top, width: right - left, height: bottom - top };
}
