import type { Project } from '@/model/types';
import { hasArrows, mergeArcs, toArcs } from '../exchange/arcs';
import { distinctNames } from '../exchange/distinctNames';
import type { ExchangeActor, ExchangeNetwork, ExchangeTie } from '../exchange/types';
import { plainLabel } from './pajek/plainLabel';
import type { Keeps } from './writers';

/** What of a network a file will lack or change. */
export const LOSSES = [
  /** Ties that are put together with another between the same actors. */
  'several',
  /** Ties without direction, or in both, that become two arrows nobody can tell apart. */
  'twoArrows',
  /** Ties in both directions that become lines as those without one. */
  'noArrows',
  /** Fields of actors and ties that are left out. */
  'attributes',
  /** Types of ties that are left out. */
  'types',
  /** Actors whose places are left out. */
  'places',
  'colours',
  /** Actors who get a number after their name. */
  'sameNames',
  /** Names whose quotes and backslashes are replaced. */
  'marks',
  /** Other frames of the project. */
  'frames',
  /** Groups, notes on the map, the question and whatever else only a file of Rajut holds. */
  'project',
] as const;
export type LossKind = (typeof LOSSES)[number];

export interface Loss {
  readonly kind: LossKind;
  /** How many are concerned, at least 1. */
  readonly count: number;
  /** Names of the fields where it is fields that are lost. */
  readonly fields: readonly string[];
}

/**
 * What a file of this format will lack of this very network; what is not there is not lost.
 *
 * @returns in the order of LOSSES, none twice. Cost O(actors + ties)
 */
export function lossesOf(keeps: Keeps, network: ExchangeNetwork, project: Project): readonly Loss[] {
  const { actors, ties } = network;
  const fields = keeps.attributes ? [] : fieldsOf(actors, ties);
  const unclear = keeps.direction === 'each' ? 0 : unclearTies(network);
  const counts: Readonly<Record<LossKind, number>> = {
    several: keeps.several ? 0 : tiesMerged(network),
    twoArrows: hasArrows(network) ? unclear : 0,
    noArrows: hasArrows(network) ? 0 : unclear,
    attributes: fields.length,
    types: keeps.types ? 0 : typesOf(ties),
    places: keeps.places ? 0 : actors.filter(({ place }) => place !== null).length,
    colours: keeps.colours ? 0 : actors.filter(({ colour }) => colour !== null).length,
    sameNames: keeps.sameNames ? 0 : renamed(actors),
    marks: keeps.marks ? 0 : actors.filter(({ name }) => plainLabel(name) !== name).length,
    frames: Math.max(0, project.frames.length - 1),
    project: onlyInProject(project),
  };
  return LOSSES.flatMap((kind) =>
    counts[kind] > 0 ? [{ kind, count: counts[kind], fields: kind === 'attributes' ? fields : [] }] : [],
  );
}

function tiesMerged(network: ExchangeNetwork): number {
  const arcs = toArcs(network);
  const kept = new Set(mergeArcs(arcs).map(({ tie }) => tie));
  return network.ties.filter((tie) => !kept.has(tie)).length;
}

/** Among arrows those that are none, or lead both ways, look alike; among lines only those both ways are lost. */
function unclearTies(network: ExchangeNetwork): number {
  const isPlain = hasArrows(network) ? 'forward' : 'none';
  return network.ties.filter(({ direction }) => direction !== isPlain).length;
}

/** What is told by other means than fields: the type by itself, strength by the weight. */
const TOLD: ReadonlySet<string> = new Set(['type', 'strength']);

function fieldsOf(actors: readonly ExchangeActor[], ties: readonly ExchangeTie[]): readonly string[] {
  const names = [...actors, ...ties].flatMap(({ values }) => Object.keys(values));
  return [...new Set(names)].filter((name) => !TOLD.has(name));
}

/** A single type says nothing that is not so everywhere. */
function typesOf(ties: readonly ExchangeTie[]): number {
  const types = new Set(ties.map(({ values }) => values.type));
  return types.size > 1 ? types.size : 0;
}

function renamed(actors: readonly ExchangeActor[]): number {
  const names = distinctNames(actors);
  return actors.filter(({ id, name }) => names.get(id) !== name).length;
}

function onlyInProject({ groups, mapNotes, savedViews, question, problem, purpose, notes }: Project): number {
  const records = [groups, mapNotes, savedViews].map((record) => Object.keys(record).length);
  const texts = [question, problem, purpose, notes].filter((text) => text.trim() !== '').length;
  return records.reduce((sum, count) => sum + count, texts);
}
