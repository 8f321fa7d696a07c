import { tieName } from '../defaults';
import type { Change, Edit } from '../edit';
import type { ActorId, FrameId, TieId } from '../ids';
import { otherFramesWith } from '../select';
import type { Actor, Frame, Place, Project } from '../types';
import { dropFromGroups } from './groups';
import { actorsLabel, label } from './label';

/** An actor together with where it stands in a frame. */
export interface PlacedActor {
  readonly actor: Actor;
  readonly at: Place;
}

/** Changes that make one actor and give it a place. */
export function placeNewActor(frame: FrameId, { actor, at }: PlacedActor): Change[] {
  const { id, ...fields } = actor;
  return [
    { on: 'actor', id, set: fields },
    { on: 'place', frame, actor: id, to: at },
  ];
}

/** Adds new actors to the project and shows them in one frame. */
export function addActors(frame: FrameId, added: readonly PlacedActor[]): Edit {
  const [only] = added;
  return {
    label:
      added.length === 1 && only ? label('addActor', only.actor.name) : label('addActors', '', added.length),
    changes: added.flatMap((one) => placeNewActor(frame, one)),
  };
}

/** Shows actors that the project already has in another frame too. */
export function showActors(
  project: Project,
  frame: FrameId,
  shown: readonly { id: ActorId; at: Place }[],
): Edit {
  return {
    label: actorsLabel(
      'addActors',
      project,
      shown.map((one) => one.id),
    ),
    changes: shown.map(({ id, at }) => ({ on: 'place', frame, actor: id, to: at })),
  };
}

/** Sets the same fields on one or several actors; one call is one undo step, or part of a typing burst. */
export function changeActors(
  project: Project,
  ids: readonly ActorId[],
  set: Partial<Omit<Actor, 'id'>>,
  burst?: string,
): Edit {
  return {
    label: actorsLabel('changeActors', project, ids),
    changes: ids.map((id) => ({ on: 'actor', id, set })),
    ...(burst === undefined ? {} : { burst }),
  };
}

/** Renames an actor; the label keeps the new name, which is what the user sees. */
export function renameActor(id: ActorId, name: string): Edit {
  return { label: label('renameActor', name), changes: [{ on: 'actor', id, set: { name } }] };
}

/** Moves actors within a frame, as one step. Arrow keys in a row share the burst `nudge`. */
export function moveActors(
  project: Project,
  frame: FrameId,
  moves: readonly { readonly id: ActorId; readonly to: Place }[],
  burst?: string,
): Edit {
  return {
    label: actorsLabel(
      'moveActors',
      project,
      moves.map((move) => move.id),
    ),
    changes: moves.map(({ id, to }) => ({ on: 'place', frame, actor: id, to })),
    ...(burst === undefined ? {} : { burst }),
  };
}

/** Places found by a layout, as one step; pinned actors are the layout's affair. */
export function arrange(
  frame: FrameId,
  places: readonly { readonly id: ActorId; readonly to: Place }[],
): Edit {
  return {
    label: label('arrange', '', Math.max(1, places.length)),
    changes: places.map(({ id, to }) => ({ on: 'place', frame, actor: id, to })),
  };
}

/**
 * Takes actors and ties out of one frame. An actor that no other frame shows is deleted from the project;
 * one that another frame still shows only leaves this one, so that "before" stays as it was. Ties of a
 * removed actor stay stored and are hidden, which lets undo bring everything back. Who leaves the project
 * leaves its groups.
 */
export function removeFromFrame(
  project: Project,
  frame: Frame,
  selection: { readonly actors: readonly ActorId[]; readonly ties: readonly TieId[] },
): Edit {
  const { actors, ties } = selection;
  const changes: Change[] = actors.flatMap((id): Change[] => {
    const leave: Change = { on: 'place', frame: frame.id, actor: id, to: null };
    const isLast = otherFramesWith(project, frame.id, id).length === 0;
    return isLast ? [leave, { on: 'actor', id, set: { deleted: true } }] : [leave];
  });
  for (const id of ties) changes.push({ on: 'tie', frame: frame.id, id, set: { deleted: true } });
  const gone = new Set(changes.flatMap((change) => (change.on === 'actor' ? [change.id] : [])));
  changes.push(...dropFromGroups(project, gone));
  return { label: removalLabel(project, frame, actors, ties), changes };
}

function removalLabel(project: Project, frame: Frame, actors: readonly ActorId[], ties: readonly TieId[]) {
  if (ties.length === 0) return actorsLabel('deleteActors', project, actors);
  if (actors.length > 0) return label('deleteSelection', '', actors.length + ties.length);
  const only = ties.length === 1 && ties[0] ? frame.ties[ties[0]] : undefined;
  return label('deleteTies', only ? tieName(project, only) : '', ties.length);
}
