import type { ActorId } from '@/model/ids';
import type { Maturity, Strength } from '@/model/types';

/** What a new tie is for. */
export const PROPOSAL_KINDS = [
  /** Joins a part that nobody of the weaver's part can reach. */
  'weave',
  /** Hands a piece that hangs on the hub to somebody who could become a hub too. */
  'shareHub',
  /** Joins two who should be in the core and have a contact in common. */
  'closeTriangle',
  /** Joins two who should be in the core and have none in common. */
  'core',
  /** Gives somebody who hangs on one member of the core a second one. */
  'secondAnchor',
] as const;
export type ProposalKind = (typeof PROPOSAL_KINDS)[number];

/** Who brings the two together, and how. */
export interface Introduction {
  /** Somebody both know, the weaver if possible; null when nobody is, so that one of them must take the step. */
  readonly by: ActorId | null;
  /**
   * On Ricchiuto's pyramid of seven: 6, brought together in person and both asked afterwards; 7, in person with
   * a project to do together. What lies below seldom leads to a tie.
   */
  readonly level: 6 | 7;
}

/** A tie to weave next. */
export interface Proposal {
  readonly source: ActorId;
  readonly target: ActorId;
  readonly kind: ProposalKind;
  /** How much the tie serves what the stage asks for; comparable within one list only. */
  readonly benefit: number;
  /** How hard it is to begin: 0.2 when all speaks for it, to 1. */
  readonly cost: number;
  /** Benefit for the cost, a tenth more when it joins two sectors. */
  readonly score: number;
  /** What the tie should become. */
  readonly strength: Strength;
  /** How far it should be brought next: one step of know, like, trust, buy. Null when it is all the way. */
  readonly nextMaturity: Maturity | null;
  readonly introduction: Introduction;
}
