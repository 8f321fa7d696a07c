import type { ActorId } from '@/model/ids';
import type { Place } from '@/model/types';
import { breaksWord, type MeasureText, type NameLines, nameLines } from './nameLines';
import { type LabelBox, placeLabels } from './placeLabels';
import { type TextShape, type Token, text } from './shapes';
import { NAME_TYPE } from './textWidth';

/** Room round names, as on the canvas, px at zoom 1. */
const LEADING = 1.25;
const BELOW_PX = 7;
/** Above there may be a ring with its sign. */
const ABOVE_PX = 16;
/** Room for a line as on the canvas, px at zoom 1. */
const WIDEST_PX = 144;
/** Where a name is tried, one after the other: below as on the canvas, in narrower lines, above. */
const WAYS = [
  { widest: WIDEST_PX, isAbove: false },
  { widest: 92, isAbove: false },
  { widest: WIDEST_PX, isAbove: true },
] as const;
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
 * @param beside what a name should rather not cover: knots and signs; where it cannot but, it does
 * @returns by id of the actor. Cost O(n) for names of similar length.
 */
export function nameShapes(
  wishes: readonly NameWish[],
  measure: MeasureText,
  scale: number,
  beside: readonly LabelBox<string>[],
): ReadonlyMap<ActorId, PlacedName> {
  const placed = new Map<ActorId, PlacedName>();
  const broken = new Map<string, NameLines>();
  /** Broken once a width: each name is tried several times. */
  const linesOf = (name: string, widest: number): NameLines => {
    const key = `${widest} ${name}`;
    const lines = broken.get(key) ?? nameLines(name, widest, measure);
    broken.set(key, lines);
    return lines;
  };
  for (const obstacles of [beside, []]) {
    for (const way of WAYS) {
      const tried = wishes
        .filter(({ id, name }) => !placed.has(id) && name.trim() !== '')
        // In narrower lines only where no word is broken for it.
        .filter(({ name }) => way.widest === WIDEST_PX || !breaksWord(name, way.widest, measure))
        .map((wish) => placeName(wish, way, linesOf(wish.name, way.widest), scale));
      const taken = [...[...placed.values()].map(({ box }) => box), ...obstacles];
      const shown = placeLabels(
        tried.map(({ box }) => box),
        taken,
      );
      for (const one of tried) if (shown.has(one.box.id)) placed.set(one.box.id, one);
    }
  }
  return placed;
}

/** A name with the room it takes. */
export interface PlacedName {
  readonly box: LabelBox<ActorId>;
  readonly shape: TextShape;
}

function placeName(
  wish: NameWish,
  way: (typeof WAYS)[number],
  { lines, width }: NameLines,
  scale: number,
): PlacedName {
  const { id, at, size: knot, tone } = wish;
  const [x, y] = at;
  const size = NAME_TYPE.size * scale;
  const leading = size * LEADING;
  const height = lines.length * leading;
  const top = way.isAbove ? y - knot / 2 - ABOVE_PX - height : y + knot / 2 + BELOW_PX;
  return {
    box: { id, left: x - (width * scale) / 2, top, width: width * scale, height },
    shape: text(lines, {
      anchor: 'middle',
      x,
      y: top + leading / 2 + BASELINE * size,
      size,
      leading,
      weight: NAME_TYPE.weight,
      fill: tone,
      halo: { colour: 'ground', width: HALO_PX * scale },
    }),
  };
}
