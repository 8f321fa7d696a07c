import type { ChangeSet } from '@/analysis/whatIf/types';
import type { ActorId, FrameId, TieId, TieTypeId } from '@/model/ids';
import type { Place, Provenance, StageId } from '@/model/types';
import type { Proposal } from '../weaving/types';

/** What a step supposes: who leaves or comes, and which ties are there that the map does not draw. */
export interface StoryGhost extends Omit<ChangeSet, 'actorsJoined'> {
  readonly actorsJoined: readonly { readonly id: ActorId; readonly at: Place }[];
}

/** What of the map a step shows. */
export interface StoryScene {
  readonly frame: FrameId;
  /** Whom it speaks of; nobody: of everybody alike. */
  readonly actors: readonly ActorId[];
  /** Ties it speaks of; none: those between these actors. */
  readonly ties: readonly TieId[];
  readonly ghost: StoryGhost | null;
  /** The kind of tie in which positions are read; null for all. */
  readonly layer: TieTypeId | null;
}

/** A number before and after; null where it is undefined. */
export interface BeforeAfter {
  readonly before: number | null;
  readonly after: number | null;
}

/** Ties of one provenance, and who they join. */
export interface KnownFrom {
  readonly provenance: Provenance;
  readonly ties: readonly TieId[];
  readonly actors: readonly ActorId[];
}

/** A network while it is being woven. */
export interface GrowthState {
  /** Null below four actors. */
  readonly stage: StageId | null;
  /** Tied pairs. */
  readonly ties: number;
  /** Share of pairs that cannot reach each other, 0 to 1. */
  readonly fragmentation: number;
  readonly hub: ActorId | null;
  /** The same among those who stay when the hub leaves. */
  readonly withoutHub: number;
  /** Schneider's R while the best tied leave first; null below two actors. */
  readonly robustness: number | null;
}

/** What a step has to say, as facts of the map as it is now; `wording/story` makes sentences of them. */
export type StoryFacts =
  | {
      readonly kind: 'case';
      readonly farmers: ActorId;
      readonly partners: readonly ActorId[];
      readonly actors: number;
      readonly ties: number;
    }
  | {
      readonly kind: 'parties';
      readonly parties: readonly ActorId[];
      readonly known: readonly KnownFrom[];
    }
  | {
      readonly kind: 'dependence';
      readonly farmers: ActorId;
      readonly partners: readonly ActorId[];
      readonly index: number | null;
      readonly hub: ActorId | null;
      /** Share of paths between others that run through the hub. */
      readonly pathShare: number;
      readonly stage: StageId | null;
    }
  | {
      readonly kind: 'removed';
      readonly gone: ActorId;
      readonly parts: readonly (readonly ActorId[])[];
      readonly lostPairs: number;
      readonly pairs: number;
      readonly stage: StageId | null;
    }
  | {
      readonly kind: 'rewoven';
      readonly cooperative: ActorId;
      readonly gone: readonly ActorId[];
      readonly joined: readonly ActorId[];
      readonly kept: readonly ActorId[];
      readonly tiesGone: number;
      readonly tiesNew: number;
      readonly tiesKept: number;
      readonly stage: StageId | null;
    }
  | {
      readonly kind: 'gain';
      readonly farmers: ActorId;
      readonly partners: readonly ActorId[];
      readonly grain: BeforeAfter;
      readonly all: BeforeAfter;
      /** With whom the farmers were tied already by other kinds of tie, which the first frame does not draw. */
      readonly undrawn: readonly ActorId[];
    }
  | { readonly kind: 'duties'; readonly parties: readonly ActorId[] }
  /** With whom the farmers dealt before and still do: what the new norms could rest on. */
  | { readonly kind: 'norms'; readonly farmers: ActorId; readonly restOn: readonly ActorId[] }
  | { readonly kind: 'known'; readonly known: readonly KnownFrom[]; readonly ties: number }
  | {
      readonly kind: 'fragments';
      readonly now: GrowthState;
      readonly parts: number;
      readonly alone: number;
      readonly largest: readonly ActorId[];
      readonly actors: number;
    }
  | {
      readonly kind: 'firstTie';
      readonly weaver: ActorId | null;
      readonly proposal: Proposal;
    }
  | {
      readonly kind: 'reached';
      readonly weaver: ActorId | null;
      readonly before: GrowthState;
      readonly now: GrowthState;
      /** Ties woven since the step before. */
      readonly woven: readonly Proposal[];
      /** Whether a stage was passed over on the way. */
      readonly isLeap: boolean;
    }
  | {
      readonly kind: 'hubLeaves';
      readonly hub: ActorId;
      readonly woven: number;
      readonly parts: number;
      readonly lostPairs: number;
      readonly pairs: number;
      readonly now: GrowthState;
    }
  | {
      readonly kind: 'grown';
      readonly start: GrowthState;
      /** Share of pairs cut off without the hub when most hung on it; null where there was never a single hub. */
      readonly withoutHubBefore: number | null;
      readonly now: GrowthState;
      readonly woven: number;
      readonly actors: number;
    };

export type StoryKind = StoryFacts['kind'];

/** One step: what is shown, and what is said. */
export interface StoryStep {
  readonly scene: StoryScene;
  readonly facts: StoryFacts;
}
