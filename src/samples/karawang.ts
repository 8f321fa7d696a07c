import type { Language } from '@/i18n/messages';
import { newActor, newFrame, newTie } from '@/model/defaults';
import { actorId, frameId, projectId, tieId, tieTypeId } from '@/model/ids';
import { REASONS, reasonField } from '@/model/reasons';
import type {
  Actor,
  ActorKind,
  Direction,
  Fields,
  KnownSector,
  Place,
  Project,
  Provenance,
  Strength,
} from '@/model/types';
import { karawang as english } from './content/en/karawang';
import { karawang as indonesian, type KarawangContent } from './content/id/karawang';
import { actorRecord, placeRecord, tieRecord, tieTypeRecord } from './parts';

type Name = keyof KarawangContent['actors'];

/**
 * Place px, kind, sector, then influence 0–5, interest 0–5 and stance −2…2 as their roles suggest; 0 where the
 * source is silent. No two actors of the two frames share a place, so that the frames can be laid over another.
 */
const ACTORS: Readonly<Record<Name, readonly [Place, ActorKind, KnownSector, number, number, number]>> = {
  poktan: [[-380, 0], 'group', 'community', 1, 5, 2],
  tengkulak: [[-160, 150], 'person', 'private', 5, 4, -1],
  pb: [[-350, 240], 'organisation', 'private', 0, 0, 0],
  ksu: [[60, 320], 'organisation', 'cooperative', 0, 0, 0],
  kud: [[200, 190], 'organisation', 'cooperative', 4, 4, 1],
  subdolog: [[20, 0], 'organisation', 'government', 4, 4, 1],
  kkt: [[200, -190], 'organisation', 'cooperative', 3, 5, 2],
  bri: [[-150, 300], 'organisation', 'finance', 3, 3, 1],
  dinkop: [[430, 0], 'unit', 'government', 3, 3, 1],
  dinastan: [[-200, -230], 'unit', 'government', 3, 4, 1],
  ppl: [[-430, -220], 'group', 'government', 2, 4, 2],
  pemda: [[320, -340], 'organisation', 'government', 4, 3, 1],
};

const BEFORE = ['poktan', 'tengkulak', 'pb', 'ksu', 'kud', 'subdolog'] as const satisfies readonly Name[];
const AFTER = [
  'poktan',
  'kkt',
  'kud',
  'subdolog',
  'bri',
  'dinkop',
  'dinastan',
  'ppl',
  'pemda',
] as const satisfies readonly Name[];

type Layer = 'goods' | 'credit' | 'guidance';
/** Id of a tie, its ends, and how it runs. */
type Row<Id> = readonly [Id, Name, Name, Direction, Layer, Strength, Provenance];
type Texts<Id extends string> = Readonly<Record<Id, { flow: string; reason: string; source: string }>>;

const TIES_BEFORE: readonly Row<keyof KarawangContent['ties']['before']>[] = [
  ['poktan-tengkulak', 'poktan', 'tengkulak', 'forward', 'goods', 'strong', 'stated'],
  ['tengkulak-pb', 'tengkulak', 'pb', 'forward', 'goods', 'strong', 'inferred'],
  ['tengkulak-ksu', 'tengkulak', 'ksu', 'forward', 'goods', 'weak', 'inferred'],
  ['tengkulak-kud', 'tengkulak', 'kud', 'forward', 'goods', 'weak', 'inferred'],
  ['kud-subdolog', 'kud', 'subdolog', 'forward', 'goods', 'strong', 'inferred'],
];

const TIES_AFTER: readonly Row<keyof KarawangContent['ties']['after']>[] = [
  ['poktan-kkt', 'poktan', 'kkt', 'both', 'goods', 'strong', 'stated'],
  ['poktan-kud', 'poktan', 'kud', 'both', 'goods', 'strong', 'stated'],
  ['ppl-poktan', 'ppl', 'poktan', 'forward', 'guidance', 'strong', 'stated'],
  ['poktan-subdolog', 'poktan', 'subdolog', 'forward', 'goods', 'weak', 'role'],
  ['bri-poktan', 'bri', 'poktan', 'forward', 'credit', 'weak', 'role'],
  ['dinastan-poktan', 'dinastan', 'poktan', 'forward', 'guidance', 'weak', 'role'],
  ['dinkop-kkt', 'dinkop', 'kkt', 'forward', 'guidance', 'weak', 'role'],
  ['dinkop-kud', 'dinkop', 'kud', 'forward', 'guidance', 'weak', 'role'],
  ['kkt-subdolog', 'kkt', 'subdolog', 'forward', 'goods', 'strong', 'inferred'],
  ['kud-subdolog', 'kud', 'subdolog', 'forward', 'goods', 'strong', 'inferred'],
  ['kkt-kud', 'kkt', 'kud', 'both', 'goods', 'strong', 'inferred'],
  ['bri-kud', 'bri', 'kud', 'forward', 'credit', 'weak', 'inferred'],
  ['dinastan-ppl', 'dinastan', 'ppl', 'forward', 'guidance', 'strong', 'inferred'],
  ['pemda-dinkop', 'pemda', 'dinkop', 'forward', 'guidance', 'weak', 'inferred'],
  ['pemda-dinastan', 'pemda', 'dinastan', 'forward', 'guidance', 'weak', 'inferred'],
];

/**
 * The rice trade of Karawang before (6 actors, 5 ties) and after it was re-woven (9 actors, 15 ties), rebuilt
 * from the text of Sovia Emmy (2001), whose figures are lost: each tie says where it is known from. Farmers,
 * KUD and Sub Dolog are the same actors in both frames, in the same place.
 */
export function build(language: Language): Project {
  const content: KarawangContent = language === 'id' ? indonesian : english;
  return {
    id: projectId('sample-karawang'),
    title: content.title,
    kind: 'organisation',
    question: content.question,
    problem: content.problem,
    purpose: content.purpose,
    notes: content.notes,
    actors: actorRecord([...new Set([...BEFORE, ...AFTER])].map((name) => buildActor(name, content))),
    tieTypes: tieTypeRecord(['goods', 'credit', 'guidance']),
    groups: {},
    mapNotes: {},
    savedViews: {},
    frames: [
      {
        ...newFrame(frameId('before'), content.frames.before.title, 0),
        note: content.frames.before.note,
        place: placeRecord(BEFORE, placeOf),
        ties: buildTies(TIES_BEFORE, content.ties.before),
      },
      {
        ...newFrame(frameId('after'), content.frames.after.title, 1),
        note: content.frames.after.note,
        place: placeRecord(AFTER, placeOf),
        ties: buildTies(TIES_AFTER, content.ties.after),
      },
    ],
    worksheets: worksheetsOf(content),
    plan: { [REASONS]: reasonsOf(content) },
  };
}

/** What a group might write in the worksheets of this case; ours, not the source's. */
function worksheetsOf({ norms, partnership, anklam }: KarawangContent): Project['worksheets'] {
  const rows = norms.flatMap(({ keeper, rule, whenBroken }, order) =>
    Object.entries({ order, keeper, rule, whenBroken }).map(([field, value]) => [
      `norm${order}/${field}`,
      value,
    ]),
  );
  const planned = Object.entries(partnership).flatMap(([tie, steps]) =>
    Object.entries(steps).map(([field, value]) => [`${tie}/${field}`, value]),
  );
  return { norms: Object.fromEntries(rows), partnership: Object.fromEntries(planned), anklam: { ...anklam } };
}

/** Why actors came or went in the second frame. */
function reasonsOf({ reasons }: KarawangContent): Fields {
  return Object.fromEntries(
    Object.entries(reasons).map(([name, reason]) => [reasonField(frameId('after'), actorId(name)), reason]),
  );
}

function placeOf(name: Name): Place {
  return ACTORS[name][0];
}

function buildActor(name: Name, content: KarawangContent): Actor {
  const [, kind, sector, influence, interest, stance] = ACTORS[name];
  const { name: shown, role, has, needs } = content.actors[name];
  return newActor(actorId(name), shown, { kind, sector, role, has, needs, influence, interest, stance });
}

function buildTies<Id extends string>(rows: readonly Row<Id>[], texts: Texts<Id>) {
  const ties = rows.map(([id, source, target, direction, layer, strength, provenance]) => {
    const { flow, reason, source: notes } = texts[id];
    return newTie(
      { id: tieId(id), source: actorId(source), target: actorId(target), type: tieTypeId(layer) },
      { direction, strength, provenance, flow, reason, notes },
    );
  });
  return tieRecord(ties);
}
