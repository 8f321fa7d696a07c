import type { ActorId } from '@/model/ids';

/** The four fields of the stakeholder grid; the names are those of the training module's source. */
export const QUADRANTS = ['promoters', 'latents', 'defenders', 'apathetics'] as const;
export type Quadrant = (typeof QUADRANTS)[number];

/**
 * From where a judgement counts as high. `middle`: from 3 of 5 on. `median`: above the median of everybody who is
 * judged, which parts a map on which all are judged alike high.
 */
export const GRID_RULES = ['middle', 'median'] as const;
export type GridRule = (typeof GRID_RULES)[number];

/** Declared power by interest, or by the power that the place in the network gives. */
export const GRID_READINGS = ['interest', 'network'] as const;
export type GridReading = (typeof GRID_READINGS)[number];

export const LEVELS = [1, 2, 3, 4, 5] as const;

/** An actor judged in both, in a cell of the grid. */
export interface Judged {
  readonly id: ActorId;
  /** 1 to 5. */
  readonly influence: number;
  /** 1 to 5. */
  readonly interest: number;
  readonly quadrant: Quadrant;
}

/** The lowest level that counts as high, 2 to 6; 6 when no level does. A score lies on one side, never on a line. */
export interface HighFrom {
  readonly influence: number;
  readonly interest: number;
}

export interface StakeholderGrid {
  readonly rule: GridRule;
  readonly highFrom: HighFrom;
  /** In id order. */
  readonly judged: readonly Judged[];
  /** Everybody whose influence is judged, whatever their interest; in id order. */
  readonly declared: readonly Pick<Judged, 'id' | 'influence'>[];
  /** Who is not judged in influence, in interest or in both; in id order. Never on the grid. */
  readonly unjudged: readonly ActorId[];
}

/** How declared influence and the place in the network agree; see `comparePower`. */
export type PowerMatch = 'paper' | 'hidden' | 'both' | 'neither' | 'between';

/** Two actors that no tie joins. */
export interface MissingPair {
  readonly a: ActorId;
  readonly b: ActorId;
  /** Somebody tied to both, who can introduce them; the one with the smallest id, null for nobody. */
  readonly via: ActorId | null;
}

/** How well a set of actors is tied among itself. */
export interface PairShare {
  readonly tied: number;
  readonly pairs: number;
  /** At most MISSING_MAX of the pairs without a tie: those whom somebody can introduce first, then in id order. */
  readonly missing: readonly MissingPair[];
}

/** What to do about one quadrant or one sign of power, as facts of this map; the sentences are made elsewhere. */
export type GridAdvice =
  /** Against the cause, and the network falls apart without them. */
  | { readonly kind: 'blockingBrokers'; readonly actors: readonly ActorId[] }
  | ({ readonly kind: 'promotersTied' } & PairShare)
  | { readonly kind: 'onePromoter'; readonly actor: ActorId }
  /** High in both and against it: a promoter is no supporter by being one. */
  | { readonly kind: 'opposingPromoters'; readonly actors: readonly ActorId[] }
  /** Nobody is chosen from whom paths to the latents could begin. */
  | { readonly kind: 'noStart' }
  /** Of `total` latents, `far` are more than two steps away or out of reach. */
  | { readonly kind: 'latentsFar'; readonly far: number; readonly total: number }
  | { readonly kind: 'latentTied'; readonly actor: ActorId }
  /**
   * `introducers`: everybody tied to the latent who is one step nearer to the start. `path`: the actors between
   * start and latent on one shortest path, of equals the smallest ids.
   */
  | {
      readonly kind: 'latentPath';
      readonly actor: ActorId;
      readonly steps: number;
      readonly introducers: readonly ActorId[];
      readonly path: readonly ActorId[];
    }
  | { readonly kind: 'latentUnreachable'; readonly actor: ActorId }
  /** `promoter`: the nearest; null when there is none to tie to. */
  | { readonly kind: 'defenderUntied'; readonly actor: ActorId; readonly promoter: ActorId | null }
  | { readonly kind: 'defendersBacked'; readonly count: number }
  | ({ readonly kind: 'defendersTied' } & PairShare)
  | { readonly kind: 'apatheticsAlone'; readonly actors: readonly ActorId[] }
  | { readonly kind: 'apatheticsEnough'; readonly count: number }
  | { readonly kind: 'paperPower'; readonly actors: readonly ActorId[] }
  | { readonly kind: 'hiddenInfluencers'; readonly actors: readonly ActorId[] };

export interface GridReport {
  readonly warnings: readonly GridAdvice[];
  readonly quadrants: Readonly<Record<Quadrant, readonly GridAdvice[]>>;
  /** About power that does not agree with the place in the network. */
  readonly power: readonly GridAdvice[];
}
