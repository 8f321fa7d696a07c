import type { Change, Edit } from '../edit';
import type { ActorId, GroupId } from '../ids';
import type { Group, Project } from '../types';
import { alive } from './alive';
import { label } from './label';

/** Makes a hand-made group of some actors. */
export function addGroup(group: Group): Edit {
  const { id, ...fields } = group;
  return { label: label('addGroup', group.name), changes: [{ on: 'group', id, set: alive(fields) }] };
}

/** Sets the name or the members of a group. */
export function changeGroup(group: Group, set: Partial<Omit<Group, 'id'>>, burst?: string): Edit {
  return {
    label: label('changeGroup', set.name ?? group.name),
    changes: [{ on: 'group', id: group.id, set }],
    ...(burst === undefined ? {} : { burst }),
  };
}

/** Takes a group apart; its members stay where they are. */
export function removeGroups(groups: readonly Group[]): Edit {
  const [only] = groups;
  return {
    label: label('deleteGroup', groups.length === 1 ? only?.name : '', Math.max(1, groups.length)),
    changes: groups.map(({ id }) => ({ on: 'group', id, set: { deleted: true } })),
  };
}

/** Groups that hold an actor, in id order. */
export function groupsWith(
  groups: Readonly<Record<GroupId, Group>>,
  actors: ReadonlySet<ActorId>,
): readonly Group[] {
  return Object.values(groups)
    .filter((group) => group.members.some((id) => actors.has(id)))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Puts actors into a group that are not in it yet, at its end. */
export function addToGroup(group: Group, actors: readonly ActorId[]): Edit {
  return changeGroup(group, { members: [...new Set([...group.members, ...actors])] });
}

/** Takes actors out of a group; a group that nobody is left in is taken apart. */
export function leaveGroup(group: Group, actors: ReadonlySet<ActorId>): Edit {
  const members = group.members.filter((id) => !actors.has(id));
  return members.length === 0 ? removeGroups([group]) : changeGroup(group, { members });
}

/** What becomes of the groups when actors leave the project: as `leaveGroup`, for every group they are in. */
export function dropFromGroups({ groups }: Project, gone: ReadonlySet<ActorId>): Change[] {
  return groupsWith(groups, gone).flatMap((group) => leaveGroup(group, gone).changes);
}
