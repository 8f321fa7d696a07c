import type { History, OpenDocument } from '@/document/types';
import { newActor, newFrame, newTie } from '@/model/defaults';
import type { Change, Edit, EditLabel } from '@/model/edit';
import type { ActorId, FrameId, GroupId, MapNoteId, SavedViewId, TieId, TieTypeId } from '@/model/ids';
import { NO_FILTER, PLAIN_STYLE } from '@/model/looking';
import type {
  Actor,
  Fields,
  Frame,
  Group,
  MapNote,
  Place,
  Project,
  SavedView,
  Tie,
  TieType,
} from '@/model/types';

/** A document in memory with what a test wants to know of it. */
export interface FakeDocument extends OpenDocument {
  /** Every edit that was applied, in order. */
  readonly edits: readonly Edit[];
  /** Labels of the undo steps, oldest first; edits of one burst in a row are one. */
  readonly steps: () => readonly EditLabel[];
}

interface Step {
  readonly label: EditLabel;
  readonly burst: string | undefined;
  readonly before: Project;
}

/**
 * A document over a project, without Yjs, storage and time: edits of one burst in a row are one step however
 * long the pause between them, and what is deleted is gone but for undo.
 */
export function fakeDocument(start: Project, { readOnly = false } = {}): FakeDocument {
  let project = start;
  let done: Step[] = [];
  let undone: { label: EditLabel; after: Project }[] = [];
  let history: History = { undo: null, redo: null };
  const edits: Edit[] = [];
  const listeners = new Set<() => void>();
  const changed = () => {
    history = { undo: done.at(-1)?.label ?? null, redo: undone.at(-1)?.label ?? null };
    for (const listener of [...listeners]) listener();
  };
  const saved = { state: 'saved', at: 0 } as const;
  const apply = (edit: Edit) => {
    if (readOnly) return;
    edits.push(edit);
    const last = done.at(-1);
    const goesOn = edit.burst !== undefined && last?.burst === edit.burst;
    if (!goesOn) done = [...done, { label: edit.label, burst: edit.burst, before: project }];
    undone = [];
    project = edit.changes.reduce(withChange, project);
    changed();
  };
  return {
    id: start.id,
    edits,
    readOnly,
    recovered: false,
    steps: () => done.map((step) => step.label),
    getProject: () => project,
    getAttention: () => NO_PROBLEMS,
    getHistory: () => history,
    getSaving: () => saved,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    apply,
    applyInParts: async (edit) => apply(edit),
    undo: () => {
      const step = done.pop();
      if (!step) return null;
      undone.push({ label: step.label, after: project });
      project = step.before;
      changed();
      return step.label;
    },
    redo: () => {
      const step = undone.pop();
      if (!step) return null;
      done.push({ label: step.label, burst: undefined, before: project });
      project = step.after;
      changed();
      return step.label;
    },
    retrySaving: () => {},
    settled: async () => saved,
    listVersions: async () => [],
    readVersion: async () => null,
    keepVersion: async () => true,
    dispose: () => listeners.clear(),
  };
}

const NO_PROBLEMS = [] as const;

/** The project after one change. */
function withChange(project: Project, change: Change): Project {
  switch (change.on) {
    case 'project':
      return { ...project, ...change.set };
    case 'actor':
      return {
        ...project,
        actors: put(project.actors, change.id, withActor(project, change.id, change.set)),
      };
    case 'tieType':
      return {
        ...project,
        tieTypes: put(project.tieTypes, change.id, withType(project, change.id, change.set)),
      };
    case 'group':
      return {
        ...project,
        groups: put(project.groups, change.id, withGroup(project, change.id, change.set)),
      };
    case 'mapNote':
      return {
        ...project,
        mapNotes: put(project.mapNotes, change.id, withNote(project, change.id, change.set)),
      };
    case 'savedView':
      return {
        ...project,
        savedViews: put(project.savedViews, change.id, withView(project, change.id, change.set)),
      };
    case 'frame':
      return { ...project, frames: withFrame(project.frames, change.id, change.set) };
    case 'place':
      return inFrame(project, change.frame, (frame) => ({
        ...frame,
        place: put<ActorId, Place>(frame.place, change.actor, change.to),
      }));
    case 'tie':
      return inFrame(project, change.frame, (frame) => ({
        ...frame,
        ties: put(frame.ties, change.id, withTie(frame, change.id, change.set)),
      }));
    case 'worksheet':
      return { ...project, worksheets: withFields(project.worksheets, change.id, change.set) };
    case 'plan':
      return { ...project, plan: withFields(project.plan, change.id, change.set) };
  }
}

type Patch<Entity> = Partial<Omit<Entity, 'id'>> & { readonly deleted?: boolean | undefined };

/** The record with an entry set, or without it when the value is null. */
function put<Key extends string, Value>(
  record: Readonly<Record<Key, Value>>,
  key: Key,
  value: Value | null,
): Readonly<Record<Key, Value>> {
  const copy: Record<Key, Value> = { ...record };
  if (value === null) delete copy[key];
  else copy[key] = value;
  return copy;
}

function withActor(project: Project, id: ActorId, { deleted, ...set }: Patch<Actor>): Actor | null {
  return deleted ? null : { ...(project.actors[id] ?? newActor(id, '')), ...set };
}

function withType(project: Project, id: TieTypeId, { deleted, ...set }: Patch<TieType>): TieType | null {
  const blank: TieType = { id, preset: null, name: '', colour: 0, dash: 'solid', order: 0 };
  return deleted ? null : { ...(project.tieTypes[id] ?? blank), ...set };
}

function withGroup(project: Project, id: GroupId, { deleted, ...set }: Patch<Group>): Group | null {
  return deleted ? null : { ...(project.groups[id] ?? { id, name: '', members: [] }), ...set };
}

function withNote(project: Project, id: MapNoteId, { deleted, ...set }: Patch<MapNote>): MapNote | null {
  const [frame] = project.frames;
  const known =
    project.mapNotes[id] ?? (frame ? { id, frame: frame.id, text: '', at: [0, 0] as const } : null);
  return deleted || !known ? null : { ...known, ...set };
}

function withView(
  project: Project,
  id: SavedViewId,
  { deleted, ...set }: Patch<SavedView>,
): SavedView | null {
  const blank: SavedView = { id, name: '', style: PLAIN_STYLE, filter: NO_FILTER, order: 0 };
  return deleted ? null : { ...(project.savedViews[id] ?? blank), ...set };
}

function withTie(frame: Frame, id: TieId, { deleted, ...set }: Patch<Tie>): Tie | null {
  const known = frame.ties[id];
  const { source, target, type } = { ...known, ...set };
  if (deleted || !source || !target || !type) return null;
  return { ...(known ?? newTie({ id, source, target, type })), ...set };
}

function withFields(record: Readonly<Record<string, Fields>>, id: string, set: Fields) {
  return { ...record, [id]: { ...record[id], ...set } };
}

function withFrame(frames: readonly Frame[], id: FrameId, { deleted, ...set }: Patch<Frame>): Frame[] {
  const others = frames.filter((frame) => frame.id !== id);
  if (deleted) return others;
  const known = frames.find((frame) => frame.id === id) ?? newFrame(id, '', 0);
  return [...others, { ...known, ...set }].sort((a, b) => a.order - b.order);
}

function inFrame(project: Project, id: FrameId, change: (frame: Frame) => Frame): Project {
  return {
    ...project,
    frames: project.frames.map((frame) => (frame.id === id ? change(frame) : frame)),
  };
}
