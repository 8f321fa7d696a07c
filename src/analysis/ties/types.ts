import type { ActorId } from '@/model/ids';

/** What is measured of one tied pair, or of one arrow where arrows are followed. */
export interface TieResult {
  /** Where the arrow begins; without arrows the end with the smaller id. */
  readonly source: ActorId;
  readonly target: ActorId;
  /**
   * Shortest paths that run along it, its own ends' included, a pair with several in shares. Each pair of actors
   * counts once, along arrows once from each end.
   */
  readonly betweenness: number;
  /** Whether some can reach each other only along it, whichever way arrows point. */
  readonly isBridge: boolean;
}
