import type { Change, Edit, EditVerb } from '@/model/edit';
import { type ActorId, actorId, frameId, tieId, tieTypeId } from '@/model/ids';
import type { Place } from '@/model/types';

export const FRAME = frameId('frame');

/** An edit of these changes; its label can be told from others by name. */
export function edit(changes: readonly Change[], name = '', verb: EditVerb = 'changeActors'): Edit {
  return { label: { verb, name, count: Math.max(1, changes.length) }, changes };
}

/** The beginning of a project: its title and one frame. */
export const beginning = (title = 'Karawang') =>
  edit(
    [
      { on: 'project', set: { title } },
      { on: 'frame', id: FRAME, set: { title: 'Sebelum', order: 0 } },
    ],
    title,
    'create',
  );

/** Adds an actor of that name, whose id is its name, at a place of the frame. */
export const addActor = (name: string, at: Place = [0, 0]) =>
  edit(
    [
      { on: 'actor', id: actorId(name), set: { name } },
      { on: 'place', frame: FRAME, actor: actorId(name), to: at },
    ],
    name,
    'addActor',
  );

/** Ties two actors; the id is their names. */
export const addTie = (source: string, target: string) =>
  edit(
    [
      {
        on: 'tie',
        frame: FRAME,
        id: tieId(`${source}-${target}`),
        set: { source: actorId(source), target: actorId(target), type: tieTypeId('information') },
      },
    ],
    `${source}-${target}`,
    'addTie',
  );

export const rename = (id: string, name: string, burst?: string): Edit => ({
  ...edit([{ on: 'actor', id: actorId(id), set: { name } }], name, 'renameActor'),
  ...(burst === undefined ? {} : { burst }),
});

export const move = (id: string, to: Place) =>
  edit([{ on: 'place', frame: FRAME, actor: actorId(id), to }], id, 'moveActors');

export const removeActor = (id: string) =>
  edit([{ on: 'actor', id: actorId(id), set: { deleted: true } }], id, 'deleteActors');

/** A network of `count` actors in a ring with three ties each, as one edit. */
export function ring(count: number): Edit {
  const ids: ActorId[] = Array.from({ length: count }, (_, index) => actorId(`a${index}`));
  const changes = ids.flatMap((id, index): Change[] => [
    { on: 'actor', id, set: { name: `Aktor ${index}`, kind: 'person' } },
    { on: 'place', frame: FRAME, actor: id, to: [index * 10, index * 7] },
    ...[1, 2, 3].map((step): Change => {
      const target = ids[(index + step) % count] ?? id;
      return {
        on: 'tie',
        frame: FRAME,
        id: tieId(`t${index}-${step}`),
        set: { source: id, target, type: tieTypeId('information') },
      };
    }),
  ]);
  return edit(changes, '', 'importFile');
}
