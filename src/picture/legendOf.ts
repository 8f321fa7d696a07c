import type { AnalysisResult, RoleId } from '@/analysis/types';
import { KIND_SHAPES, type KnotIcon, type KnotLook, type KnotShape } from '@/appearance/actorLook';
import { colourIn, shapeIn, sizeIn } from '@/appearance/actorStyles';
import type { FieldValue } from '@/appearance/dataFields';
import {
  type CategoryScale,
  type ColourScale,
  type NumberScale,
  type Scales,
  STEPS,
} from '@/appearance/scales';
import { ownValue } from '@/model/entries';
import type { TieTypeId } from '@/model/ids';
import { once } from '@/model/once';
import { actorsInFrame, tieTypesInOrder, visibleTies } from '@/model/select';
import {
  ACTOR_KINDS,
  type Actor,
  type Frame,
  type Project,
  SECTORS,
  STRENGTHS,
  type Strength,
  type Tie,
  type TieType,
} from '@/model/types';

const BADGE_ROLES = ['hub', 'broker', 'closeness', 'spanner'] as const satisfies readonly RoleId[];

/** A value with its sign; `others` stands for all values that share the last one. */
export interface LegendValue {
  readonly value: FieldValue;
  readonly isOthers: boolean;
  readonly look: KnotLook;
}

/** What a field does to colours or shapes. */
export interface LegendValues {
  /** Id of the field. */
  readonly field: string;
  readonly values: readonly LegendValue[];
}

export interface LegendSteps {
  readonly field: string;
  /** Lowest value of each step, low to high. */
  readonly steps: readonly { readonly from: number; readonly fill: string; readonly line: string }[];
  readonly high: number;
  /** Sign of who has no value, null where everybody has one. */
  readonly none: KnotLook | null;
}

export interface LegendSizes {
  readonly field: string;
  /** Large to small. */
  readonly knots: readonly { readonly value: number; readonly size: number }[];
  readonly hasNone: boolean;
}

export interface LegendEntries {
  /** Tie types on the map with the strengths they occur in, strong first. */
  readonly threads: readonly { readonly type: TieType; readonly strengths: readonly Strength[] }[];
  /** Whether both strengths are on the map, so that thick and thin need a word. */
  readonly hasBothStrengths: boolean;
  readonly hasPlanned: boolean;
  readonly hasConflict: boolean;
  readonly hasMaturity: boolean;
  readonly colours: LegendValues | null;
  readonly steps: LegendSteps | null;
  readonly sizes: LegendSizes | null;
  /** Only when the map shows more than one value. */
  readonly shapes: LegendValues | null;
  readonly roles: readonly (typeof BADGE_ROLES)[number][];
}

/** What the key of a frame has to explain: each sign that is on the map, once. O(n + m). */
export function legendOf(
  project: Project,
  frame: Frame,
  scales: Scales,
  result: AnalysisResult | null,
): LegendEntries {
  const actors = actorsInFrame(project, frame);
  const ties = visibleTies(project, frame);
  const found = rolesOn(actors, result);
  const { strengthsOf, ...marks } = signsOf(ties);
  const { colour, shape, size } = scales;
  return {
    threads: tieTypesInOrder(project).flatMap((type) => {
      const own = strengthsOf.get(type.id);
      const strengths = [...STRENGTHS].reverse().filter((strength) => own?.has(strength));
      return strengths.length > 0 ? [{ type, strengths }] : [];
    }),
    hasBothStrengths: STRENGTHS.every((strength) =>
      [...strengthsOf.values()].some((own) => own.has(strength)),
    ),
    ...marks,
    colours: colour ? coloursOf(colour) : null,
    steps: colour?.kind === 'steps' ? stepsOf(colour) : null,
    sizes: size ? sizesOf(size) : null,
    shapes: shape ? shapesOf(shape) : null,
    roles: BADGE_ROLES.filter((role) => found.has(role)),
  };
}

/** The signs that occur on threads; once for a list, because an analysis changes none of them. */
const signsOf = once((ties: readonly Tie[]) => {
  const strengthsOf = new Map<TieTypeId, Set<Strength>>();
  let [hasPlanned, hasConflict, hasMaturity] = [false, false, false];
  for (const { type, strength, status, sign, maturity } of ties) {
    const known = strengthsOf.get(type);
    if (known) known.add(strength);
    else strengthsOf.set(type, new Set([strength]));
    hasPlanned ||= status === 'planned';
    hasConflict ||= sign === 'conflict';
    hasMaturity ||= maturity !== null;
  }
  return { strengthsOf, hasPlanned, hasConflict, hasMaturity };
});

/** Roles that anybody has. */
function rolesOn(actors: readonly Actor[], result: AnalysisResult | null): ReadonlySet<RoleId> {
  const found = new Set<RoleId>();
  if (result === null) return found;
  const { roles } = result;
  for (const { id } of actors) for (const { role } of ownValue(roles, id) ?? []) found.add(role);
  return found;
}

const PLAIN = { fill: 'var(--sector-other)', line: 'var(--sector-other-line)', ink: 'var(--ink)' };
/** A swatch is empty where only its colour or shape speaks. */
const NO_ICON = 'none';

function coloursOf(scale: ColourScale): LegendValues | null {
  const sign = (value: FieldValue, isOthers = false): LegendValue => {
    const { isHollow, icon, ...colours } = colourIn(scale, value);
    return {
      value,
      isOthers,
      look: { shape: 'circle', icon: icon ?? iconOf(scale, value), isHollow, ...colours },
    };
  };
  switch (scale.kind) {
    case 'steps':
      return null;
    case 'signed':
      return { field: scale.field.id, values: [-2, -1, 0, 1, 2].map((value) => sign(value)) };
    case 'sectors':
    case 'hues':
      return { field: scale.field.id, values: listed(scale, sign) };
  }
}

function shapesOf(scale: NonNullable<Scales['shape']>): LegendValues | null {
  const shapeFor = (value: FieldValue): KnotShape => {
    const kind = scale.kind === 'kinds' ? ACTOR_KINDS.find((one) => one === value) : undefined;
    return kind ? KIND_SHAPES[kind] : shapeIn(scale, value);
  };
  const sign = (value: FieldValue, isOthers = false): LegendValue => ({
    value,
    isOthers,
    look: { shape: shapeFor(value), icon: iconOf(scale, value), ...PLAIN },
  });
  const values = listed(scale, sign);
  return values.length > 1 ? { field: scale.field.id, values } : null;
}

/** The values of a category, then those that share a sign, then who has none. */
function listed(
  { values, others, hasNone }: CategoryScale,
  sign: (value: FieldValue, isOthers?: boolean) => LegendValue,
): readonly LegendValue[] {
  const [other] = others;
  return [
    ...values.map((value) => sign(value)),
    ...(other === undefined ? [] : [sign(other, true)]),
    ...(hasNone ? [sign(null)] : []),
  ];
}

function iconOf({ field }: CategoryScale | NumberScale, value: FieldValue): KnotIcon {
  const own = field.id === 'sector' ? SECTORS : field.id === 'kind' ? ACTOR_KINDS : [];
  return own.find((one) => one === value) ?? NO_ICON;
}

function stepsOf(scale: Extract<ColourScale, { kind: 'steps' }>): LegendSteps {
  const { field, low, high, hasNone } = scale;
  // On a scale of whole judgements each step is one of them.
  const isWhole = field.range !== null && high - low === STEPS - 1;
  const width = isWhole ? 1 : (high - low) / STEPS;
  const { isHollow, fill, line, ink } = colourIn(scale, null);
  return {
    field: field.id,
    steps: Array.from({ length: STEPS }, (_, step) => {
      const from = low + width * step;
      const { fill, line } = colourIn(scale, isWhole ? from : from + width / 2);
      return { from, fill, line };
    }),
    high,
    none: hasNone ? { shape: 'circle', icon: NO_ICON, isHollow, fill, line, ink } : null,
  };
}

function sizesOf(scale: NumberScale): LegendSizes {
  const { field, low, high, hasNone } = scale;
  const isWhole = field.range !== null || field.id === 'degree';
  const middle = isWhole ? Math.round((low + high) / 2) : (low + high) / 2;
  const values = [...new Set([high, middle, low])];
  return {
    field: field.id,
    knots: values.map((value) => ({ value, size: sizeIn(scale, value) })),
    hasNone,
  };
}
