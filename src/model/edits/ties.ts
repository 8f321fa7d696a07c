import { tieName } from '../defaults';
import type { Change, Edit } from '../edit';
import type { ActorId, FrameId, TieId } from '../ids';
import type { Frame, Project, Tie } from '../types';
import { type PlacedActor, placeNewActor } from './actors';
import { label } from './label';

/** The change that makes or replaces a tie. Throws on a tie from an actor to itself: gestures refuse those. */
export function putTie(frame: FrameId, tie: Tie): Change {
  if (tie.source === tie.target) throw new Error('putTie: a tie needs two different actors');
  const { id, ...fields } = tie;
  return { on: 'tie', frame, id, set: fields };
}

/** Ties two actors of a frame. */
export function addTie(project: Project, frame: FrameId, tie: Tie): Edit {
  return { label: label('addTie', tieName(project, tie)), changes: [putTie(frame, tie)] };
}

/** Adds an actor and its tie to one that is there, as one step. */
export function addConnectedActor(frame: FrameId, placed: PlacedActor, tie: Tie): Edit {
  return {
    label: label('addConnectedActor', placed.actor.name),
    changes: [...placeNewActor(frame, placed), putTie(frame, tie)],
  };
}

/** Sets the same fields on one or several ties of a frame. */
export function changeTies(
  project: Project,
  frame: Frame,
  ids: readonly TieId[],
  set: Partial<Omit<Tie, 'id' | 'source' | 'target'>>,
  burst?: string,
): Edit {
  const only = ids.length === 1 && ids[0] ? frame.ties[ids[0]] : undefined;
  return {
    label: label('changeTies', only ? tieName(project, only) : '', Math.max(1, ids.length)),
    changes: ids.map((id) => ({ on: 'tie', frame: frame.id, id, set })),
    ...(burst === undefined ? {} : { burst }),
  };
}

/** Turns a tie round: its source becomes its target. */
export function reverseTie(project: Project, frame: Frame, tie: Tie): Edit {
  return reverseTies(project, frame, [tie]);
}

/** Turns several ties round, as one step. */
export function reverseTies(project: Project, frame: Frame, ties: readonly Tie[]): Edit {
  const [only] = ties;
  return {
    label: label(
      'changeTies',
      ties.length === 1 && only ? tieName(project, only) : '',
      Math.max(1, ties.length),
    ),
    changes: ties.map(({ id, source, target }) => ({
      on: 'tie',
      frame: frame.id,
      id,
      set: { source: target, target: source },
    })),
  };
}

/** Which end of a tie. */
export type TieEndName = 'source' | 'target';

/** The actor at the other end of a tie. */
export const otherEnd = (tie: Tie, end: TieEndName): ActorId => (end === 'source' ? tie.target : tie.source);

/**
 * Lets one end of a tie go and ties it to another actor; everything else of the tie stays.
 *
 * @returns null when the tie would join an actor with itself, or already ends there
 */
export function reattachTie(
  project: Project,
  frame: Frame,
  tie: Tie,
  { end, to }: { readonly end: TieEndName; readonly to: ActorId },
): Edit | null {
  if (to === tie[end] || to === otherEnd(tie, end)) return null;
  const set = end === 'source' ? { source: to } : { target: to };
  return {
    label: label('changeTies', tieName(project, { ...tie, ...set })),
    changes: [{ on: 'tie', frame: frame.id, id: tie.id, set }],
  };
}
