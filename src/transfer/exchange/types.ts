import type { Direction, Place } from '@/model/types';

/** One value of an attribute, as table programs and graph formats know them. */
export type Value = string | number | boolean;

/** Attributes by name. A field of Rajut has the name in `ACTOR_FIELDS` or `TIE_FIELDS`; others are a file's own. */
export type Values = Readonly<Record<string, Value>>;

/** An actor as files of other programs hold one. */
export interface ExchangeActor {
  /** Unique in the file: its id there, or its name where the file knows names only. */
  readonly id: string;
  readonly name: string;
  /** px, x to the right and y down as Rajut has it; null when the file says none. */
  readonly place: Place | null;
  /** `#rrggbb`, null when the file says none. */
  readonly colour: string | null;
  readonly values: Values;
}

/** A tie as files of other programs hold one. */
export interface ExchangeTie {
  /** Ids of two actors of the same file. */
  readonly source: string;
  readonly target: string;
  readonly direction: Direction;
  /** Its number in the file: from 2 on a tie is strong. null when the file says none. */
  readonly weight: number | null;
  /** `#rrggbb`, as it is drawn; not there when the file says none. */
  readonly colour?: string;
  readonly values: Values;
}

/**
 * A network on its way from or to a file of another program: what every graph format can say, and the rest by
 * name. Readers of formats make it, writers take it; how it becomes a project, and a project it, is said once.
 */
export interface ExchangeNetwork {
  readonly title: string;
  /** In the order of the file; ids differ. */
  readonly actors: readonly ExchangeActor[];
  /** In the order of the file; both ends are among the actors. */
  readonly ties: readonly ExchangeTie[];
}

/** What of an actor goes into files by name; lists are joined by `; `. */
export const ACTOR_FIELDS = [
  'kind',
  'sector',
  'circle',
  'role',
  'has',
  'needs',
  'influence',
  'interest',
  'stance',
  'networks',
  'weaver',
  'pinned',
  'notes',
] as const;
export type ActorField = (typeof ACTOR_FIELDS)[number];

/** What of a tie goes into files by name. */
export const TIE_FIELDS = [
  'type',
  'strength',
  'maturity',
  'flow',
  'sign',
  'status',
  'reason',
  'provenance',
  'notes',
] as const;
export type TieField = (typeof TIE_FIELDS)[number];
