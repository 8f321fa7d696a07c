import type { ActorId, FrameId } from './ids';
import {
  type Actor,
  type Frame,
  type Group,
  type MapNote,
  type Project,
  TIE_TYPE_PRESETS,
  type Tie,
  type TieType,
} from './types';

const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** The frame with this id, else the first, null in a project without frames. */
export function frameOrFirst(project: Project, id: FrameId | null): Frame | null {
  return project.frames.find((frame) => frame.id === id) ?? project.frames[0] ?? null;
}

/** Whether an actor is shown in a frame: it has a place there and is not deleted. */
export function isInFrame(project: Project, frame: Frame, id: ActorId): boolean {
  return Object.hasOwn(frame.place, id) && Object.hasOwn(project.actors, id);
}

/** Actors of a frame, in id order; one list for all who ask. */
export const actorsInFrame = perFrame((project, frame): readonly Actor[] =>
  Object.values(project.actors)
    .filter((actor) => Object.hasOwn(frame.place, actor.id))
    .sort((a, b) => byText(a.id, b.id)),
);

/** Ties of a frame whose two ends are present, in id order; one list for all who ask. */
export const visibleTies = perFrame((project, frame): readonly Tie[] =>
  Object.values(frame.ties)
    .filter((tie) => isInFrame(project, frame, tie.source) && isInFrame(project, frame, tie.target))
    .sort((a, b) => byText(a.id, b.id)),
);

/**
 * Finds once what a dozen parts of the screen ask of the same frame after every edit; while names are masked, of
 * the project as it is and as it is shown by turns.
 */
function perFrame<Item>(find: (project: Project, frame: Frame) => readonly Item[]) {
  const known = new WeakMap<Frame, WeakMap<Project['actors'], readonly Item[]>>();
  return (project: Project, frame: Frame): readonly Item[] => {
    const ofFrame = known.get(frame) ?? new WeakMap<Project['actors'], readonly Item[]>();
    known.set(frame, ofFrame);
    const found = ofFrame.get(project.actors) ?? find(project, frame);
    ofFrame.set(project.actors, found);
    return found;
  };
}

/** Ties of a frame that end at any of the actors and whose two ends are present. */
export function tiesOf(project: Project, frame: Frame, actors: ReadonlySet<ActorId>): Tie[] {
  return visibleTies(project, frame).filter((tie) => actors.has(tie.source) || actors.has(tie.target));
}

/** Frames other than `frame` in which the actor is shown. */
export function otherFramesWith(project: Project, frame: FrameId, id: ActorId): Frame[] {
  return project.frames.filter((other) => other.id !== frame && isInFrame(project, other, id));
}

/** Notes on the map of a frame, in id order. */
export function notesIn(project: Project, frame: FrameId): MapNote[] {
  return Object.values(project.mapNotes)
    .filter((note) => note.frame === frame)
    .sort((a, b) => byText(a.id, b.id));
}

/** Groups of a project, in id order. */
export function groupsInOrder(project: Project): Group[] {
  return Object.values(project.groups).sort((a, b) => byText(a.id, b.id));
}

/** Tie types in their order. */
export function tieTypesInOrder(project: Pick<Project, 'tieTypes'>): TieType[] {
  return Object.values(project.tieTypes).sort((a, b) => a.order - b.order || byText(a.id, b.id));
}

/** Presets that the project does not have yet, in their order. */
export function unusedPresets(project: Project): (typeof TIE_TYPE_PRESETS)[number][] {
  const used = new Set(Object.values(project.tieTypes).map((type) => type.preset));
  return TIE_TYPE_PRESETS.filter((preset) => !used.has(preset));
}

/** Known sector texts of a project, without doubles, in the order of the alphabet. */
export function sectorsOf(project: Project): string[] {
  return [...new Set(Object.values(project.actors).map((actor) => actor.sector))]
    .filter(Boolean)
    .sort(byText);
}
