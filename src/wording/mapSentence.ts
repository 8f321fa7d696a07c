import type { CohesionSentence, MapSentence, SmallSentence } from '@/analysis/readMap';
import type { NextSentence } from '@/analysis/readNext';
import type { Text } from '@/i18n/useText';
import type { ActorId } from '@/model/ids';
import type { Project } from '@/model/types';
import { honestShare } from './honestShare';
import { byName, nameOf, namesOf, partsOf } from './names';
import { positionSentence } from './positionSentence';
import { shapeSentence } from './shapeSentence';

/**
 * The words of one finding of `readMap` in the reader's language, with mention marks.
 *
 * @param project for the names; an actor that is gone is called unnamed
 */
export function mapSentence(text: Text, project: Project, said: MapSentence): string {
  switch (said.kind) {
    case 'complete':
    case 'holds':
    case 'oneWay':
    case 'fragments':
      return cohesion(text, project, said);
    case 'hubBrokers':
    case 'positions':
    case 'even':
    case 'singleTies':
    case 'closest':
    case 'bridging':
    case 'equallyClose':
    case 'nobodyCloser':
      return positionSentence(text, project, said);
    case 'oneBlock':
    case 'oneCluster':
    case 'clustersAreParts':
    case 'clusters':
    case 'noClusters':
      return shapeSentence(text, project, said);
    case 'lookOutside':
    case 'joinParts':
    case 'askAlone':
    case 'hangsOn':
    case 'hangsOnEach':
    case 'hangsLittle':
    case 'standsWithoutAny':
      return next(text, project, said);
    default:
      return small(text, project, said);
  }
}

function small(text: Text, project: Project, said: SmallSentence): string {
  const { t } = text;
  switch (said.kind) {
    case 'noActors':
      return t(($) => $.analysis.reading.noActors);
    case 'noActorsNext':
      return t(($) => $.analysis.reading.noActorsNext);
    case 'oneActor':
      return t(($) => $.analysis.reading.oneActor, { actor: nameOf(text, project, said.actor) });
    case 'oneActorNext':
      return t(($) => $.analysis.reading.oneActorNext);
    case 'twoTied':
      return t(($) => $.analysis.reading.twoTied, twoNames(text, project, said));
    case 'twoTiedNext':
      return t(($) => $.analysis.reading.twoTiedNext);
    case 'twoApart':
      return t(($) => $.analysis.reading.twoApart, twoNames(text, project, said));
    case 'twoApartNext':
      return t(($) => $.analysis.reading.twoApartNext);
    case 'noTies':
      return t(($) => $.analysis.reading.noTies, {
        actors: t(($) => $.common.actorCount, { count: said.actors }),
      });
    case 'noTiesNext':
      return t(($) => $.analysis.reading.noTiesNext);
    case 'onlyLeftOut':
      return t(($) => $.analysis.reading.onlyLeftOut, { count: said.ties });
  }
}

interface Pair {
  readonly one: ActorId;
  readonly other: ActorId;
}

function twoNames(text: Text, project: Project, said: Pair) {
  const sorted = byName(text, project, [said.one, said.other]);
  const [one = '', other = ''] = sorted.map((id) => nameOf(text, project, id));
  return { one, other };
}

function cohesion(text: Text, project: Project, said: CohesionSentence): string {
  const { t, decimal } = text;
  const size = {
    actors: t(($) => $.common.actorCount, { count: said.actors }),
    ties: t(($) => $.common.tieCount, { count: said.ties }),
  };
  switch (said.kind) {
    case 'complete':
      return t(($) => $.analysis.reading.complete, size);
    case 'holds':
      return t(($) => $.analysis.reading.holds, { ...size, steps: decimal(said.steps, 1) });
    case 'oneWay':
      return t(($) => $.analysis.reading.oneWay, {
        ...size,
        share: honestShare(text, said.share),
        steps: decimal(said.steps, 1),
      });
    case 'fragments':
      return fragments(text, project, said, size);
  }
}

type Fragments = Extract<CohesionSentence, { kind: 'fragments' }>;

interface Size {
  readonly actors: string;
  readonly ties: string;
}

function fragments(text: Text, project: Project, { parts, isolates, apart }: Fragments, size: Size): string {
  const { t } = text;
  const sizes = parts.map((part) => part.length);
  const alone = namesOf(text, project, isolates);
  // Of a large map that holds together thousands of names would be put in order for nothing.
  if (parts.length === 1 && isolates.length > 0) {
    return t(($) => $.analysis.reading.holdsButIsolates, { ...size, isolates: alone });
  }
  const values = {
    ...size,
    count: parts.length,
    parts: partsOf(text, project, parts, sizes),
    isolates: alone,
    share: honestShare(text, apart),
  };
  if (isolates.length === 0) return t(($) => $.analysis.reading.fragments, values);
  return t(($) => $.analysis.reading.fragmentsAndIsolates, values);
}

function next(text: Text, project: Project, said: NextSentence): string {
  const { t } = text;
  switch (said.kind) {
    case 'lookOutside':
      return t(($) => $.analysis.reading.lookOutside);
    case 'joinParts':
      return t(($) => $.analysis.reading.joinParts, twoNames(text, project, said));
    case 'askAlone':
      return t(($) => $.analysis.reading.askAlone, { actors: namesOf(text, project, said.actors) });
    case 'hangsOn':
      return hangsOn(text, project, said);
    case 'hangsOnEach':
      return t(($) => $.analysis.reading.hangsOnEach, { actors: namesOf(text, project, said.actors) });
    case 'hangsLittle':
      return t(($) => $.analysis.reading.hangsLittle, { actors: namesOf(text, project, said.actors) });
    case 'standsWithoutAny':
      return t(($) => $.analysis.reading.standsWithoutAny);
  }
}

/** The largest part is "the others"; who would be cut off from it is named, where that is not too many. */
function hangsOn(text: Text, project: Project, said: Extract<NextSentence, { kind: 'hangsOn' }>): string {
  const { t } = text;
  const actor = nameOf(text, project, said.actor);
  const [largest = 0, ...others] = said.sizes;
  if (largest === 1) {
    return t(($) => $.analysis.reading.hangsApart, {
      actor,
      others: namesOf(text, project, said.parts.flat()),
    });
  }
  const [, ...parts] = said.parts;
  // Lone actors need no account of parts: each is cut off from everybody.
  const areAlone = others.length > 1 && others.every((size) => size === 1);
  return others.length === 1 || areAlone
    ? t(($) => $.analysis.reading.hangsOn, {
        actor,
        cut: namesOf(text, project, parts.flat(), areAlone ? others.length : others[0]),
      })
    : t(($) => $.analysis.reading.hangsOnParts, {
        actor,
        count: said.sizes.length,
        cut: partsOf(text, project, parts, others),
      });
}
