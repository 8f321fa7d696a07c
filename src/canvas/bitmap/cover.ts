/** Where the map stands on the canvas: a place p of the map is at p · zoom + (x, y), px on screen. */
export interface MapView {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
  /** Of the canvas, px on screen. */
  readonly width: number;
  readonly height: number;
}

/** A piece of the map and the bitmap that shows it. */
export interface Cover {
  /** Canvas px. */
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** The zoom it was painted for. */
  readonly zoom: number;
  /** Size of the bitmap, device px. */
  readonly pixelsWide: number;
  readonly pixelsHigh: number;
  /** Device px of one px of the map. */
  readonly scale: number;
}

/** Painted beyond each edge of the view, as a share of its size: it can move so far before it is painted again. */
const MARGIN = 0.25;
/** The same while the map is zoomed out, painted coarser: soon more of it is in view, and smaller. */
const WIDE_MARGIN = 1;
/** The most a bitmap may have, device px; a larger one is painted coarser. 32 MB at four bytes each. */
const MOST_PIXELS = 8_000_000;

/** How much is painted beyond the view: as much as a hand soon moves the map, three times the view, or nothing. */
type CoverKind = 'near' | 'wide' | 'view';

/**
 * The piece of the map to paint for a view: 1.5 times as wide and as high, lying on whole device px so that it
 * is shown as sharp as it was painted.
 *
 * @param density device px of one px on screen
 * @param kind `wide` while the map is zoomed out: three times as wide and as high as the view, of as many device px
 *   as usual; `view` what is painted anew for each frame of the screen
 */
export function coverFor(
  { x, y, zoom, width, height }: MapView,
  density: number,
  kind: CoverKind = 'near',
): Cover {
  const margin = { near: MARGIN, wide: WIDE_MARGIN, view: 0 }[kind];
  const ratio = kind === 'wide' ? density * ((1 + 2 * MARGIN) / (1 + 2 * margin)) : density;
  const wanted = { across: Math.ceil(width * margin), down: Math.ceil(height * margin) };
  const [wide, high] = [width + wanted.across * 2, height + wanted.down * 2];
  const fine = Math.min(ratio, Math.sqrt(MOST_PIXELS / Math.max(1, wide * high)));
  const [pixelsWide, pixelsHigh] = [
    Math.max(1, Math.floor(wide * fine)),
    Math.max(1, Math.floor(high * fine)),
  ];
  const scale = zoom * fine;
  return {
    left: (-wanted.across - x) / zoom,
    top: (-wanted.down - y) / zoom,
    width: pixelsWide / scale,
    height: pixelsHigh / scale,
    zoom,
    pixelsWide,
    pixelsHigh,
    scale,
  };
}

/** Whether all that a view shows is painted, sharp or not. */
export function isCovered(cover: Cover, { x, y, zoom, width, height }: MapView): boolean {
  const [left, top] = [-x / zoom, -y / zoom];
  // Half a pixel may be missing where the bitmap's size was rounded.
  const slack = 1 / zoom;
  return (
    left >= cover.left - slack &&
    top >= cover.top - slack &&
    left + width / zoom <= cover.left + cover.width + slack &&
    top + height / zoom <= cover.top + cover.height + slack
  );
}
