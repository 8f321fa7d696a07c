import type { Frame, Group, Project } from '@/model/types';

/**
 * A project without what points at actors it does not hold. Deleting an actor keeps its ties in the document,
 * so that undo brings all back; outside the document there is no undo, and such ties would be noise.
 *
 * @returns a project with equal content whose places, ties and memberships name only its own actors; the
 *          same object when nothing had to go
 */
export function withoutDangling(project: Project): Project {
  const isHere = (id: string) => Object.hasOwn(project.actors, id);
  const groups = Object.entries(project.groups).map(([id, group]) => [id, trimGroup(group, isHere)] as const);
  const frames = project.frames.map((frame) => trimFrame(frame, isHere));
  const same =
    frames.every((frame, index) => frame === project.frames[index]) &&
    groups.every(([, group]) => Object.values(project.groups).includes(group));
  return same ? project : { ...project, groups: Object.fromEntries(groups), frames };
}

function trimGroup(group: Group, isHere: (id: string) => boolean): Group {
  const members = group.members.filter(isHere);
  return members.length === group.members.length ? group : { ...group, members };
}

function trimFrame(frame: Frame, isHere: (id: string) => boolean): Frame {
  const place = Object.entries(frame.place);
  const ties = Object.entries(frame.ties);
  const placeHere = place.filter(([id]) => isHere(id));
  const tiesHere = ties.filter(([, tie]) => isHere(tie.source) && isHere(tie.target));
  if (placeHere.length === place.length && tiesHere.length === ties.length) return frame;
  return { ...frame, place: Object.fromEntries(placeHere), ties: Object.fromEntries(tiesHere) };
}
