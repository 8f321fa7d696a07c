import type { Dash, Strength, Tie, TieType } from '@/model/types';

/** Width of a tie, canvas px at zoom 1; wide enough apart to be told from each other on a projector. */
const WIDTHS = { strong: 5, weak: 2.2 } as const satisfies Record<Strength, number>;

/** Added on both sides of a thread in the ground's colour, so that one passes over the other. */
export const CASING_PX = 4;

/** Dash patterns in px for a weak tie; a strong one stretches them so that gaps stay visible. */
const PATTERNS = {
  solid: [],
  dash: [9, 6],
  dot: [0.1, 6],
  dashDot: [12, 6, 0.1, 6],
  longDash: [18, 7],
  shortDash: [5, 5],
} as const satisfies Record<Dash, readonly number[]>;

export interface TieLook {
  /** CSS colour as a reference to a design token. */
  readonly colour: string;
  /** px at zoom 1. */
  readonly width: number;
  /** Value of stroke-dasharray, undefined for a solid thread. */
  readonly dashArray: string | undefined;
  /** Planned ties are hollow: an outline of the thread that is not yet woven. */
  readonly isHollow: boolean;
}

/** Colour of a tie type by its palette index. */
export const tieColour = (index: number): string => `var(--tie-${((index % 6) + 6) % 6})`;

/** stroke-dasharray of a pattern at a width. */
export function dashArray(dash: Dash, width: number): string | undefined {
  const pattern = PATTERNS[dash];
  if (pattern.length === 0) return undefined;
  const stretch = width > 3 ? 1.6 : 1;
  return pattern.map((length) => Math.round(length * stretch * 10) / 10).join(' ');
}

/** How a tie looks: colour and dash by type, width by strength, hollow while it is only planned. */
export function tieLook(
  tie: Pick<Tie, 'strength' | 'status'>,
  type: Pick<TieType, 'colour' | 'dash'> | undefined,
): TieLook {
  const width = WIDTHS[tie.strength];
  return {
    colour: tieColour(type?.colour ?? 0),
    width,
    dashArray: dashArray(type?.dash ?? 'solid', width),
    isHollow: tie.status === 'planned',
  };
}
