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

/** Place px, kind and sector. Places found by annealing: few crossings in every frame, hubs inside, no thread under a knot. */
const ACTORS: Readonly<Record<StageActor, readonly [Place, ActorKind, KnownSector]>> = {
  dinkes: [[-220, -190], 'unit', 'government'],
  puskesmas: [[-420, -200], 'unit', 'government'],
  bidan: [[-520, -70], 'person', 'government'],
  posyandu: [[-320, -60], 'group', 'community'],
  rsud: [[-120, -320], 'organisation', 'government'],
  dpmd: [[-60, 140], 'unit', 'government'],
  pemdes: [[-310, 230], 'organisation', 'government'],
  kpm: [[-230, 90], 'group', 'community'],
  bumdes: [[-130, 290], 'organisation', 'cooperative'],
  pkk: [[-50, -10], 'group', 'community'],
  ketapang: [[210, 130], 'unit', 'government'],
  kwt: [[60, 260], 'group', 'community'],
  umkm: [[250, 320], 'group', 'private'],
  perikanan: [[400, 140], 'unit', 'government'],
  nelayan: [[520, 260], 'group', 'community'],
  bappeda: [[130, -60], 'unit', 'government'],
  dprd: [[290, -150], 'group', 'legislature'],
  kampus: [[130, -250], 'organisation', 'academia'],
  media: [[-30, -160], 'organisation', 'media'],
  csr: [[310, 0], 'organisation', 'private'],
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
    mapNotes: {},
    savedViews: {},
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
