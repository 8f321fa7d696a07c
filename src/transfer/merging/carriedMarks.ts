import { type ActorId, type FrameId, groupId, mapNoteId } from '@/model/ids';
import { groupsInOrder, notesIn } from '@/model/select';
import type { Group, MapNote } from '@/model/types';
import { nameKey } from '../pasted/nameKey';
import type { MergePlan } from './types';

/**
 * Groups that were drawn on the maps; those of the same name are one with the members of all.
 *
 * @param idsOf by index of the source: its actors' ids in the merged project
 */
export function carriedGroups(
  { sources }: MergePlan,
  idsOf: readonly ReadonlyMap<ActorId, ActorId>[],
  randomId: () => string,
): readonly Group[] {
  const found = new Map<string, { readonly name: string; readonly members: Set<ActorId> }>();
  sources.forEach(({ project }, at) => {
    for (const { id, name, members } of groupsInOrder(project)) {
      const here = members.flatMap((member) => idsOf[at]?.get(member) ?? []);
      if (here.length === 0) continue;
      const key = nameKey(name) || `\u0000${at}\u0000${id}`;
      const group = found.get(key) ?? { name, members: new Set<ActorId>() };
      for (const member of here) group.members.add(member);
      found.set(key, group);
    }
  });
  return [...found.values()].map(({ name, members }) => ({
    id: groupId(randomId()),
    name,
    members: [...members],
  }));
}

/** Notes on the maps, each on its group's frame. */
export function carriedNotes(
  { sources }: MergePlan,
  frames: ReadonlyMap<number, FrameId>,
  randomId: () => string,
): readonly MapNote[] {
  return sources.flatMap(({ project, frame }, at) => {
    const id = frames.get(at);
    if (id === undefined) return [];
    return notesIn(project, frame.id).map((note) => ({ ...note, id: mapNoteId(randomId()), frame: id }));
  });
}
