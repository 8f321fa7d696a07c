import type { ActorId, FrameId, TieId, TieTypeId } from '@/model/ids';
import type { Direction, Strength } from '@/model/types';
import type { Position } from './bargaining/types';
import type { Bottlenecks } from './bottlenecks/types';
import type { SectorMixing } from './sectors/types';
import type { StageReading } from './stage/types';

/** What the reader chose to count. */
export interface AnalysisChoices {
  /** Tie types that count; null counts all, also types made later. */
  readonly tieTypes: readonly TieTypeId[] | null;
  /** `auto` counts planned ties in a frame of kind `plan` only. */
  readonly planned: 'auto' | 'yes' | 'no';
  /** Whether weak ties count. */
  readonly weak: boolean;
  /**
   * Whether paths follow arrows. A tie without direction and a two-way one lead both ways. What has no meaning
   * with arrows (roles, clusters, core, constraint) reads the map without them all the same.
   */
  readonly directed: boolean;
  /** Where clusters come from: found in the ties, or the groups drawn by hand. */
  readonly grouping: 'found' | 'drawn';
  /** How fine found clusters are: above 1 more and smaller ones, below 1 fewer; see `RESOLUTIONS`. */
  readonly resolution: number;
}

/** Everything counts, planned ties in plans; arrows do not matter; clusters as modularity finds them. */
export const ALL_COUNTED: AnalysisChoices = {
  tieTypes: null,
  planned: 'auto',
  weak: true,
  directed: false,
  grouping: 'found',
  resolution: 1,
};

/** From coarse to fine. At 1 it is Newman and Girvan's modularity; at 0.5 the kite shows the two of the textbook. */
export const RESOLUTIONS = [0.25, 0.5, 1, 1.5, 2, 3] as const;

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
  /** In id order, which makes every result independent of the order of drawing; in the lasting order for weaving. */
  readonly actors: readonly ActorId[];
  /** By index of the actor: its sector as the project says it, '' when not said. */
  readonly sectors: readonly string[];
  /** In id order. Only counted ties with both ends present; parallel ties are still apart here. */
  readonly ties: readonly InputTie[];
  /** Ties drawn in the frame that do not count because of the choices. */
  readonly leftOut: number;
  readonly directed: boolean;
  /** Groups drawn by hand, as indices of actors in this input, in id order of the groups; null: find clusters. */
  readonly groups: readonly (readonly number[])[] | null;
  readonly resolution: number;
}

export const MEASURES = [
  'degree',
  'inDegree',
  'outDegree',
  'strength',
  'betweenness',
  'closeness',
  'harmonic',
  'eigenvector',
  'pagerank',
  'clustering',
  'constraint',
  'egoConstraint',
  'effectiveSize',
  'eccentricity',
  'core',
  'reach2',
  'bargaining',
] as const;
export type MeasureId = (typeof MEASURES)[number];

/** What is shown first; the others are a step away, for those who look for them. */
export const MAIN_MEASURES = ['degree', 'betweenness', 'closeness', 'eigenvector', 'clustering'] as const;

/** Values of one measure; null is "undefined for this actor", shown as "–", never 0. */
export interface MeasureResult {
  /** One entry an actor; normalised, 0 to 1, where the measure has a norm (see its file). */
  readonly values: Readonly<Record<ActorId, number | null>>;
  /**
   * Before normalising; the same keys. degree: tied actors · betweenness: shortest paths between others that
   * run through the actor, each pair counted once · closeness: steps to all it can reach, so lower is closer,
   * null when it reaches nobody · harmonic: sum of 1 / steps · reach2, inDegree, outDegree: actors · all others:
   * equal to `values`.
   */
  readonly raw: Readonly<Record<ActorId, number | null>>;
  /** Actors by value, highest first, null ones left out; equal values (to 1e-9) in id order. */
  readonly ranking: readonly ActorId[];
}

export const ROLES = ['hub', 'broker', 'closeness', 'spanner', 'peripheral', 'isolate'] as const;
export type RoleId = (typeof ROLES)[number];

/** Members of a part that a reason lists, at most; a sentence never names more, and a message stays small. */
export const PART_MEMBERS_MAX = 100;

/**
 * Why an actor has a role, as facts of this network; the sentence is made in the reader's language. `top` is
 * true for the highest value of the measure in the map, also when several share it.
 */
export type RoleReason =
  /** `others`: how many other actors there are; `mean`: mean number of ties in the map. */
  | {
      readonly kind: 'mostTies';
      readonly ties: number;
      readonly others: number;
      readonly mean: number;
      readonly top: boolean;
    }
  /**
   * Every path between the parts runs through the actor. The parts its component falls into when it leaves,
   * largest first, then by smallest id; `parts` lists the first PART_MEMBERS_MAX of each in id order, `sizes`
   * says how many each has. `pathShare`: normalised betweenness, 0 to 1.
   */
  | {
      readonly kind: 'cutsApart';
      readonly parts: readonly (readonly ActorId[])[];
      readonly sizes: readonly number[];
      readonly pathShare: number;
      readonly top: boolean;
    }
  | { readonly kind: 'manyPaths'; readonly pathShare: number; readonly top: boolean }
  /** `meanSteps`: mean number of steps to the actors it can reach, at least 1. */
  | { readonly kind: 'fewSteps'; readonly meanSteps: number; readonly top: boolean }
  /** Joins its own cluster to `clusters` others; `via`: its best-tied neighbour in each, as many entries. */
  | { readonly kind: 'touchesClusters'; readonly clusters: number; readonly via: readonly ActorId[] }
  | { readonly kind: 'oneTie'; readonly via: ActorId }
  | { readonly kind: 'looselyWoven'; readonly ties: number }
  | { readonly kind: 'noTie' };

export interface RoleFinding {
  readonly role: RoleId;
  readonly reason: RoleReason;
}

/** Cautions that belong to a reading, in this order; each has a sentence, and no two say the same. */
export const CAUTIONS = [
  'noActors',
  'oneActor',
  'twoActors',
  /** Two actors or more, no tie counted. */
  'noTies',
  /** 3 to 11 actors: one tie may change the reading. */
  'smallN',
  /** There are ties, but not everybody can reach everybody. */
  'disconnected',
  /** Three actors or more, everybody tied to everybody, both ways where arrows count: no positions differ. */
  'complete',
  /** Somebody is peripheral or isolated: perhaps their ties were only not mapped. */
  'peripheralUnmapped',
  /** Paths follow arrows: lengths are to whom an arrow leads; roles and clusters are read without. */
  'arrows',
  /** Some ties drawn in the frame do not count because of the choices. */
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
  /** Number of arrows, parallel ones counted once; null where the reader does not follow them. */
  readonly arrowCount: number | null;
  /** Counted ties before they are merged into pairs. */
  readonly tieCount: number;
  readonly leftOut: number;
  /**
   * Measures whose numbers are estimates for now, and with them what rests on paths: means, centralization, roles.
   * Their ranks say nothing. Empty in every exact result.
   */
  readonly estimated: readonly MeasureId[];
  /** Of pairs, or of arrows where they are followed; 0 to 1; 0 below two actors. */
  readonly density: number;
  /** Largest first, then by smallest id; members in id order. */
  readonly components: readonly (readonly ActorId[])[];
  readonly isolates: readonly ActorId[];
  /**
   * Share of pairs that can reach each other, 0 to 1; null below two actors. Along arrows, like the three below,
   * of ordered pairs: from one actor to another.
   */
  readonly reachableShare: number | null;
  /** Mean shortest path over reachable pairs, in steps; null when no pair is reachable. */
  readonly meanPath: number | null;
  /** Longest shortest path over reachable pairs, in steps; null when no pair is reachable. */
  readonly diameter: number | null;
  /** Share of pairs in different components, read without arrows; 0 to 1; null below two actors. */
  readonly fragmentation: number | null;
  /** Mean of 1 / steps over all pairs, 0 where unreachable; 0 to 1; null below two actors. */
  readonly efficiency: number | null;
  /** Share of arrows that are answered; null without arrows or where they are not followed. */
  readonly reciprocity: number | null;
  /** How actors of different sectors mix. */
  readonly sectors: SectorMixing;
  /** Freeman centralization of the largest component, 0 to 1; null below three actors in it. */
  readonly centralization: Readonly<Record<'degree' | 'betweenness' | 'closeness', number | null>>;
  /** Share of two-step paths that are closed; null when there is no such path. */
  readonly transitivity: number | null;
  /** Mean local clustering over actors with at least two ties; null when there is none. */
  readonly meanClustering: number | null;
  /**
   * Clusters as the reader chose, largest first; isolates are clusters of one, and so is whoever is in no drawn
   * group. Roles and the stage always rest on those of highest modularity.
   */
  readonly clusters: readonly (readonly ActorId[])[];
  /** Newman and Girvan's modularity of these clusters, −0.5 to 1; null without ties. */
  readonly modularity: number | null;
  /** How well core and periphery describe the largest component, up to 1; null when there is no such division. */
  readonly coreFit: number | null;
  /** The core that fits best, in id order; everybody of a complete map, nobody when there is none. */
  readonly core: readonly ActorId[];
  /** Null below four actors. */
  readonly stage: StageReading | null;
  readonly measures: Readonly<Record<MeasureId, MeasureResult>>;
  readonly bargaining: Readonly<Record<ActorId, Position<ActorId>>>;
  /** How many have one partner alone. */
  readonly onePartner: number;
  /**
   * Every actor's roles in the order of ROLES; an empty list for an actor without one. An isolate may be
   * peripheral too, when others are tied.
   */
  readonly roles: Readonly<Record<ActorId, readonly RoleFinding[]>>;
  /** Who and what would cut others off. */
  readonly bottlenecks: Bottlenecks;
  readonly cautions: readonly CautionId[];
}

/** What the panel knows at a moment. `result` is the newest answer, which may be of an earlier edit. */
export interface AnalysisState {
  readonly state: 'waiting' | 'ready' | 'failed';
  readonly result: AnalysisResult | null;
}

/** How far the exact numbers of a large map are; null when there is nothing to wait for. */
export type AnalysisProgress = {
  /** Share of the work that is done, 0 to 1. */
  readonly share: number;
  /** Whether the reader called it off; it can go on from there. */
  readonly isStopped: boolean;
} | null;
