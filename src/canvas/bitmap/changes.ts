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

/** Who went or changed, then who came or changed. Most are the same at both ends of the lists, and in between too. */
function difference<Item>(before: readonly Item[], now: readonly Item[]): readonly Item[] {
  if (before === now) return [];
  let first = 0;
  const most = Math.min(before.length, now.length);
  while (first < most && before[first] === now[first]) first++;
  let last = 0;
  while (last < most - first && before.at(-1 - last) === now.at(-1 - last)) last++;
  const [gone, come] = [before.slice(first, before.length - last), now.slice(first, now.length - last)];
  const [had, has] = [new Set(gone), new Set(come)];
  return [...gone.filter((one) => !has.has(one)), ...come.filter((one) => !had.has(one))];
}

/**
 * Where a bitmap must be painted again for some changes.
 *
 * @returns boxes on whole device px of the bitmap, empty when the changes lie beyond it; one of all of it when most
 *   of it is concerned. Cost O(changes).
 */
export function placesOf({ actors, ties }: Contents, cover: Cover, nameScale: number): readonly Box[] {
  const boxes = [
    ...actors.map((actor) => actorBox(actor, nameScale)),
    ...ties.map((tie) => tieBox(tie, nameScale)),
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
