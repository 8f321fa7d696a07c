import { tieLook } from '@/appearance/tieLook';
import { ownValue } from '@/model/entries';
import type { ActorId, TieId } from '@/model/ids';
import type { Shown } from '@/model/shown';
import type { Actor, Frame, Place, Project, Tie } from '@/model/types';
import { compareFrames } from '@/stages/compare/compareFrames';

/** What comes, stays or goes while one frame becomes another. */
type Coming = 'comes' | 'stays' | 'goes';

interface ActorPath {
  readonly coming: Coming;
  /** Where it stands in the one frame and in the other; the same where it is in one of them only. */
  readonly from: Place;
  readonly to: Place;
}

interface TiePath {
  readonly coming: Coming;
  /** Width in the one frame and in the other, px at zoom 1. */
  readonly from: number;
  readonly to: number;
}

/** How one frame becomes another, as far as anything is different. */
export interface MorphPlan {
  /** Everybody and everything that is seen before or afterwards, in id order. */
  readonly drawn: Pick<Shown, 'actors' | 'ties'>;
  /** Whoever comes, goes or moves, and the ends of ties that change. */
  readonly actors: ReadonlyMap<ActorId, ActorPath>;
  /** Ties that come, go, change in width or move with an end. */
  readonly ties: ReadonlyMap<TieId, TiePath>;
}

/** A frame with who and what of it is seen. */
export interface Seen {
  readonly frame: Frame;
  readonly shown: Pick<Shown, 'actors' | 'ties'>;
}

/**
 * Plans how one frame becomes another. Actors and ties are the same as where frames are compared, so a tie that was
 * drawn anew stays.
 *
 * @returns null when nothing is seen to change. Cost O(n + m log m).
 */
export function planMorph(project: Project, before: Seen, after: Seen): MorphPlan | null {
  const was = new Map(before.shown.actors.map((actor) => [actor.id, actor]));
  const is = new Map(after.shown.actors.map((actor) => [actor.id, actor]));
  const paths = new Map<ActorId, ActorPath>();
  for (const id of new Set([...was.keys(), ...is.keys()])) {
    const to = placeIn(is.has(id) ? after.frame : before.frame, id);
    const from = was.has(id) ? placeIn(before.frame, id) : to;
    if (from && to)
      paths.set(id, { coming: !was.has(id) ? 'comes' : is.has(id) ? 'stays' : 'goes', from, to });
  }
  const isMoving = (id: ActorId) => {
    const path = paths.get(id);
    return path !== undefined && (path.from[0] !== path.to[0] || path.from[1] !== path.to[1]);
  };
  const ties = tiePaths(project, before, after, ({ source, target }) => isMoving(source) || isMoving(target));
  const touched = new Set(ties.flatMap(({ tie, path }) => (path ? [tie.source, tie.target] : [])));
  const actors = new Map(
    [...paths].filter(([id, { coming }]) => coming !== 'stays' || isMoving(id) || touched.has(id)),
  );
  const changed = ties.flatMap(({ tie, path }): [TieId, TiePath][] => (path ? [[tie.id, path]] : []));
  if (actors.size + changed.length === 0) return null;
  return {
    drawn: {
      actors: byId([...new Map([...was, ...is]).values()]),
      ties: byId(ties.map(({ tie }) => tie)),
    },
    actors,
    ties: new Map(changed),
  };
}

/** Every tie that is seen, once, as it is drawn meanwhile; without a path when nothing of it changes. */
function tiePaths(
  project: Project,
  before: Seen,
  after: Seen,
  isMoving: (tie: Tie) => boolean,
): readonly { readonly tie: Tie; readonly path: TiePath | null }[] {
  const was = new Set(before.shown.ties.map(({ id }) => id));
  const is = new Set(after.shown.ties.map(({ id }) => id));
  const widthOf = (tie: Tie) => tieLook(tie, ownValue(project.tieTypes, tie.type)).width;
  return compareFrames(project, before.frame, after.frame).ties.flatMap((one) => {
    const old = one.before && was.has(one.before.id) ? one.before : null;
    const fresh = one.after && is.has(one.after.id) ? one.after : null;
    const tie = fresh ?? old;
    if (!tie) return [];
    const [from, to] = [widthOf(old ?? tie), widthOf(tie)];
    const coming = !old ? 'comes' : fresh ? 'stays' : 'goes';
    const isStill = coming === 'stays' && from === to && !isMoving(tie);
    return [{ tie, path: isStill ? null : { coming, from, to } }];
  });
}

const placeIn = (frame: Frame, id: ActorId): Place | undefined => ownValue(frame.place, id);

const byId = <One extends Actor | Tie>(list: readonly One[]): readonly One[] =>
  [...list].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
