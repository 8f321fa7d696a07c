import type { ChangeSet, JoinedTie } from '@/analysis/whatIf/types';
import type { ActorId, TieId } from '@/model/ids';
import type { Place } from '@/model/types';

/** An actor who is not in the frame, standing there all the same. */
export interface GhostActor {
  readonly id: ActorId;
  readonly at: Place;
}

/**
 * The map as it might be, drawn over the map as it is. Never in the document: what is supposed ends without a
 * trace. Shows somebody leaving as well as ties that are only proposed.
 */
export interface Ghost {
  readonly actorsGone: ReadonlySet<ActorId>;
  readonly tiesGone: ReadonlySet<TieId>;
  readonly actorsJoined: readonly GhostActor[];
  readonly tiesJoined: readonly JoinedTie[];
}

export const NO_CHANGES: Ghost = {
  actorsGone: new Set(),
  tiesGone: new Set(),
  actorsJoined: [],
  tiesJoined: [],
};

/** A ghost as the analysis takes it. */
export function changesOf({ actorsGone, tiesGone, actorsJoined, tiesJoined }: Ghost): ChangeSet {
  return {
    actorsGone: [...actorsGone],
    tiesGone: [...tiesGone],
    actorsJoined: actorsJoined.map(({ id }) => id),
    tiesJoined,
  };
}

/** Whether nothing is supposed. */
export function isNothing(ghost: Ghost): boolean {
  const { actorsGone, tiesGone, actorsJoined, tiesJoined } = ghost;
  return actorsGone.size + tiesGone.size + actorsJoined.length + tiesJoined.length === 0;
}
