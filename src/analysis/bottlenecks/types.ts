import type { ActorId } from '@/model/ids';

/** From these shares of lost pairs on a bottleneck is critical, worth watching. Rajut's convention. */
export const CRITICAL_FROM = 0.3;
export const WATCH_FROM = 0.1;

export const SEVERITIES = ['critical', 'watch', 'slight'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** Bottlenecks of each kind that are told, at most: each costs a look at all it separates, on the page. */
export const BOTTLENECKS_MAX = 20;
/** Parts, and members of each, that a bottleneck lists, at most; no sentence names more. */
export const LISTED_MAX = 12;

/** How much is lost when somebody leaves or a tie breaks. */
export interface Loss {
  /** Pairs that can reach each other now and no longer could; pairs of others where an actor leaves. */
  readonly lostPairs: number;
  /** Of so many pairs that can reach each other now, those of the leaver left out. */
  readonly pairs: number;
  /** lostPairs / pairs, above 0 and at most 1. */
  readonly lostShare: number;
  readonly severity: Severity;
  /** The parts its component falls into, largest first, then by smallest id: the first LISTED_MAX, each with its
   *  first LISTED_MAX members in id order. */
  readonly parts: readonly (readonly ActorId[])[];
  /** Members of every part. */
  readonly sizes: readonly number[];
}

export interface ActorBottleneck extends Loss {
  readonly actor: ActorId;
}

export interface TieBottleneck extends Loss {
  /** Tied by one tie or several, which have to break all; the smaller id first. */
  readonly ends: readonly [ActorId, ActorId];
}

/** Single points that separate others; arrows are not followed. */
export interface Bottlenecks {
  /** Most lost first, then by id; at most BOTTLENECKS_MAX. */
  readonly actors: readonly ActorBottleneck[];
  /** Most lost first, then by the ends' ids; at most BOTTLENECKS_MAX. */
  readonly ties: readonly TieBottleneck[];
  /** How many there are altogether. */
  readonly actorCount: number;
  readonly tieCount: number;
}
