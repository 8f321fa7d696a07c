/** How far everybody is from everybody, by index of the actor. */
export interface Distances {
  /** Sum of steps to every actor it can reach. */
  readonly farness: Float64Array;
  /** How many others it can reach. */
  readonly reached: Int32Array;
  /** Steps to the furthest actor it can reach, 0 when it reaches nobody. */
  readonly furthest: Int32Array;
  /** Sum of 1 / steps to every actor it can reach. */
  readonly inverse: Float64Array;
  /** How many others are at most two steps away. */
  readonly withinTwo: Int32Array;
}

/** What one breadth-first search from every actor tells, by index of the actor. */
export interface PathTable extends Distances {
  /** Share of shortest paths through the actor, summed over pairs of others, each pair once; 0 to (n−1)(n−2)/2. */
  readonly through: Float64Array;
  /**
   * Freeman's pair-dependency (1980) at its largest: the share of the actor's own shortest paths that run
   * through one other actor, summed over those it reaches; 0 when none passes anybody.
   */
  readonly leaning: Float64Array;
  /** Whom those paths run through, smallest index on ties to 1e-9; −1 when `leaning` is 0. */
  readonly leansOn: Int32Array;
}

/** Columns for n actors of whom nothing is known yet. */
export function emptyPathTable(n: number): PathTable {
  return {
    through: new Float64Array(n),
    farness: new Float64Array(n),
    reached: new Int32Array(n),
    furthest: new Int32Array(n),
    inverse: new Float64Array(n),
    withinTwo: new Int32Array(n),
    leaning: new Float64Array(n),
    leansOn: new Int32Array(n).fill(-1),
  };
}
