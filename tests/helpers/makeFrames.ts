import { newActor } from '@/model/defaults';
import { actorId, frameId } from '@/model/ids';
import type { Frame, Place, Project } from '@/model/types';
import { makeMap } from './makeMap';

const ORIGIN: Place = [0, 0];

/**
 * A project of several frames, each drawn as for `makeMap`. Actors and ties of the same text are the same in all of
 * them, and everybody has one place unless told otherwise for a frame.
 */
export function makeFrames(
  drawings: readonly string[],
  moved: readonly Readonly<Record<string, Place>>[] = [],
): Project {
  const all = makeMap(drawings.join(' '));
  const places = all.frames[0]?.place ?? {};
  const frames = drawings.map((drawing, index): Frame => {
    const [own] = makeMap(drawing).frames;
    if (!own) throw new Error('makeFrames: no frame');
    const place = Object.fromEntries(
      Object.keys(own.place).map((id) => [id, moved[index]?.[id] ?? places[actorId(id)] ?? ORIGIN] as const),
    );
    return { ...own, id: frameId(`f${index + 1}`), title: `Kondisi ${index + 1}`, order: index, place };
  });
  const names = Object.keys(all.actors);
  return {
    ...all,
    actors: Object.fromEntries(names.map((name) => [name, newActor(actorId(name), name)])),
    frames,
  };
}
