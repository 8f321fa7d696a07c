import type { BrokerReason, MapSentence } from '@/analysis/readMap';
import type { Text } from '@/i18n/useText';
import type { ActorId } from '@/model/ids';
import type { Project } from '@/model/types';
import { honestShare } from './honestShare';
import { byName, nameOf, namesOf, partsOf } from './names';
import { roleSentence } from './roleSentence';

/**
 * The words of one finding of `readMap` in the reader's language, with mention marks.
 *
 * @param project for the names; an actor that is gone is called unnamed
 */
export function mapSentence(text: Text, project: Project, said: MapSentence): string {
  const { t, decimal } = text;
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
      return t(($) => $.analysis.reading.noTies, { actors: actorCount(text, said.actors) });
    case 'noTiesNext':
      return t(($) => $.analysis.reading.noTiesNext);
    case 'onlyLeftOut':
      return t(($) => $.analysis.reading.onlyLeftOut, { count: said.ties });
    case 'complete':
      return t(($) => $.analysis.reading.complete, {
        actors: actorCount(text, said.actors),
        pairs: t(($) => $.common.tieCount, { count: said.pairs }),
      });
    case 'completeNext':
      return t(($) => $.analysis.reading.completeNext);
    case 'holds':
      return t(($) => $.analysis.reading.holds, { steps: decimal(said.steps, 1) });
    case 'oneWay':
      return t(($) => $.network.oneWay, {
        share: honestShare(text, said.share),
        steps: decimal(said.steps, 1),
      });
    case 'fragments':
      return fragments(text, project, said);
    case 'hubs':
      return hubs(text, project, said);
    case 'hubBroker':
      return t(($) => $.analysis.reading.hubBroker, {
        actor: nameOf(text, project, said.actor),
        ties: said.ties,
        others: said.others,
      });
    case 'why':
      return roleSentence(text, project, said.actor, said.finding);
    case 'broker':
      return broker(text, project, nameOf(text, project, said.actor), said.reason);
    case 'brokers':
      return t(($) => $.analysis.reading.brokers, {
        actors: namesOf(text, project, said.actors),
        share: honestShare(text, said.pathShare),
      });
    case 'closest':
      return t(($) => $.analysis.reading.closest, {
        actors: namesOf(text, project, said.actors),
        steps: decimal(said.steps, 1),
      });
    case 'even':
      return t(($) => $.analysis.reading.even);
    case 'edge':
      return t(($) => $.analysis.reading.edge, { actors: namesOf(text, project, said.actors) });
    case 'isolatesUnmapped':
      return t(($) => $.analysis.reading.isolatesUnmapped);
  }
}

type Said<Kind extends MapSentence['kind']> = Extract<MapSentence, { kind: Kind }>;

const actorCount = ({ t }: Text, count: number) => t(($) => $.common.actorCount, { count });

interface Pair {
  readonly one: ActorId;
  readonly other: ActorId;
}

function twoNames(text: Text, project: Project, said: Pair) {
  const sorted = byName(text, project, [said.one, said.other]);
  const [one = '', other = ''] = sorted.map((id) => nameOf(text, project, id));
  return { one, other };
}

function fragments(text: Text, project: Project, { parts, isolates, apart }: Said<'fragments'>): string {
  const { t } = text;
  const sizes = parts.map((part) => part.length);
  const values = {
    count: parts.length,
    parts: partsOf(text, project, parts, sizes),
    isolates: namesOf(text, project, isolates),
    share: honestShare(text, apart),
  };
  if (isolates.length === 0) return t(($) => $.analysis.reading.fragments, values);
  return parts.length === 1
    ? t(($) => $.analysis.reading.holdsButIsolates, values)
    : t(($) => $.analysis.reading.fragmentsAndIsolates, values);
}

function hubs(text: Text, project: Project, { actors, ties, others }: Said<'hubs'>): string {
  const names = namesOf(text, project, actors);
  return actors.length === 1
    ? text.t(($) => $.analysis.reading.hub, { actor: names, ties, others })
    : text.t(($) => $.analysis.reading.hubs, { actors: names, ties, others });
}

function broker(text: Text, project: Project, actor: string, reason: BrokerReason): string {
  const { t } = text;
  if (reason.kind === 'manyPaths') {
    return t(($) => $.analysis.reading.brokerOfPaths, { actor, share: honestShare(text, reason.pathShare) });
  }
  const [one, other] = reason.parts;
  if (reason.parts.length === 2 && one && other) {
    return t(($) => $.analysis.reading.brokerOfTwo, {
      actor,
      one: namesOf(text, project, one, reason.sizes[0]),
      other: namesOf(text, project, other, reason.sizes[1]),
    });
  }
  return t(($) => $.analysis.reading.brokerOfMany, { actor, count: reason.parts.length });
}
