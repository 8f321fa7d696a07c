import { newActor, newFrame, newTie } from '@/model/defaults';
import { actorId, frameId, projectId, tieId, tieTypeId } from '@/model/ids';
import type { Project } from '@/model/types';

/** What a reader fills in by itself: the schema has the same defaults (`model/schema.ts`). */
const PLAIN = {
  actor: newActor(actorId(''), ''),
  tie: newTie({ id: tieId(''), source: actorId(''), target: actorId(''), type: tieTypeId('') }),
  frame: newFrame(frameId(''), '', 0),
  project: {
    id: projectId(''),
    title: '',
    kind: 'organisation',
    question: '',
    problem: '',
    purpose: '',
    notes: '',
    actors: {},
    tieTypes: {},
    groups: {},
    mapNotes: {},
    savedViews: {},
    frames: [],
    worksheets: {},
    plan: {},
  },
} as const;

/**
 * A project for a place where every letter counts: fields that say what a reader supposes anyway are left out, and
 * places are rounded to whole px. Read again by the schema it is the same project, but for the rounding.
 */
export function slimProject(project: Project): object {
  return slim(
    {
      ...project,
      actors: slimAll(project.actors, PLAIN.actor),
      frames: project.frames.map((frame) =>
        slim(
          {
            ...frame,
            place: mapValues(frame.place, ([x, y]) => [whole(x), whole(y)] as const),
            ties: slimAll(frame.ties, PLAIN.tie),
          },
          PLAIN.frame,
        ),
      ),
    },
    PLAIN.project,
  );
}

// Never −0, which JSON cannot keep.
const whole = (length: number) => Math.round(length) + 0;

function slimAll(entities: Readonly<Record<string, object>>, plain: object): object {
  return mapValues(entities, (entity) => slim(entity, plain));
}

function slim(entity: object, plain: object): object {
  const usual = new Map(Object.entries(plain).map(([key, value]) => [key, JSON.stringify(value)]));
  return Object.fromEntries(
    Object.entries(entity).filter(([key, value]) => key === 'id' || usual.get(key) !== JSON.stringify(value)),
  );
}

function mapValues<Value, Result>(
  entries: Readonly<Record<string, Value>>,
  change: (value: Value) => Result,
): Readonly<Record<string, Result>> {
  return Object.fromEntries(Object.entries(entries).map(([key, value]) => [key, change(value)]));
}
