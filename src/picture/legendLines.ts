import type { RoleId } from '@/analysis/types';
import type { KnotLook } from '@/appearance/actorLook';
import type { FieldValue } from '@/appearance/dataFields';
import { type TieLook, tieLook } from '@/appearance/tieLook';
import type { Strength, TieType } from '@/model/types';
import { badgeAt } from './badgeShapes';
import { type ChangeSign, signShapes } from './changeSigns';
import { knotShapes } from './knotShapes';
import type { LegendEntries, LegendSizes, LegendSteps, LegendValues } from './legendOf';
import type { LegendLine, LegendSample } from './pageParts';
import { circle, type PathShape, path, tokenOf } from './shapes';

/** What the signs of the key mean in the reader's language; `wording/legendWords.ts` makes them. */
export interface LegendWords {
  readonly tieType: (type: TieType) => string;
  readonly strength: (strength: Strength) => string;
  readonly thickThin: string;
  readonly planned: string;
  readonly conflict: string;
  readonly maturity: string;
  /** Headings of what a field decides. */
  readonly colourBy: (field: string) => string;
  readonly shapeBy: (field: string) => string;
  readonly sizeBy: (field: string) => string;
  readonly value: (field: string, value: FieldValue, isOthers: boolean) => string;
  readonly noValue: string;
  readonly noSize: string;
  readonly role: (role: RoleId) => string;
  readonly sign: (sign: ChangeSign | 'kept') => string;
}

/** Length of a piece of thread and height of a line, px. */
const THREAD_WIDE_PX = 34;
const MIDDLE_PX = 7;
const KNOT_PX = 15;
/** Knots that show sizes are drawn at this share of the map's. */
const SIZE_SHARE = 0.3;

/** The key of a map as lines of signs and words, in the order of the canvas. */
export function legendLines(entries: LegendEntries, words: LegendWords): readonly LegendLine[] {
  const { colours, steps, sizes, shapes, roles } = entries;
  const lines: LegendLine[] = [
    { heading: '', samples: threadSamples(entries, words) },
    ...(colours ? [valueLine(colours, words.colourBy(colours.field), words)] : []),
    ...(steps ? [stepLine(steps, words)] : []),
    ...(sizes ? [sizeLine(sizes, words)] : []),
    ...(shapes ? [valueLine(shapes, words.shapeBy(shapes.field), words)] : []),
    {
      heading: '',
      samples: roles.map((role) => ({
        shapes: badgeAt(role, 9, MIDDLE_PX),
        width: 18,
        words: words.role(role),
      })),
    },
  ];
  return lines.filter(({ samples }) => samples.length > 0);
}

/** The key of two frames held against each other: the signs that are on the pictures. */
export function signLine(signs: readonly (ChangeSign | 'kept')[], words: LegendWords): LegendLine {
  return {
    heading: '',
    samples: signs.map((sign) => ({
      width: 16,
      words: words.sign(sign),
      shapes:
        sign === 'kept'
          ? [path(circle(8, MIDDLE_PX, 6), { line: 'line-strong', width: 2 })]
          : signShapes(sign, 8, MIDDLE_PX, 0.8),
    })),
  };
}

function threadSamples(entries: LegendEntries, words: LegendWords): readonly LegendSample[] {
  const { threads, hasBothStrengths, hasPlanned, hasConflict, hasMaturity } = entries;
  return [
    ...threads.map(({ type, strengths }): LegendSample => {
      const pieces = strengths.map((strength, index) =>
        piece(tieLook({ strength, status: 'existing' }, type), index * (THREAD_WIDE_PX + 4)),
      );
      const [only] = strengths;
      const name = words.tieType(type);
      return {
        shapes: pieces.flat(),
        width: THREAD_WIDE_PX * strengths.length + 4 * (strengths.length - 1),
        words: hasBothStrengths || !only ? name : `${name} · ${words.strength(only)}`,
      };
    }),
    ...(hasBothStrengths ? [{ shapes: [], width: 0, words: words.thickThin }] : []),
    ...(hasPlanned ? [markSample('planned', words.planned)] : []),
    ...(hasConflict ? [markSample('conflict', words.conflict)] : []),
    ...(hasMaturity ? [markSample('maturity', words.maturity)] : []),
  ];
}

/** A short piece of thread. */
function piece({ colour, width, dashArray, isHollow }: TieLook, left: number): readonly PathShape[] {
  const d = `M${left + 3} ${MIDDLE_PX}H${left + THREAD_WIDE_PX - 3}`;
  const dash = dashArray?.split(' ').map(Number) ?? [];
  const line = path(d, { line: tokenOf(colour), width, dash, cap: 'round' });
  return isHollow ? [line, path(d, { line: 'ground', width: width - 3, cap: 'round' })] : [line];
}

function markSample(mark: 'planned' | 'conflict' | 'maturity', words: string): LegendSample {
  const strength = mark === 'planned' ? 'strong' : 'weak';
  const look = tieLook({ strength, status: mark === 'planned' ? 'planned' : 'existing' }, undefined);
  return { shapes: [...piece(look, 0), ...MARKS[mark]], width: THREAD_WIDE_PX, words };
}

/** What lies on the piece, as in the key of the canvas. */
const MARKS = {
  planned: [],
  conflict: [
    path(circle(17, MIDDLE_PX, 6.4), { fill: 'warn-tint', line: 'warn', width: 1.2 }),
    path('M14.6 4.6L19.4 9.4M19.4 4.6L14.6 9.4', { line: 'warn', width: 1.5 }),
  ],
  maturity: [10, 17, 24].map((x) =>
    path(circle(x, MIDDLE_PX, 3), { fill: 'paper', line: 'tie-0', width: 1.8 }),
  ),
} as const satisfies Record<'planned' | 'conflict' | 'maturity', readonly PathShape[]>;

function valueLine({ field, values }: LegendValues, heading: string, words: LegendWords): LegendLine {
  return {
    heading,
    samples: values.map(({ value, isOthers, look }) => knotSample(look, words.value(field, value, isOthers))),
  };
}

const knotSample = (look: KnotLook, words: string): LegendSample => ({
  shapes: knotShapes(look, [KNOT_PX / 2, MIDDLE_PX], KNOT_PX),
  width: KNOT_PX,
  words,
});

function stepLine({ field, steps, none }: LegendSteps, words: LegendWords): LegendLine {
  const swatches = steps.map(
    ({ from, fill, line }): LegendSample => ({
      shapes: [path('M1 1H19V13H1Z', { fill: tokenOf(fill), line: tokenOf(line), width: 1.2 })],
      width: 20,
      words: words.value(field, from, false),
    }),
  );
  return {
    heading: words.colourBy(field),
    samples: [...swatches, ...(none ? [knotSample(none, words.noValue)] : [])],
  };
}

function sizeLine({ field, knots, hasNone }: LegendSizes, words: LegendWords): LegendLine {
  const discs = knots.map(({ value, size }): LegendSample => {
    const across = size * SIZE_SHARE;
    return {
      shapes: [
        path(circle(across / 2, MIDDLE_PX, across / 2), {
          fill: 'sector-other',
          line: 'sector-other-line',
          width: 1.2,
        }),
      ],
      width: across,
      words: words.value(field, value, false),
    };
  });
  return {
    heading: words.sizeBy(field),
    samples: [...discs, ...(hasNone ? [{ shapes: [], width: 0, words: words.noSize }] : [])],
  };
}
