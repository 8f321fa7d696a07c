import type { Actor, MapStyle } from '@/model/types';
import { type DataField, dataField, type Facts, type FieldValue } from './dataFields';

/** More hues than these are not told apart: the rest shares the grey of "others". */
export const MOST_HUES = 6;
/** How many shapes there are. */
export const MOST_SHAPES = 4;
/** Steps of the scale of a number, light to dark. */
export const STEPS = 5;

type Reads = (actor: Actor) => FieldValue;

/** A field with its reader for one map. */
interface Read {
  readonly field: DataField;
  readonly read: Reads;
  /** Whether somebody on the map has no value. */
  readonly hasNone: boolean;
}

export interface NumberScale extends Read {
  /** Ends of the scale; `low` is 0 unless the field says otherwise. */
  readonly low: number;
  readonly high: number;
}

export interface CategoryScale extends Read {
  /** Values with a sign of their own, in its order. */
  readonly values: readonly string[];
  /** Values that share one sign. */
  readonly others: readonly string[];
}

/** What decides colours: each sector its own, hues by category, steps of a number, or for and against. */
export type ColourScale =
  | ({ readonly kind: 'sectors' } & CategoryScale)
  | ({ readonly kind: 'hues' } & CategoryScale)
  | ({ readonly kind: 'steps' } & NumberScale)
  | ({ readonly kind: 'signed' } & NumberScale);

/** How a style is carried out on one map; null where nothing decides a sign. */
export interface Scales {
  readonly size: NumberScale | null;
  readonly colour: ColourScale | null;
  /** `kinds` gives every kind its own shape on every map. */
  readonly shape: ({ readonly kind: 'kinds' | 'shapes' } & CategoryScale) | null;
  readonly label: Read | null;
}

/**
 * Fits the scales of a style to the actors of a map. A field of the analysis decides nothing until the analysis
 * is there, and neither does a field that cannot drive its sign.
 *
 * @param actors all actors of the frame, hidden ones too, so that colours do not change while filtering
 * @returns Cost O(n) a sign.
 */
export function scalesOf(actors: readonly Actor[], style: MapStyle, facts: Facts): Scales {
  const readyField = (id: string | null) => {
    const found = dataField(id);
    return found?.isFound && facts.result === null ? null : found;
  };
  const size = readyField(style.sizeBy);
  const colour = readyField(style.colourBy);
  const shape = readyField(style.shapeBy);
  const label = readyField(style.labelBy);
  return {
    size: size?.type === 'number' ? numberScale(size, actors, facts) : null,
    colour: colour ? colourScale(colour, actors, facts) : null,
    shape:
      shape?.type === 'category'
        ? {
            kind: shape.id === 'kind' ? 'kinds' : 'shapes',
            ...categoryScale(shape, actors, facts, MOST_SHAPES),
          }
        : null,
    label: label ? readOf(label, actors, facts) : null,
  };
}

/** The values of a category on a map, in its order, then the most frequent first. Cost O(n). */
function valuesOnMap(field: DataField, actors: readonly Actor[], facts: Facts): readonly string[] {
  const read = field.reader(facts);
  const counts = new Map<string, number>();
  for (const actor of actors) {
    const value = read(actor);
    if (typeof value === 'string') counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  const rank = (value: string) => {
    const index = field.order.indexOf(value);
    return index < 0 ? field.order.length : index;
  };
  return [...counts]
    .sort(([a, many], [b, more]) => rank(a) - rank(b) || more - many || (a < b ? -1 : 1))
    .map(([value]) => value);
}

/** Where a value stands between the ends of a scale, 0 to 1. */
export function shareOf({ low, high }: Pick<NumberScale, 'low' | 'high'>, value: number): number {
  if (high <= low) return 1;
  return Math.min(1, Math.max(0, (value - low) / (high - low)));
}

/** Which of the STEPS a value falls into, 0 to 4. */
export function stepOf(scale: Pick<NumberScale, 'low' | 'high'>, value: number): number {
  return Math.min(STEPS - 1, Math.floor(shareOf(scale, value) * STEPS + 1e-9));
}

function readOf(field: DataField, actors: readonly Actor[], facts: Facts): Read {
  const read = field.reader(facts);
  return { field, read, hasNone: actors.some((actor) => read(actor) === null) };
}

function numberScale(field: DataField, actors: readonly Actor[], facts: Facts): NumberScale {
  const found = readOf(field, actors, facts);
  if (field.range) return { ...found, low: field.range[0], high: field.range[1] };
  const high = actors.reduce((most, actor) => {
    const value = found.read(actor);
    return typeof value === 'number' && value > most ? value : most;
  }, 0);
  return { ...found, low: 0, high };
}

function categoryScale(
  field: DataField,
  actors: readonly Actor[],
  facts: Facts,
  most: number,
): CategoryScale {
  const all = valuesOnMap(field, actors, facts);
  return { ...readOf(field, actors, facts), values: all.slice(0, most), others: all.slice(most) };
}

function colourScale(field: DataField, actors: readonly Actor[], facts: Facts): ColourScale | null {
  switch (field.type) {
    case 'category':
      if (field.id !== 'sector') {
        return { kind: 'hues', ...categoryScale(field, actors, facts, MOST_HUES) };
      }
      return { kind: 'sectors', ...categoryScale(field, actors, facts, Number.POSITIVE_INFINITY) };
    case 'number':
      return { kind: 'steps', ...numberScale(field, actors, facts) };
    case 'signed':
      return { kind: 'signed', ...numberScale(field, actors, facts) };
    case 'text':
      return null;
  }
}
