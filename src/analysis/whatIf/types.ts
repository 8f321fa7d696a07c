import type { ActorId, TieId } from '@/model/ids';
import type { Strength } from '@/model/types';

/** A tie that is not there. */
export interface JoinedTie {
  readonly source: ActorId;
  readonly target: ActorId;
  readonly strength: Strength;
}

/** What is supposed to change on a map; nothing of it is written anywhere. Ids that are not there change nothing. */
export interface ChangeSet {
  readonly actorsGone: readonly ActorId[];
  readonly tiesGone: readonly TieId[];
  readonly actorsJoined: readonly ActorId[];
  readonly tiesJoined: readonly JoinedTie[];
}

/** What breaking apart means for those who are there before and after ("stayers"). */
export interface Tearing {
  /** Stayers, and stayers in the largest component before and after. */
  readonly stayers: number;
  readonly largestBefore: number;
  readonly largestAfter: number;
  /** Pairs of stayers that could reach each other before. */
  readonly pairsBefore: number;
  /** Of them, those that no longer can. */
  readonly lostPairs: number;
  /** Pairs of stayers that could not reach each other before and now can. */
  readonly gainedPairs: number;
  /** Components with a stayer after, less those before; below 0 when parts grow together. */
  readonly pieces: number;
  /** Stayers who had a tie to a stayer or leaver before and have none after, in id order. */
  readonly isolated: readonly ActorId[];
  /** How many more stayers are without a tie than before; below 0 when isolates are tied. */
  readonly isolatedMore: number;
  /**
   * The parts into which components of before have fallen, stayers only, largest first, then by smallest id; empty
   * when none has.
   */
  readonly parts: readonly (readonly ActorId[])[];
  /** Members of those parts but the largest part of each component: who is cut off, in id order. */
  readonly cutOff: readonly ActorId[];
}

/** One number of the map before and after; null where undefined. */
export interface Change {
  readonly before: number | null;
  readonly after: number | null;
}

/** Numbers of the whole map that are told, in the order of telling. */
export const CHANGING = [
  'efficiency',
  'meanPath',
  'density',
  'degreeCentralization',
  'transitivity',
  'clusters',
] as const;
export type ChangingId = (typeof CHANGING)[number];

/** The answer to "what if". */
export interface WhatIf {
  /** Actors before and after. */
  readonly actors: Change;
  readonly tearing: Omit<Tearing, 'parts'> & {
    /** The first PARTS_MAX parts with their first MEMBERS_MAX members, and how many each part has. */
    readonly parts: readonly (readonly ActorId[])[];
    readonly sizes: readonly number[];
  };
  /** lostPairs / pairsBefore, 0 to 1; null when nobody reached anybody. */
  readonly lostShare: number | null;
  /** Largest component after as a share of the actors after, and the same of stayers before; null for nobody. */
  readonly largestShare: Change;
  /** 1 − E(after) / E(before), may be below 0; null when the efficiency before is 0. Shown as at least 0. */
  readonly efficiencyLoss: number | null;
  readonly numbers: Readonly<Record<ChangingId, Change>>;
  /** Who has the most ties before and after, in id order; empty without ties. */
  readonly best: { readonly before: readonly ActorId[]; readonly after: readonly ActorId[] };
}

export const PARTS_MAX = 40;
export const MEMBERS_MAX = 100;
