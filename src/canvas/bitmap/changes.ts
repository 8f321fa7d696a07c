import type { Contents } from './contents';
import type { Cover } from './cover';
import { actorBox, tieBox } from './reach';
import type { Box } from './spatialGrid';

/** More places than this are painted as one that holds them all. */
const MOST_BOXES = 60;
/** Share of the bitmap above which painting all of it costs no more. */
const MOST_SHARE = 0.5;

/** What is otherwise in one of two contents than in the other: who came, who went, and both looks of who changed. */
export function changesBetween(before: Contents, now: Contents): Contents {
  return { actors: difference(before.actors, now.actors), ties: difference(before.ties, now.ties) };
}

function difference<Item>(before: readonly Item[], now: readonly Item[]): readonly Item[] {
  if (before === now) return [];
  const [had, has] = [new Set(before), new Set(now)];
  return [...before.filter((one) => !has.has(one)), ...now.filter((one) => !had.has(one))];
}

/**
 * Where a bitmap must be painted again for some changes.
 *
 * @returns boxes on whole device px of the bitmap, empty when the changes lie beyond it; one of all of it when most
 *   of it is concerned. Cost O(changes).
 */
export function placesOf({ actors, ties }: Contents, cover: Cover, labelScale: number): readonly Box[] {
  const boxes = [
    ...actors.map((actor) => actorBox(actor, labelScale)),
    ...ties.map((tie) => tieBox(tie, labelScale)),
  ].flatMap((box) => (box ? onBitmap(box, cover) : []));
  const places = boxes.length > MOST_BOXES ? [around(boxes)] : boxes;
  const area = places.reduce((sum, { left, top, right, bottom }) => sum + (right - left) * (bottom - top), 0);
  const { pixelsWide, pixelsHigh } = cover;
  const all = { left: 0, top: 0, right: pixelsWide, bottom: pixelsHigh };
  return area > pixelsWide * pixelsHigh * MOST_SHARE ? [all] : places;
}

function onBitmap({ left, top, right, bottom }: Box, cover: Cover): readonly Box[] {
  // A pixel more on each side, for lines that are smoothed beyond their edge.
  const box = {
    left: Math.max(0, Math.floor((left - cover.left) * cover.scale) - 1),
    top: Math.max(0, Math.floor((top - cover.top) * cover.scale) - 1),
    right: Math.min(cover.pixelsWide, Math.ceil((right - cover.left) * cover.scale) + 1),
    bottom: Math.min(cover.pixelsHigh, Math.ceil((bottom - cover.top) * cover.scale) + 1),
  };
  return box.left < box.right && box.top < box.bottom ? [box] : [];
}

const around = (boxes: readonly Box[]): Box =>
  boxes.reduce((all, { left, top, right, bottom }) => ({
    left: Math.min(all.left, left),
    top: Math.min(all.top, top),
    right: Math.max(all.right, right),
    bottom: Math.max(all.bottom, bottom),
  }));

/** The same places in px of the map. */
export function onMap(places: readonly Box[], { left, top, scale }: Cover): readonly Box[] {
  return places.map((box) => ({
    left: box.left / scale + left,
    top: box.top / scale + top,
    right: box.right / scale + left,
    bottom: box.bottom / scale + top,
  }));
}
