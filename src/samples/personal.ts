import type { Language } from '@/i18n/messages';
import { newActor, newFrame, newTie } from '@/model/defaults';
import { actorId, frameId, projectId, tieId, tieTypeId } from '@/model/ids';
import type {
  Actor,
  Circle,
  KnownSector,
  Maturity,
  PersonalNetwork,
  Place,
  Project,
  Strength,
  Tie,
} from '@/model/types';
import { personal as english } from './content/en/personal';
import { personal as indonesian, type PersonalContent } from './content/id/personal';
import { actorRecord, placeRecord, tieRecord, tieTypeRecord } from './parts';

type Name = keyof PersonalContent['actors'];
const TYPES = ['communication', 'problemSolving', 'knowledge', 'access'] as const;
type Type = (typeof TYPES)[number];

/** Place px (colleagues left, others right), circle, sector, networks, influence 1–5, interest 1–5. */
type Person = readonly [Place, Circle, KnownSector, readonly PersonalNetwork[], number, number];

const CONTACTS: Readonly<Record<Exclude<Name, 'saya'>, Person>> = {
  hendra: [[-220, -170], 'internal', 'government', ['operational', 'strategic'], 5, 4],
  ratna: [[-410, -120], 'internal', 'government', ['operational'], 4, 2],
  dedi: [[-220, -10], 'internal', 'government', ['operational'], 3, 4],
  yuni: [[-400, 110], 'internal', 'government', ['operational'], 2, 5],
  wayan: [[-210, 190], 'internal', 'government', ['personal', 'operational'], 3, 3],
  sari: [[-20, 240], 'external', 'government', ['personal'], 2, 3],
  anwar: [[-20, -250], 'external', 'government', ['personal', 'strategic'], 3, 5],
  lestari: [[230, -100], 'external', 'government', ['operational', 'strategic'], 5, 2],
  joko: [[230, 50], 'external', 'government', ['operational'], 3, 3],
  maria: [[370, -270], 'external', 'legislature', ['strategic'], 5, 2],
  farid: [[160, -290], 'external', 'academia', ['personal', 'strategic'], 2, 4],
  tono: [[420, -20], 'external', 'media', ['strategic'], 3, 2],
  ida: [[400, 180], 'external', 'community', ['strategic'], 2, 4],
  budi: [[180, 230], 'external', 'private', ['strategic'], 4, 4],
};

const CONTACT_NAMES = [
  'hendra',
  'ratna',
  'dedi',
  'yuni',
  'wayan',
  'sari',
  'anwar',
  'lestari',
  'joko',
  'maria',
  'farid',
  'tono',
  'ida',
  'budi',
] as const satisfies readonly (keyof typeof CONTACTS)[];

/** My own ties first, then those among my contacts, as far as I know of them (no maturity). */
const TIES: readonly (readonly [Name, Name, Type, Strength, Maturity | null])[] = [
  ['saya', 'hendra', 'access', 'strong', 'trust'],
  ['saya', 'ratna', 'communication', 'weak', 'like'],
  ['saya', 'dedi', 'problemSolving', 'strong', 'buy'],
  ['saya', 'yuni', 'problemSolving', 'strong', 'trust'],
  ['saya', 'wayan', 'knowledge', 'strong', 'trust'],
  ['saya', 'sari', 'communication', 'strong', 'like'],
  ['saya', 'anwar', 'knowledge', 'strong', 'trust'],
  ['saya', 'lestari', 'communication', 'weak', 'like'],
  ['saya', 'joko', 'communication', 'weak', 'like'],
  ['saya', 'maria', 'access', 'weak', 'know'],
  ['saya', 'farid', 'knowledge', 'weak', 'like'],
  ['saya', 'tono', 'communication', 'weak', 'know'],
  ['saya', 'ida', 'communication', 'weak', 'like'],
  ['saya', 'budi', 'communication', 'weak', 'know'],
  ['hendra', 'ratna', 'communication', 'strong', null],
  ['hendra', 'dedi', 'communication', 'weak', null],
  ['ratna', 'yuni', 'communication', 'weak', null],
  ['dedi', 'yuni', 'problemSolving', 'strong', null],
  ['dedi', 'wayan', 'communication', 'weak', null],
  ['wayan', 'sari', 'communication', 'weak', null],
  ['anwar', 'farid', 'knowledge', 'weak', null],
  ['lestari', 'maria', 'access', 'strong', null],
  ['maria', 'tono', 'communication', 'weak', null],
  ['joko', 'ida', 'communication', 'strong', null],
  ['ida', 'budi', 'communication', 'weak', null],
];

/**
 * A personal network: "me" and 14 contacts in the three networks of Ibarra and Hunter (2007), an invented
 * head of division. Strong ties gather inside the office, strategic ones are weak: the usual finding.
 */
export function build(language: Language): Project {
  const content: PersonalContent = language === 'id' ? indonesian : english;
  const me = newActor(actorId('saya'), content.actors.saya.name, {
    sector: 'government',
    circle: 'internal',
    role: content.actors.saya.role,
    weaver: true,
  });
  return {
    id: projectId('sample-personal'),
    title: content.title,
    kind: 'personal',
    question: content.question,
    problem: '',
    purpose: content.purpose,
    notes: content.notes,
    actors: actorRecord([me, ...CONTACT_NAMES.map((name) => buildContact(name, content))]),
    tieTypes: tieTypeRecord(TYPES),
    groups: {},
    mapNotes: {},
    savedViews: {},
    frames: [
      {
        ...newFrame(frameId('today'), content.frame.title, 0),
        note: content.frame.note,
        place: placeRecord(['saya', ...CONTACT_NAMES], placeOf),
        ties: tieRecord(TIES.map(buildTie)),
      },
    ],
    worksheets: {},
    plan: {},
  };
}

function buildContact(name: (typeof CONTACT_NAMES)[number], content: PersonalContent): Actor {
  const [, circle, sector, networks, influence, interest] = CONTACTS[name];
  const { name: shown, role } = content.actors[name];
  return newActor(actorId(name), shown, { circle, sector, networks, influence, interest, role });
}

function placeOf(name: Name): Place {
  return name === 'saya' ? [0, 0] : CONTACTS[name][0];
}

function buildTie([source, target, type, strength, maturity]: (typeof TIES)[number]): Tie {
  return newTie(
    {
      id: tieId(`${source}-${target}`),
      source: actorId(source),
      target: actorId(target),
      type: tieTypeId(type),
    },
    { strength, maturity },
  );
}
