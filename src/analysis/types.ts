import type { ActorId, FrameId, TieId, TieTypeId } from '@/model/ids';
import type { Direction, Strength } from '@/model/types';

/** What the reader chose to count. */
export interface AnalysisChoices {
  /** Tie types that count; null counts all, also types made later. */
  readonly tieTypes: readonly TieTypeId[] | null;
  /** `auto` counts planned ties in a frame of kind `plan` only. */
  readonly planned: 'auto' | 'yes' | 'no';
}

export interface InputTie {
  readonly id: TieId;
  readonly source: ActorId;
  readonly target: ActorId;
  readonly direction: Direction;
  readonly strength: Strength;
}

/** One frame as the analysis sees it; can be posted to a worker. Made by `toAnalysisInput`. */
export interface AnalysisInput {
  readonly frame: FrameId;
  /** In id order, which makes every result independent of the order of drawing. */
  readonly actors: readonly ActorId[];
  /** Only counted ties with both ends present; parallel ties are still apart here. */
  readonly ties: readonly InputTie[];
  /** Ties drawn in the frame that do not count because of the choices. */
  readonly leftOut: number;
}

export const MEASURES = ['degree', 'betweenness', 'closeness', 'eigenvector', 'clustering'] as const;
export type MeasureId = (typeof MEASURES)[number];

/** Values of one measure; null is "undefined for this actor", shown as "–", never 0. */
export interface MeasureResult {
  /** Normalised, 0 to 1, one entry an actor. */
  readonly values: Readonly<Record<ActorId, number | null>>;
  /** Before normalising (ties, paths); the same keys. Equal to `values` where there is no raw form. */
  readonly raw: Readonly<Record<ActorId, number | null>>;
  /** Actors by value, highest first, null ones left out, equal values in id order. */
  readonly ranking: readonly ActorId[];
}

export const ROLES = ['hub', 'broker', 'closeness', 'spanner', 'peripheral', 'isolate'] as const;
export type RoleId = (typeof ROLES)[number];

/** Why an actor has a role, as facts of this network; the sentence is made in the reader's language. */
export type RoleReason =
  | {
      readonly kind: 'mostTies';
      readonly ties: number;
      readonly others: number;
      readonly mean: number;
      readonly top: boolean;
    }
  /** Every path between the parts runs through the actor; parts by size, largest first. */
  | {
      readonly kind: 'cutsApart';
      readonly parts: readonly (readonly ActorId[])[];
      readonly pathShare: number;
      readonly top: boolean;
    }
  | { readonly kind: 'manyPaths'; readonly pathShare: number; readonly top: boolean }
  | { readonly kind: 'fewSteps'; readonly meanSteps: number; readonly top: boolean }
  /** Joins its own cluster to others; one actor of each other cluster it touches. */
  | { readonly kind: 'touchesClusters'; readonly clusters: number; readonly via: readonly ActorId[] }
  | { readonly kind: 'oneTie'; readonly via: ActorId }
  | { readonly kind: 'looselyWoven'; readonly ties: number }
  | { readonly kind: 'noTie' };

export interface RoleFinding {
  readonly role: RoleId;
  readonly reason: RoleReason;
}

/** Cautions that belong to a reading; each has a sentence. */
export const CAUTIONS = [
  'noActors',
  'oneActor',
  'twoActors',
  'noTies',
  'smallN',
  'disconnected',
  'complete',
  'peripheralUnmapped',
  'leftOut',
] as const;
export type CautionId = (typeof CAUTIONS)[number];

/** Everything computed from one frame. Undefined is null, never NaN or Infinity. */
export interface AnalysisResult {
  readonly frame: FrameId;
  /** Number of actors. */
  readonly n: number;
  /** Number of tied pairs: parallel and two-way ties between the same two actors count once. */
  readonly m: number;
  /** Counted ties before they are merged into pairs. */
  readonly tieCount: number;
  readonly leftOut: number;
  /** 0 to 1; 0 below two actors. */
  readonly density: number;
  /** Largest first, then by smallest id; members in id order. */
  readonly components: readonly (readonly ActorId[])[];
  readonly isolates: readonly ActorId[];
  /** Share of pairs that can reach each other, 0 to 1; null below two actors. */
  readonly reachableShare: number | null;
  /** Mean shortest path over reachable pairs, in steps; null when no pair is reachable. */
  readonly meanPath: number | null;
  /** Longest shortest path over reachable pairs, in steps; null when no pair is reachable. */
  readonly diameter: number | null;
  /** Freeman centralization of the largest component, 0 to 1; null below three actors in it. */
  readonly centralization: Readonly<Record<'degree' | 'betweenness' | 'closeness', number | null>>;
  /** Share of two-step paths that are closed; null when there is no such path. */
  readonly transitivity: number | null;
  /** Mean local clustering over actors with at least two ties; null when there is none. */
  readonly meanClustering: number | null;
  /** Clusters of highest modularity, largest first; isolates are clusters of one. */
  readonly clusters: readonly (readonly ActorId[])[];
  readonly modularity: number | null;
  readonly measures: Readonly<Record<MeasureId, MeasureResult>>;
  /** In the order of ROLES; actors without a role have an empty list. */
  readonly roles: Readonly<Record<ActorId, readonly RoleFinding[]>>;
  readonly cautions: readonly CautionId[];
}

/** What the panel knows at a moment. `result` is the newest answer, which may be of an earlier edit. */
export interface AnalysisState {
  readonly state: 'waiting' | 'ready' | 'failed';
  readonly result: AnalysisResult | null;
}
