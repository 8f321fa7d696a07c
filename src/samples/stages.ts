import type { Language } from '@/i18n/messages';
import { newActor, newFrame, newTie } from '@/model/defaults';
import { actorId, frameId, projectId, tieId, tieTypeId } from '@/model/ids';
import {
  type ActorKind,
  type Frame,
  type KnownSector,
  type Place,
  type Project,
  STAGES,
  type StageId,
  type Strength,
  type Tie,
} from '@/model/types';
import { stages as english } from './content/en/stages';
import { stages as indonesian, type StagesContent } from './content/id/stages';
import { actorRecord, placeRecord, tieRecord, tieTypeRecord } from './parts';
import { STAGE_TIES, type StageActor } from './stageTies';

/** Place px, kind and sector. The later hubs stand inside, their clusters around them. */
const ACTORS: Readonly<Record<StageActor, readonly [Place, ActorKind, KnownSector]>> = {
  dinkes: [[-180, -100], 'unit', 'government'],
  puskesmas: [[-370, -90], 'unit', 'government'],
  bidan: [[-540, -130], 'person', 'government'],
  posyandu: [[-400, -250], 'group', 'community'],
  rsud: [[-210, -300], 'organisation', 'government'],
  dpmd: [[-180, 110], 'unit', 'government'],
  pemdes: [[-360, 100], 'organisation', 'government'],
  kpm: [[-410, 270], 'group', 'community'],
  bumdes: [[-530, 90], 'organisation', 'cooperative'],
  pkk: [[-30, 240], 'group', 'community'],
  ketapang: [[190, 110], 'unit', 'government'],
  kwt: [[160, 310], 'group', 'community'],
  umkm: [[340, 280], 'group', 'private'],
  perikanan: [[380, 110], 'unit', 'government'],
  nelayan: [[540, 190], 'group', 'community'],
  bappeda: [[170, -110], 'unit', 'government'],
  dprd: [[20, -290], 'group', 'legislature'],
  kampus: [[230, -300], 'organisation', 'academia'],
  media: [[420, -250], 'organisation', 'media'],
  csr: [[390, -60], 'organisation', 'private'],
};

const NAMES: readonly StageActor[] = [
  'dinkes',
  'puskesmas',
  'bidan',
  'posyandu',
  'rsud',
  'dpmd',
  'pemdes',
  'kpm',
  'bumdes',
  'pkk',
  'ketapang',
  'kwt',
  'umkm',
  'perikanan',
  'nelayan',
  'bappeda',
  'dprd',
  'kampus',
  'media',
  'csr',
];

const STRENGTH_OF: Readonly<Record<string, Strength>> = { S: 'strong', W: 'weak' };

/**
 * One growing network of 20 actors in the four stages of Krebs and Holley, a frame each; an invented case of
 * reducing child stunting. All actors are in every frame, in the same place.
 */
export function build(language: Language): Project {
  const content: StagesContent = language === 'id' ? indonesian : english;
  const actors = NAMES.map((name) => {
    const [, kind, sector] = ACTORS[name];
    const { name: shown, role } = content.actors[name];
    return newActor(actorId(name), shown, { kind, sector, role, weaver: name === 'bappeda' });
  });
  return {
    id: projectId('sample-stages'),
    title: content.title,
    kind: 'organisation',
    question: content.question,
    problem: content.problem,
    purpose: content.purpose,
    notes: content.notes,
    actors: actorRecord(actors),
    tieTypes: tieTypeRecord(['communication']),
    groups: {},
    frames: STAGES.map((stage, order) => buildFrame(stage, order, content)),
    worksheets: {},
    plan: {},
  };
}

function buildFrame(stage: StageId, order: number, content: StagesContent): Frame {
  const { title, note } = content.frames[stage];
  return {
    ...newFrame(frameId(stage), title, order),
    stage,
    note,
    place: placeRecord(NAMES, (name) => ACTORS[name][0]),
    ties: tieRecord(
      STAGE_TIES.flatMap(([source, target, history]) => {
        const strength = STRENGTH_OF[history[order] ?? '.'];
        const since = STAGES[[...history].findIndex((sign) => sign !== '.')] ?? stage;
        return strength ? [buildTie(source, target, strength, content.reasons[since])] : [];
      }),
    ),
  };
}

function buildTie(source: StageActor, target: StageActor, strength: Strength, reason: string): Tie {
  return newTie(
    {
      id: tieId(`${source}-${target}`),
      source: actorId(source),
      target: actorId(target),
      type: tieTypeId('communication'),
    },
    { strength, reason },
  );
}
