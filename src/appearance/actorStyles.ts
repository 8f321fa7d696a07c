import type { ActorId } from '@/model/ids';
import type { Actor } from '@/model/types';
import {
  actorLook,
  isKnownSector,
  KIND_SHAPES,
  KNOT_PX,
  type KnotLook,
  type KnotShape,
  knotSize,
  type StanceIcon,
} from './actorLook';
import type { FieldValue } from './dataFields';
import { type ColourScale, type NumberScale, type Scales, shareOf, stepOf } from './scales';

/** How one actor is drawn. */
export interface ActorStyle {
  /** Diameter, canvas px at zoom 1. */
  readonly size: number;
  readonly look: KnotLook;
}

type Colours = Pick<KnotLook, 'fill' | 'line' | 'ink'>;

/** The order in which shapes are given to the values of a category. */
const SHAPES = ['circle', 'building', 'hexagon', 'square'] as const satisfies readonly KnotShape[];

/** From −2 to 2. */
const STANCE_ICONS = [
  'stronglyAgainst',
  'against',
  'neutral',
  'for',
  'stronglyFor',
] as const satisfies readonly StanceIcon[];

/** Fills on which white ink is read better than dark: blue among the hues, the two darkest steps. */
const DARK = { hue: [2], step: [3, 4], stance: [4] } as const;

/** The look of who has no value: the paper showing through. */
const HOLLOW: Colours = { fill: 'var(--hollow)', line: 'var(--hollow-line)', ink: 'var(--ink)' };
const OTHERS: Colours = {
  fill: 'var(--sector-other)',
  line: 'var(--sector-other-line)',
  ink: 'var(--ink)',
};

/**
 * How actors are drawn in the scales of a style: the highest value gets the largest knot; who has no value gets
 * the smallest, and a hollow one where the colour is missing.
 *
 * @returns one entry an actor; the same object whenever the same actor is asked for in the same scales. Cost O(n).
 */
export function actorStyles(actors: readonly Actor[], scales: Scales): ReadonlyMap<ActorId, ActorStyle> {
  const known = found.get(scales) ?? new WeakMap<Actor, ActorStyle>();
  found.set(scales, known);
  const styles = new Map<ActorId, ActorStyle>();
  for (const actor of actors) {
    const style = known.get(actor) ?? styleIn(actor, scales);
    known.set(actor, style);
    styles.set(actor.id, style);
  }
  return styles;
}

const found = new WeakMap<Scales, WeakMap<Actor, ActorStyle>>();

function styleIn(actor: Actor, scales: Scales): ActorStyle {
  const size = scales.size ? sizeIn(scales.size, scales.size.read(actor)) : KNOT_PX;
  return { size, look: lookIn(actor, scales) };
}

/** Diameter of a knot for a value, canvas px at zoom 1. */
export function sizeIn(scale: Pick<NumberScale, 'low' | 'high'>, value: FieldValue): number {
  return knotSize(typeof value === 'number' ? shareOf(scale, value) : null);
}

/** Colours of a value in a scale, and its icon where the scale has its own; null is who has none. */
export function colourIn(
  scale: ColourScale,
  value: FieldValue,
): Colours & { readonly icon?: StanceIcon; readonly isHollow: boolean } {
  if (value === null && scale.kind !== 'sectors') return { ...HOLLOW, isHollow: true };
  switch (scale.kind) {
    case 'sectors': {
      const { fill, line, ink } = actorLook({ kind: 'person', sector: String(value ?? '') });
      return { fill, line, ink, isHollow: false };
    }
    case 'hues': {
      const hue = scale.values.indexOf(String(value));
      return { ...(hue < 0 ? OTHERS : token('hue', hue)), isHollow: false };
    }
    case 'steps':
      return { ...token('step', stepOf(scale, Number(value))), isHollow: false };
    case 'signed': {
      const index = stepOf(scale, Number(value));
      const icon = STANCE_ICONS[index] ?? 'neutral';
      return { ...token('stance', index), icon, isHollow: false };
    }
  }
}

/** Shape of a value in a scale; values beyond the fourth share the last one. */
export function shapeIn(scale: NonNullable<Scales['shape']>, value: FieldValue): KnotShape {
  const index = value === null ? scale.values.length : scale.values.indexOf(String(value));
  return SHAPES[index < 0 ? SHAPES.length - 1 : Math.min(index, SHAPES.length - 1)] ?? 'circle';
}

function token(scale: keyof typeof DARK, index: number): Colours {
  const isDark = DARK[scale].some((one) => one === index);
  return {
    fill: `var(--${scale}-${index})`,
    line: `var(--${scale}-${index}-line)`,
    ink: isDark ? 'var(--on-knot-dark)' : 'var(--on-knot)',
  };
}

function lookIn(actor: Actor, { colour, shape }: Scales): KnotLook {
  const own = colour ? colourIn(colour, colour.read(actor)) : { ...OTHERS, isHollow: false };
  return {
    icon: isKnownSector(actor.sector) ? actor.sector : actor.kind,
    ...own,
    shape: shape ? shapeOf(actor, shape) : 'circle',
  };
}

function shapeOf(actor: Actor, shape: NonNullable<Scales['shape']>): KnotShape {
  return shape.kind === 'kinds' ? KIND_SHAPES[actor.kind] : shapeIn(shape, shape.read(actor));
}
