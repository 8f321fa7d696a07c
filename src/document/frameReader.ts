import * as Y from 'yjs';
import type { Problem } from '@/model/problem';
import { frameFieldsSchema, placeSchema, tieSchema } from '@/model/schema';
import type { Frame } from '@/model/types';
import { createCollectionReader, type Parse, type Parsed, parseEntity, parseValue } from './collectionReader';
import { PLACE, TIES } from './rootMaps';

/** Reads one frame; unchanged places, ties and the frame itself are the same objects as before. */
export interface FrameReader {
  /** @param path keys below the frame that lead to the changed map; @param keys its changed keys */
  touch(path: readonly (string | number)[], keys: Iterable<string>): void;
  read(): Parsed<Frame>;
  /** Reads what was touched so far, so that `read` has only copies left to make. */
  digest(): void;
  /** Of places and ties inside the frame; those of its own fields come with `read`. */
  problems(): readonly Problem[];
}

/** Makes the reader of the frame with this id, in the state that it has now. */
export function createFrameReader(map: Y.Map<unknown>, id: string): FrameReader {
  const within = ['frames', id];
  const parseFields = parseEntity(frameFieldsSchema, ['frames']);
  const inside = createInside(map, within);
  let fields = parseFields(id, map);
  let read: Parsed<Frame> | null = null;
  return {
    touch: ([first, second], keys) => {
      read = null;
      if (first === PLACE) for (const key of keys) inside.places?.touch(key);
      else if (first === TIES)
        for (const key of second === undefined ? keys : [String(second)]) inside.ties?.touch(key);
      else fields = parseFields(id, map);
    },
    read: () => {
      if (read) return read;
      if (fields.state !== 'ok') read = fields;
      else {
        const place = inside.places?.read() ?? {};
        const ties = inside.ties?.read() ?? {};
        read = { state: 'ok', value: { ...fields.value, place, ties } };
      }
      return read;
    },
    digest: () => {
      inside.places?.digest();
      inside.ties?.digest();
    },
    problems: () => [...(inside.places?.problems() ?? []), ...(inside.ties?.problems() ?? [])],
  };
}

function createInside(map: Y.Map<unknown>, within: readonly string[]) {
  const place = map.get(PLACE);
  const ties = map.get(TIES);
  return {
    places: place instanceof Y.Map ? createCollectionReader(place, parsePlace([...within, PLACE])) : null,
    ties: ties instanceof Y.Map ? createCollectionReader(ties, parseTie([...within, TIES])) : null,
  };
}

/** Null is "taken out of the frame"; the key stays, so that a colleague's move meanwhile is one write. */
function parsePlace(within: readonly string[]): Parse<Frame['place'][keyof Frame['place']]> {
  return (id, raw) => (raw === null ? { state: 'absent' } : parseValue(placeSchema, raw, [...within, id]));
}

/** Two edits that met may have joined an actor to itself: nothing that could be drawn, so it needs attention. */
function parseTie(within: readonly string[]): Parse<Frame['ties'][keyof Frame['ties']]> {
  const parse = parseEntity(tieSchema, within);
  return (id, raw) => {
    const parsed = parse(id, raw);
    if (parsed.state !== 'ok' || parsed.value.source !== parsed.value.target) return parsed;
    return { state: 'failed', problems: [{ code: 'selfTie', place: [...within, id] }] };
  };
}
