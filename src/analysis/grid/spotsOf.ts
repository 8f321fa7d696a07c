import type { ActorId } from '@/model/ids';
import { comparePower, powerBand } from './networkPower';
import type { GridReading, HighFrom, PowerMatch, Quadrant, StakeholderGrid } from './types';

/** The name of what a spot lies in. */
export type Field = Quadrant | PowerMatch;

/** Where an actor stands on a grid of five by five. */
export interface GridSpot {
  readonly id: ActorId;
  /** Declared influence, 1 to 5, upwards. */
  readonly row: number;
  /** Interest, or the band of network power; 1 to 5, to the right. */
  readonly column: number;
  readonly field: Field;
}

export interface GridSpots {
  /** In id order. */
  readonly spots: readonly GridSpot[];
  /** Who cannot be placed in this reading, in id order. */
  readonly unplaced: readonly ActorId[];
}

/** A rectangle of the grid with a name of its own. */
export interface Zone {
  readonly field: Field;
  readonly rows: Span;
  readonly columns: Span;
}

/** From a level to a level, both counted, 1 to 5. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/**
 * Where everybody stands in one of the two readings.
 *
 * @param powers network power by actor, null where it is not known
 * @returns everybody exactly once. By `network` whoever has declared influence and network power stands on the grid.
 * Cost O(n log n).
 */
export function spotsOf(
  reading: GridReading,
  grid: StakeholderGrid,
  powers: Readonly<Record<ActorId, number | null>>,
): GridSpots {
  const spots = reading === 'interest' ? byInterest(grid) : byNetwork(grid, powers);
  const placed = new Set(spots.map(({ id }) => id));
  const everybody = [...grid.judged.map(({ id }) => id), ...grid.unjudged].sort();
  return { spots, unplaced: everybody.filter((id) => !placed.has(id)) };
}

const byInterest = ({ judged }: StakeholderGrid): readonly GridSpot[] =>
  judged.map(({ id, influence, interest, quadrant }) => ({
    id,
    row: influence,
    column: interest,
    field: quadrant,
  }));

const byNetwork = (
  { declared, highFrom }: StakeholderGrid,
  powers: Readonly<Record<ActorId, number | null>>,
): readonly GridSpot[] =>
  declared.flatMap(({ id, influence }) => {
    const power = powers[id] ?? null;
    if (power === null) return [];
    const field = comparePower(influence >= highFrom.influence, power);
    return [{ id, row: influence, column: powerBand(power), field }];
  });

/**
 * The named rectangles of a reading, from the top left to the bottom right.
 *
 * @returns without those that have no level: where nobody is high there are no high ones
 */
export function zonesOf(reading: GridReading, { influence, interest }: HighFrom): readonly Zone[] {
  const [high, low]: readonly [Span, Span] = [
    { from: influence, to: 5 },
    { from: 1, to: influence - 1 },
  ];
  const columns: readonly (readonly [Span, Field, Field])[] =
    reading === 'interest'
      ? [
          [{ from: 1, to: interest - 1 }, 'latents', 'apathetics'],
          [{ from: interest, to: 5 }, 'promoters', 'defenders'],
        ]
      : [
          [{ from: 1, to: 2 }, 'paper', 'neither'],
          [{ from: 3, to: 3 }, 'between', 'between'],
          [{ from: 4, to: 5 }, 'both', 'hidden'],
        ];
  return [high, low]
    .flatMap((rows, at) =>
      columns.map(([span, above, below]) => ({ rows, columns: span, field: at === 0 ? above : below })),
    )
    .filter((zone) => zone.rows.from <= zone.rows.to && zone.columns.from <= zone.columns.to);
}
