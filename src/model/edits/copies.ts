import type { Change, Edit } from '../edit';
import type { ActorId, TieId } from '../ids';
import { visibleTies } from '../select';
import type { Actor, Frame, Place, Project, Tie, TieType } from '../types';
import { placeNewActor } from './actors';
import { alive } from './alive';
import { actorsLabel, label } from './label';
import { putTie } from './ties';

/** Copied actors with the ties among them; plain data, so that it can travel between projects. */
export interface Clip {
  readonly actors: readonly { readonly actor: Actor; readonly at: Place }[];
  readonly ties: readonly Tie[];
  readonly tieTypes: readonly TieType[];
}

/** Makes new random ids; injected, because the model knows no randomness. */
export interface NewIds {
  readonly actor: () => ActorId;
  readonly tie: () => TieId;
}

/** Copies the chosen actors of a frame and the ties whose both ends are chosen. Ids are the originals'. */
export function copyActors(project: Project, frame: Frame, chosen: readonly ActorId[]): Clip {
  const wanted = new Set(chosen);
  const ties = visibleTies(project, frame).filter((tie) => wanted.has(tie.source) && wanted.has(tie.target));
  const types = new Set(ties.map((tie) => tie.type));
  return {
    actors: chosen.flatMap((id) => {
      const actor = project.actors[id];
      const at = frame.place[id];
      return actor && at ? [{ actor, at }] : [];
    }),
    ties,
    tieTypes: Object.values(project.tieTypes).filter((type) => types.has(type.id)),
  };
}

/** What pasting makes: the edit, and the new actors to select afterwards. */
export interface Pasting {
  readonly edit: Edit;
  readonly actors: readonly ActorId[];
}

/** Pastes a clip under new ids, moved by `by` px; tie types the project lacks come along. */
export function pasteClip(
  project: Project,
  frame: Frame,
  clip: Clip,
  { by, ids, verb }: { readonly by: Place; readonly ids: NewIds; readonly verb: 'paste' | 'duplicate' },
): Pasting {
  const renamed = new Map<ActorId, ActorId>();
  for (const { actor } of clip.actors) renamed.set(actor.id, ids.actor());
  const changes: Change[] = clip.tieTypes
    .filter((type) => !Object.hasOwn(project.tieTypes, type.id))
    .map(({ id, ...fields }) => ({ on: 'tieType', id, set: alive(fields) }));
  for (const { actor, at } of clip.actors) {
    const id = renamed.get(actor.id);
    if (!id) continue;
    const moved: Place = [at[0] + by[0], at[1] + by[1]];
    changes.push(...placeNewActor(frame.id, { actor: { ...actor, id, pinned: false }, at: moved }));
  }
  for (const tie of clip.ties) {
    const source = renamed.get(tie.source);
    const target = renamed.get(tie.target);
    if (source && target) changes.push(putTie(frame.id, { ...tie, id: ids.tie(), source, target }));
  }
  const originals = clip.actors.map((one) => one.actor.id);
  return {
    edit: {
      label:
        verb === 'duplicate'
          ? actorsLabel('duplicate', project, originals)
          : label('paste', '', Math.max(1, originals.length)),
      changes,
    },
    actors: [...renamed.values()],
  };
}
