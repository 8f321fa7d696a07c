import type { ActorKind, KnownSector } from '@/model/types';
import { SECTORS } from '@/model/types';

/** Shape of a knot; says the actor's kind without colour. */
export type KnotShape = 'circle' | 'hexagon' | 'square' | 'building';

/** Signs of a stance, from strongly against to strongly for. */
export type StanceIcon = 'stronglyAgainst' | 'against' | 'neutral' | 'for' | 'stronglyFor';

/** Icon inside a knot: the sector's, the kind's when the sector is not known, the sign of a stance, or none. */
export type KnotIcon = KnownSector | ActorKind | StanceIcon | 'none';

export interface KnotLook {
  readonly shape: KnotShape;
  readonly icon: KnotIcon;
  /** CSS colours, as references to the design tokens. */
  readonly fill: string;
  readonly line: string;
  readonly ink: string;
  /** Drawn with a broken line: what decides its look is not known of it. */
  readonly isHollow?: boolean;
}

export const KIND_SHAPES = {
  person: 'circle',
  group: 'hexagon',
  unit: 'square',
  organisation: 'building',
} as const satisfies Record<ActorKind, KnotShape>;

/** Fills on which dark ink would not reach 4.5 : 1. */
const DARK_FILLS: readonly string[] = ['cooperative'];

/** Whether a sector is one of those with a colour and an icon of their own. */
export function isKnownSector(sector: string): sector is KnownSector {
  return SECTORS.some((known) => known === sector);
}

/** How an actor's knot looks: shape by kind, fill and icon by sector, each readable without the other. */
export function actorLook(actor: { readonly kind: ActorKind; readonly sector: string }): KnotLook {
  const sector = isKnownSector(actor.sector) ? actor.sector : null;
  const token = sector ?? 'other';
  return {
    shape: KIND_SHAPES[actor.kind],
    icon: sector ?? actor.kind,
    fill: `var(--sector-${token})`,
    line: `var(--sector-${token}-line)`,
    ink: inkOn(sector),
  };
}

function inkOn(sector: KnownSector | null): string {
  if (sector === null) return 'var(--ink)';
  return DARK_FILLS.includes(sector) ? 'var(--on-knot-dark)' : 'var(--on-knot)';
}

/** Diameter of a knot when nothing decides its size, canvas px at zoom 1. */
export const KNOT_PX = 44;
const SMALLEST_PX = 32;
const LARGEST_PX = 68;

/**
 * Diameter of a knot whose area grows with a measure.
 *
 * @param share value divided by the largest value on the map, 0 to 1; null when the measure is undefined
 * @returns canvas px at zoom 1, between 32 and 68
 */
export function knotSize(share: number | null): number {
  if (share === null) return SMALLEST_PX;
  const area = SMALLEST_PX ** 2 + (LARGEST_PX ** 2 - SMALLEST_PX ** 2) * Math.min(1, Math.max(0, share));
  return Math.round(Math.sqrt(area));
}
