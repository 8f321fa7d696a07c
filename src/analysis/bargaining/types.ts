/** Names of the parts, in the order in which they are told. */
export const BARGAINING_PARTS = ['alternatives', 'freedom', 'openness', 'endurance'] as const;
export type BargainingPart = (typeof BARGAINING_PARTS)[number];

/**
 * The four parts of the index, each 0 (worst) to 1. alternatives (A): 1 − 1 / partners · freedom (B):
 * 1 − `dependency` · openness (C): 1 − Burt's constraint, 0 where that is above 1 · endurance (D): share of the
 * others that stay within reach when the worst possible one leaves.
 */
export type BargainingParts = Readonly<Record<BargainingPart, number>>;

/**
 * Where an actor stands when it bargains, from its ties alone. `Who` is an index or an id. "The others" are all
 * but the actor and the one in question, so n − 2 of them, also where some are out of reach.
 */
export interface Position<Who> {
  /** Mean of the parts; 0 for an isolate, null for a tied actor of a map of two, where there are no others. */
  readonly index: number | null;
  /** null for an isolate and below three actors. */
  readonly parts: BargainingParts | null;
  /** Tied actors. */
  readonly partners: number;
  /** How many it can reach. */
  readonly reached: number;
  /** Through whom most of its shortest paths run; null when none passes anybody. First in id order on ties. */
  readonly dependsOn: Who | null;
  /** Share of the others to whom its paths run through `dependsOn`, 0 to 1. */
  readonly dependency: number;
  /** Whose leaving costs it most; null when nobody takes anybody along. First in id order on ties. */
  readonly blocker: Who | null;
  /** How many others it still reaches when the worst possible one leaves. */
  readonly left: number;
  /**
   * Emerson's balance: mean over partners of own partners / (own + theirs). Below 0.5 the partners have more
   * alternatives than the actor, above it fewer; null for an isolate.
   */
  readonly balance: number | null;
}
