import { LIMITS } from '@/model/limits';
import type { Place } from '@/model/types';
import type { ExchangeActor, ExchangeNetwork } from '../exchange/types';
import { cutWhole } from '../pasted/cleanText';
import { findConflicts } from './findConflicts';
import { fitPlaces } from './fitPlaces';
import { matchActors } from './matchActors';
import { planTies } from './planTies';
import { createRemarkCounter, misfitsOf, type RemarkCounter } from './remarks';
import { type Misfits, saidOfActor } from './saidFields';
import type { ReadNetworkFile } from './types';
import {
  type ImportAnswers,
  type ImportCounts,
  type ImportPlan,
  type ImportRemark,
  type ImportTarget,
  type PlannedActor,
  USUAL_ANSWERS,
} from './types';

/**
 * Compares what a file says with where it is to go. In a new project everybody is new. In an open one equal names
 * (capitals and spaces aside) mean the same actor, nearly equal ones are asked about; empty fields are filled, and
 * where both say something different a person chooses, ours unless told.
 *
 * @param answers to the questions of an earlier plan of the same reading
 * @returns the plan; nothing has happened yet. For a network that is larger than any project only its first actors
 *   are planned, and all are counted. Cost O(actors + ties) of the file and of the project.
 */
export function planImport(
  { network, remarks: read }: Pick<ReadNetworkFile, 'network' | 'remarks'>,
  target: ImportTarget,
  answers: ImportAnswers = USUAL_ANSWERS,
): ImportPlan {
  if (network.actors.length > LIMITS.actors || network.ties.length > LIMITS.ties) {
    return outline(network, read, target);
  }
  const remarks = createRemarkCounter(read);
  const places = fitPlaces(network.actors.map(({ place }) => place));
  const misfits = misfitsOf(remarks);
  const told = network.actors.map((actor, index) =>
    toSaid(actor, places[index] ?? null, { remarks, misfits }),
  );
  const { actors, alike } = matchActors(told, target, answers);
  const { conflicts, filled } = findConflicts(actors, answers);
  const { ties, types, present } = planTies(network.ties, { actors, target, remarks });
  const counts: ImportCounts = {
    newActors: actors.filter(({ actor }) => actor === null).length,
    shownActors: new Set(actors.flatMap(({ actor, isShown }) => (actor && !isShown ? [actor.id] : []))).size,
    presentActors: new Set(actors.flatMap(({ actor, isShown }) => (actor && isShown ? [actor.id] : []))).size,
    newTies: ties.length,
    presentTies: present,
  };
  return {
    target,
    title: network.title,
    actors,
    alike,
    conflicts,
    filled,
    ties,
    types,
    remarks: remarks.all(),
    counts,
    tooMuch: tooMuch(target, counts),
  };
}

/** Of a network that no project takes: as many as anybody looks at, so that a large file blocks nothing. */
const OUTLINED = 200;

/** The plan of a network that cannot become a project: what it is like, and that it is too much. */
function outline(
  network: ExchangeNetwork,
  remarks: readonly ImportRemark[],
  target: ImportTarget,
): ImportPlan {
  const first = new Set(network.actors.slice(0, OUTLINED).map(({ id }) => id));
  const plan = planImport(
    {
      network: {
        ...network,
        actors: network.actors.slice(0, OUTLINED),
        ties: network.ties.filter(({ source, target: head }) => first.has(source) && first.has(head)),
      },
      remarks,
    },
    'new',
  );
  const counts = { ...plan.counts, newActors: network.actors.length, newTies: network.ties.length };
  return { ...plan, target, counts, tooMuch: network.actors.length > LIMITS.actors ? 'actors' : 'ties' };
}

function tooMuch(target: ImportTarget, { newActors, newTies }: ImportCounts): ImportPlan['tooMuch'] {
  const actors = target === 'new' ? 0 : Object.keys(target.project.actors).length;
  const ties = target === 'new' ? 0 : Object.keys(target.frame.ties).length;
  if (actors + newActors > LIMITS.actors) return 'actors';
  return ties + newTies > LIMITS.ties ? 'ties' : null;
}

function toSaid(
  { id, name, colour, values }: ExchangeActor,
  place: Place | null,
  { remarks, misfits }: { readonly remarks: RemarkCounter; readonly misfits: Misfits },
): Omit<PlannedActor, 'actor' | 'isShown'> {
  const cut = cutWhole(name, LIMITS.name);
  if (cut.length < name.length) remarks.add('shortened', name);
  if (colour !== null) remarks.add('colours', colour);
  return { key: id, name: cut, said: saidOfActor(values, misfits), place };
}
