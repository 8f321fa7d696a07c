import type { ActorNodeType, TieEdgeType } from '../toFlow';

/** What a bitmap shows, in painting order. */
export interface Contents {
  readonly actors: readonly ActorNodeType[];
  readonly ties: readonly TieEdgeType[];
}
