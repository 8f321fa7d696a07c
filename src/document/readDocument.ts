import * as Y from 'yjs';
import * as z from 'zod/mini';
import { COLLECTIONS } from '@/model/collections';
import type { ProjectId } from '@/model/ids';
import type { Problem } from '@/model/problem';
import {
  actorSchema,
  groupSchema,
  mapNoteSchema,
  projectFieldsSchema,
  savedViewSchema,
  tieTypeSchema,
  toProblem,
} from '@/model/schema';
import type { Frame, Project } from '@/model/types';
import { createCollectionReader, fieldsOf, parseEntity } from './collectionReader';
import { createFrameReader, type FrameReader } from './frameReader';
import { type Collection, FORMAT, READER, rootMap } from './rootMaps';

export interface DocumentReading {
  readonly project: Project;
  /** What does not pass the schema: not in the project, but still stored. */
  readonly attention: readonly Problem[];
}

export interface DocumentReader {
  /** The same object until the document changes. */
  read(): DocumentReading;
  /** Reads what changed so far, so that `read` has only copies left to make. */
  digest(): void;
  /** Stops following the document. */
  dispose(): void;
}

/** Worksheets and plans belong to the exercises, which check their fields themselves. */
const anyFieldsSchema = z.looseObject({});

/**
 * Reads a document once.
 *
 * @returns entities that pass the schema, without deleted ones; frames in their order. Cost O(entities).
 */
export function readDocument(doc: Y.Doc, id: ProjectId): DocumentReading {
  const reader = createReader(doc, id);
  const reading = reader.read();
  reader.dispose();
  return reading;
}

/**
 * Reads a document again and again: actors, ties, places and frames that did not change are the same
 * objects as before. Cost of a read: O(changed entities) and a copy of the records they stand in.
 */
export function createReader(doc: Y.Doc, id: ProjectId): DocumentReader {
  const actors = createCollectionReader(rootMap(doc, 'actors'), parseEntity(actorSchema, ['actors']));
  const tieTypes = createCollectionReader(rootMap(doc, 'tieTypes'), parseEntity(tieTypeSchema, ['tieTypes']));
  const groups = createCollectionReader(rootMap(doc, 'groups'), parseEntity(groupSchema, ['groups']));
  const mapNotes = createCollectionReader(rootMap(doc, 'mapNotes'), parseEntity(mapNoteSchema, ['mapNotes']));
  const savedViews = createCollectionReader(
    rootMap(doc, 'savedViews'),
    parseEntity(savedViewSchema, ['savedViews']),
  );
  const worksheets = createExerciseReader(doc, 'worksheets');
  const plan = createExerciseReader(doc, 'plan');
  const frames = createFramesReader(rootMap(doc, 'frames'));
  const fields = createFieldsReader(rootMap(doc, 'project'));
  const collections = { actors, tieTypes, groups, mapNotes, savedViews, worksheets, plan };

  let reading: DocumentReading | null = null;
  const ends = [
    observe(rootMap(doc, 'project'), () => {
      fields.touch();
      reading = null;
    }),
    ...COLLECTIONS.map((name) =>
      observe(rootMap(doc, name), (path, keys) => {
        reading = null;
        const [entity] = path;
        if (name === 'frames') frames.touch(path, keys);
        else for (const key of entity === undefined ? keys : [String(entity)]) collections[name].touch(key);
      }),
    ),
  ];
  const readAll = (): DocumentReading => ({
    project: {
      ...fields.read().value,
      id,
      actors: actors.read(),
      tieTypes: tieTypes.read(),
      groups: groups.read(),
      mapNotes: mapNotes.read(),
      savedViews: savedViews.read(),
      frames: frames.read(),
      worksheets: worksheets.read(),
      plan: plan.read(),
    },
    attention: [
      ...fields.read().problems,
      ...Object.values(collections).flatMap((collection) => collection.problems()),
      ...frames.problems(),
    ],
  });
  return {
    read: () => {
      reading ??= readAll();
      return reading;
    },
    digest: () => {
      for (const collection of Object.values(collections)) collection.digest();
      frames.digest();
    },
    dispose: () => {
      for (const end of ends) end();
    },
  };
}

type Touch = (path: readonly (string | number)[], keys: Iterable<string>) => void;

function observe(map: Y.Map<unknown>, touch: Touch): () => void {
  const follow = (events: Y.YEvent<Y.AbstractType<unknown>>[]) => {
    for (const event of events) touch(event.path, event.keys.keys());
  };
  map.observeDeep(follow);
  return () => map.unobserveDeep(follow);
}

function createExerciseReader(doc: Y.Doc, name: Extract<Collection, 'worksheets' | 'plan'>) {
  const parse = parseEntity(anyFieldsSchema, [name]);
  return createCollectionReader(rootMap(doc, name), (id, raw) => {
    const parsed = parse(id, raw);
    if (parsed.state !== 'ok') return parsed;
    const { id: _, ...fields } = parsed.value;
    return { state: 'ok', value: fields };
  });
}

/** The project's own fields. One that fails is left to its default, since a project is always there. */
function createFieldsReader(map: Y.Map<unknown>) {
  const readAll = () => {
    const { [FORMAT]: _, [READER]: __, ...raw } = fieldsOf(map);
    const first = projectFieldsSchema.safeParse(raw);
    if (first.success) return { value: first.data, problems: [] };
    const issues = first.error.issues;
    const failing = new Set(issues.map((issue) => String(issue.path[0])));
    const rest = Object.entries(raw).filter(([key]) => !failing.has(key));
    const problems: readonly Problem[] = issues.map((issue) => toProblem(issue, ['project']));
    return { value: projectFieldsSchema.parse(Object.fromEntries(rest)), problems };
  };
  let read: ReturnType<typeof readAll> | null = null;
  return {
    touch: () => {
      read = null;
    },
    read: () => {
      read ??= readAll();
      return read;
    },
  };
}

function createFramesReader(map: Y.Map<unknown>) {
  const readers = new Map<string, FrameReader>();
  const misplaced = new Map<string, Problem>();
  let frames: readonly Frame[] | null = null;
  const makeReader = (id: string) => {
    const stored = map.get(id);
    readers.delete(id);
    misplaced.delete(id);
    if (stored instanceof Y.Map) readers.set(id, createFrameReader(stored, id));
    else if (map.has(id)) misplaced.set(id, { code: 'wrongKind', place: ['frames', id] });
  };
  const touch: Touch = ([id, ...path], keys) => {
    frames = null;
    if (id === undefined) for (const key of keys) makeReader(key);
    // A nested map that came or went needs new readers; it happens once, when a frame is made.
    else if (path.length === 0 && [...keys].some(isNested)) makeReader(String(id));
    else readers.get(String(id))?.touch(path, keys);
  };
  for (const id of map.keys()) makeReader(id);
  return {
    touch,
    read: () => {
      frames ??= inOrder(
        [...readers.values()].flatMap((reader) => {
          const parsed = reader.read();
          return parsed.state === 'ok' ? [parsed.value] : [];
        }),
      );
      return frames;
    },
    digest: () => {
      for (const reader of readers.values()) reader.digest();
    },
    problems: (): Problem[] => [
      ...misplaced.values(),
      ...[...readers.values()].flatMap((reader) => {
        const parsed = reader.read();
        // What is inside a deleted frame asks for nobody's attention.
        if (parsed.state === 'absent') return [];
        return [...(parsed.state === 'failed' ? parsed.problems : []), ...reader.problems()];
      }),
    ],
  };
}

const isNested = (key: string) => key === 'place' || key === 'ties';

function inOrder(frames: readonly Frame[]): readonly Frame[] {
  return frames.toSorted((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1));
}
