import { labelScale } from '../looking/labelScale';
import { changesBetween } from './changes';
import type { Contents } from './contents';
import { type Cover, coverFor, isCovered, type MapView } from './cover';
import type { Manner, MapPainter, Plate } from './mapPainter';

/** How long the map must stand still before it is painted as sharp as can be, ms. */
const REST_MS = 220;
/**
 * While the zoom changes the bitmap is scaled. Where it no longer covers the view it is painted again, but not
 * before so many ms, nor before so many times as long as the last painting took.
 */
const ZOOM_PAINT_MS = 110;
const ZOOM_PAINT_SHARE = 8;

/** A bitmap of the map, kept up with what it shows and with where the map stands. */
export interface Bitmap {
  /** Other contents; painted at once, so that nobody is missing or doubled for a frame. */
  readonly show: (contents: Contents) => void;
  /** The map moved. */
  readonly follow: () => void;
  /** Colours or typeface changed. */
  readonly repaint: () => void;
  readonly dispose: () => void;
}

/**
 * Paints a piece of the map larger than the view into a plate that moves along with the map, and paints it again
 * only when the view leaves that piece, or when the map rests at another zoom.
 *
 * @param plate lies in the viewport of the map, so that moving and scaling it costs nothing here
 * @param viewNow where the map stands
 */
export function createBitmap(plate: Plate, painter: MapPainter, viewNow: () => MapView): Bitmap {
  let contents: Contents = { actors: [], ties: [] };
  let cover: Cover | null = null;
  let manner: Manner | null = null;
  let isWide = false;
  let paintedAt = Number.NEGATIVE_INFINITY;
  let paintingMs = 0;
  let rest = 0;
  let frame = 0;

  const paint = (wide = false) => {
    const view = viewNow();
    const startedAt = performance.now();
    isWide = wide;
    cover = coverFor(view, devicePixelRatio, wide ? 'wide' : 'near');
    manner = painter.paint({ plate, contents, cover, labelScale: labelScale(view.zoom) });
    paintedAt = performance.now();
    paintingMs = paintedAt - startedAt;
  };
  /** After an edit most of the picture is as it was; false when all of it is to be painted. */
  const repair = (changes: Contents): boolean => {
    const view = viewNow();
    if (!cover || !manner || isWide || cover.zoom !== view.zoom || !isCovered(cover, view)) return false;
    return painter.repair({ plate, contents, cover, labelScale: labelScale(view.zoom) }, changes, manner);
  };
  const isEmpty = () => contents.actors.length === 0 && contents.ties.length === 0;
  const step = () => {
    frame = 0;
    if (!cover || isEmpty()) return;
    const view = viewNow();
    if (isCovered(cover, view)) return;
    const isZooming = cover.zoom !== view.zoom;
    const isDue = performance.now() - paintedAt > Math.max(ZOOM_PAINT_MS, paintingMs * ZOOM_PAINT_SHARE);
    if (!isZooming) paint();
    else if (isDue) paint(view.zoom < cover.zoom);
  };
  const settle = () => {
    if (!cover || isEmpty()) return;
    const view = viewNow();
    if (isWide || cover.zoom !== view.zoom || !isCovered(cover, view)) paint();
  };
  return {
    show: (next) => {
      const changes = changesBetween(contents, next);
      contents = next;
      const isSame = changes.actors.length + changes.ties.length === 0;
      if ((isSame && cover) || repair(changes)) return;
      paint();
    },
    follow: () => {
      if (!cover) return;
      frame ||= requestAnimationFrame(step);
      clearTimeout(rest);
      rest = window.setTimeout(settle, REST_MS);
    },
    repaint: () => paint(),
    dispose: () => {
      cancelAnimationFrame(frame);
      clearTimeout(rest);
    },
  };
}
