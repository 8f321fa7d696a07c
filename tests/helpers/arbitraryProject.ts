import fc from 'fast-check';
import { actorId, frameId, groupId, mapNoteId, projectId, savedViewId, tieId, tieTypeId } from '@/model/ids';
import {
  ACTOR_KINDS,
  CIRCLES,
  DASHES,
  DIRECTIONS,
  FRAME_KINDS,
  MATURITIES,
  NETWORKS,
  PROJECT_KINDS,
  PROVENANCES,
  type Project,
  SECTORS,
  SIGNS,
  STAGES,
  STATUSES,
  STRENGTHS,
  TIE_TYPE_PRESETS,
} from '@/model/types';

/*
 * Random projects that obey every rule of a file: within the limits, no tie to nowhere or to itself, each
 * entity under its own id. Texts are the ones that break careless programs; unknown fields stand for a newer
 * version of Rajut.
 */

const HOSTILE = [
  '',
  'Bappeda',
  'قسم التخطيط',
  '\u202Egnirts desrever',
  '👩‍👩‍👧‍👦 🇮🇩',
  '"kutip" \'tunggal\' \\ garis miring',
  '</script><script>alert(1)</script>',
  'nol\u0000di tengah',
  'baris\nbaru\r\ndan tab\t',
  '\uFEFFtanda urutan',
  '\uD83D setengah emoji',
  '\u2028\u2029',
  '=HYPERLINK("x")',
  '{{count}} $t(common.close)',
  '__proto__',
];

/** Text of at most `limit` UTF-16 units; now and then exactly as long as allowed. */
const text = (limit: number): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...HOSTILE) },
    {
      weight: 3,
      arbitrary: fc
        .string({ maxLength: Math.min(limit, 40), unit: 'binary' })
        .map((long) => long.slice(0, limit)),
    },
    { weight: 1, arbitrary: fc.constant('x'.repeat(limit)) },
  );

const name = text(200);
const line = text(500);
const long = text(2_000);
/** Ids that look like inherited properties must work like any other. */
const id = fc.oneof(
  fc.constantFrom('toString', 'hasOwnProperty', 'a b', '名', '0', '1', 'x'.repeat(64)),
  fc.uuid(),
);
/** Finite and never −0, which JSON cannot keep. */
const number = (limit: number) =>
  fc.double({ min: -limit, max: limit, noNaN: true }).map((value) => (value === 0 ? 0 : value));

const unknownFields = fc.dictionary(
  fc.constantFrom('futureField', 'x-note', 'z'),
  fc.oneof(
    fc.constant(null),
    fc.boolean(),
    number(1e9),
    name,
    fc.array(name, { maxLength: 2 }),
    fc.record({ deep: name }),
  ),
  { maxKeys: 2, noNullPrototype: true },
);

const actorFields = fc.record({
  name,
  kind: fc.constantFrom(...ACTOR_KINDS),
  sector: fc.oneof(fc.constantFrom(...SECTORS), name),
  circle: fc.option(fc.constantFrom(...CIRCLES)),
  role: line,
  has: fc.array(line, { maxLength: 3 }),
  needs: fc.array(line, { maxLength: 3 }),
  influence: fc.integer({ min: 0, max: 5 }),
  interest: fc.integer({ min: 0, max: 5 }),
  stance: fc.integer({ min: -2, max: 2 }),
  networks: fc.uniqueArray(fc.constantFrom(...NETWORKS)),
  weaver: fc.boolean(),
  pinned: fc.boolean(),
  notes: long,
});

const tieFields = fc.record({
  direction: fc.constantFrom(...DIRECTIONS),
  strength: fc.constantFrom(...STRENGTHS),
  maturity: fc.option(fc.constantFrom(...MATURITIES)),
  flow: line,
  sign: fc.constantFrom(...SIGNS),
  status: fc.constantFrom(...STATUSES),
  reason: long,
  provenance: fc.option(fc.constantFrom(...PROVENANCES)),
  notes: long,
});

const tieTypeFields = fc.record({
  preset: fc.option(fc.constantFrom(...TIE_TYPE_PRESETS)),
  name,
  colour: fc.integer({ min: 0, max: 5 }),
  dash: fc.constantFrom(...DASHES),
  order: number(1e6),
});

const frameFields = fc.record({
  title: name,
  kind: fc.constantFrom(...FRAME_KINDS),
  stage: fc.option(fc.constantFrom(...STAGES)),
  note: long,
  order: number(1e6),
});

const place = fc.tuple(number(1_000_000), number(1_000_000));
const ids = (maxLength: number) => fc.uniqueArray(id, { maxLength });
const records = fc.dictionary(fc.uuid(), unknownFields, { maxKeys: 2, noNullPrototype: true });

/** Entities under their ids, with their known fields and perhaps unknown ones. */
function entities<Key extends string, Known extends object>(
  keys: readonly string[],
  claim: (raw: string) => Key,
  known: fc.Arbitrary<Known>,
) {
  return fc
    .tuple(
      ...keys.map((key) =>
        fc.tuple(unknownFields, known).map(([more, rest]) => ({ ...more, ...rest, id: claim(key) })),
      ),
    )
    .map((list) => Object.fromEntries(list.map((entity) => [entity.id, entity])));
}

function frames(keys: readonly string[], actors: readonly string[], types: readonly string[]) {
  return fc.tuple(...keys.map((key) => frame(key, actors, types)));
}

function tieBetween(actors: readonly string[], types: readonly string[]) {
  const pair = fc.shuffledSubarray([...actors], { minLength: 2, maxLength: 2 });
  return fc
    .tuple(pair, fc.constantFrom(...types), tieFields)
    .map(([[source = '', target = ''], type, rest]) => ({
      source: actorId(source),
      target: actorId(target),
      type: tieTypeId(type),
      ...rest,
    }));
}

function frame(key: string, actors: readonly string[], types: readonly string[]) {
  const canTie = actors.length >= 2 && types.length >= 1;
  return fc
    .record({
      more: unknownFields,
      fields: frameFields,
      places: fc.tuple(
        fc.subarray([...actors]),
        fc.array(place, { minLength: actors.length, maxLength: actors.length }),
      ),
      ties: canTie
        ? ids(6).chain((tieKeys) => entities(tieKeys, tieId, tieBetween(actors, types)))
        : fc.constant({}),
    })
    .map(({ more, fields, places: [placed, spots], ties }) => ({
      ...more,
      ...fields,
      id: frameId(key),
      place: Object.fromEntries(
        placed.map((actor, index) => [actorId(actor), spots[index] ?? ([0, 0] as const)]),
      ),
      ties,
    }));
}

const by = fc.option(fc.constantFrom('sector', 'betweenness', 'a field of tomorrow'));
const style = fc.record({ sizeBy: by, colourBy: by, shapeBy: by, labelBy: by, tieLabelBy: by });
const filter = fc.record({
  sectors: fc.uniqueArray(fc.constantFrom(...SECTORS, 'Pesantren', '')),
  kinds: fc.subarray([...ACTOR_KINDS]),
  roles: fc.subarray(['hub', 'broker', '']),
  tieTypes: fc.uniqueArray(id.map(tieTypeId), { maxLength: 2 }),
  strengths: fc.subarray([...STRENGTHS]),
});

/** A random project that any Rajut of this version may have written: up to 6 actors, 3 frames, 6 ties each. */
export const arbitraryProject: fc.Arbitrary<Project> = fc
  .record({ actors: ids(6), types: ids(3), groups: ids(2), mapNotes: ids(2), views: ids(2), frames: ids(3) })
  .chain((keys) =>
    fc
      .record({
        more: unknownFields,
        id,
        fields: fc.record({
          title: name,
          kind: fc.constantFrom(...PROJECT_KINDS),
          question: long,
          problem: long,
          purpose: long,
          notes: long,
        }),
        actors: entities(keys.actors, actorId, actorFields),
        tieTypes: entities(keys.types, tieTypeId, tieTypeFields),
        groups: entities(
          keys.groups,
          groupId,
          fc.record({ name, members: fc.subarray(keys.actors.map(actorId)) }),
        ),
        mapNotes: entities(
          keys.mapNotes,
          mapNoteId,
          fc.record({ frame: fc.constantFrom(...keys.frames, 'gone').map(frameId), text: long, at: place }),
        ),
        savedViews: entities(
          keys.views,
          savedViewId,
          fc.record({ name, style, filter, order: fc.integer() }),
        ),
        frames: frames(keys.frames, keys.actors, keys.types),
        worksheets: records,
        plan: records,
      })
      .map(({ more, id: raw, fields, ...collections }) => ({
        ...more,
        ...fields,
        ...collections,
        id: projectId(raw),
      })),
  );
