import type { ActorId } from '@/model/ids';
import type { Place } from '@/model/types';
import { type MeasureText, nameLines } from './nameLines';
import { type LabelBox, placeLabels } from './placeLabels';
import type { TextShape, Token } from './shapes';

/** Type of names and room round them, as on the canvas, px at zoom 1. */
const NAME_PX = 12.5;
const WEIGHT = 650;
const LEADING = 1.25;
const WIDEST_PX = 144;
const BELOW_PX = 7;
const HALO_PX = 4.4;
/** From the middle of a line to the base line of its letters, as a share of the type's size. */
const BASELINE = 0.35;

/** A name that asks for room below its knot. */
export interface NameWish {
  readonly id: ActorId;
  readonly name: string;
  readonly at: Place;
  /** Diameter of the knot. */
  readonly size: number;
  readonly tone: Token;
}

/**
 * The names that find room, so that no two cover each other.
 *
 * @param wishes the most important first
 * @param measure width of a text in the type of names at zoom 1
 * @param scale how much larger than at zoom 1 names are drawn
 * @returns by id of the actor. Cost O(n) for names of similar length.
 */
export function nameShapes(
  wishes: readonly NameWish[],
  measure: MeasureText,
  scale: number,
): ReadonlyMap<ActorId, TextShape> {
  const size = NAME_PX * scale;
  const leading = size * LEADING;
  const found = wishes.flatMap(({ id, name, at: [x, y], size: knot, tone }) => {
    if (name.trim() === '') return [];
    const { lines, width } = nameLines(name, WIDEST_PX, measure);
    const top = y + knot / 2 + BELOW_PX;
    const box: LabelBox<ActorId> = {
      id,
      left: x - (width * scale) / 2,
      top,
      width: width * scale,
      height: lines.length * leading,
    };
    const shape: TextShape = {
      kind: 'text',
      lines,
      x,
      y: top + leading / 2 + BASELINE * size,
      size,
      leading,
      weight: WEIGHT,
      fill: tone,
      halo: 'ground',
      haloWidth: HALO_PX * scale,
    };
    return [{ box, shape }];
  });
  const shown = placeLabels(found.map(({ box }) => box));
  return new Map(found.flatMap(({ box, shape }) => (shown.has(box.id) ? [[box.id, shape] as const] : [])));
}
