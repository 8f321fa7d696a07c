import type { Brokers, Hubs, PositionSentence } from '@/analysis/readPositions';
import type { Text } from '@/i18n/useText';
import type { Project } from '@/model/types';
import { honestShare } from './honestShare';
import { namesOf } from './names';

/** Above this it is every path, but for rounding. */
const ALL_PATHS = 1 - 1e-9;

/** Who stands out, in one sentence with mention marks. */
export function positionSentence(text: Text, project: Project, said: PositionSentence): string {
  const { t, decimal } = text;
  switch (said.kind) {
    case 'hubBrokers':
      return hubBrokers(text, project, said);
    case 'positions': {
      const clauses = [
        ...(said.hubs ? [hubs(text, project, said.hubs)] : []),
        ...(said.brokers ? [brokers(text, project, said.brokers)] : []),
      ];
      const [one = '', other] = clauses;
      return other === undefined
        ? t(($) => $.analysis.reading.sentence, { clause: one })
        : t(($) => $.analysis.reading.whereas, { one, other });
    }
    case 'even':
      return t(($) => $.analysis.reading.even);
    case 'singleTies':
      return t(($) => $.analysis.reading.singleTies);
    case 'closest':
      return closest(text, project, said);
    case 'bridging':
      return t(($) => $.analysis.reading.bridging, { actors: namesOf(text, project, said.actors) });
    case 'equallyClose':
      return t(($) => $.analysis.reading.equallyClose, { steps: decimal(said.steps, 1) });
    case 'nobodyCloser':
      return t(($) => $.analysis.reading.nobodyCloser, { count: said.farthest });
  }
}

type Said<Kind extends PositionSentence['kind']> = Extract<PositionSentence, { kind: Kind }>;

function hubBrokers(text: Text, project: Project, said: Said<'hubBrokers'>): string {
  const { actors, ties, others, pathShare } = said;
  const values = {
    actors: namesOf(text, project, actors),
    ties,
    others,
    share: pathsInWords(text, pathShare),
  };
  return actors.length === 1
    ? text.t(($) => $.analysis.reading.hubBroker, values)
    : text.t(($) => $.analysis.reading.hubBrokers, values);
}

function hubs(text: Text, project: Project, { actors, ties, others }: Hubs): string {
  const values = { actors: namesOf(text, project, actors), ties, others };
  return actors.length === 1
    ? text.t(($) => $.analysis.reading.hub, values)
    : text.t(($) => $.analysis.reading.hubs, values);
}

function brokers(text: Text, project: Project, { actors, pathShare }: Brokers): string {
  const values = { actors: namesOf(text, project, actors), share: pathsInWords(text, pathShare) };
  return actors.length === 1
    ? text.t(($) => $.analysis.reading.broker, values)
    : text.t(($) => $.analysis.reading.brokers, values);
}

/** Those who are closest and tie clusters together too are told once. */
function closest(text: Text, project: Project, said: Said<'closest'>): string {
  const { t, decimal } = text;
  const { actors, bridging } = said;
  const values = { actors: namesOf(text, project, actors), steps: decimal(said.steps, 1) };
  const clause =
    said.reach === 'all'
      ? t(($) => $.analysis.reading.closest, values)
      : t(($) => $.analysis.reading.closestReached, values);
  if (bridging.length === 0) return t(($) => $.analysis.reading.sentence, { clause });
  return bridging.join() === actors.join()
    ? t(($) => $.analysis.reading.closestBridging, { clause })
    : t(($) => $.analysis.reading.closestAndBridging, { clause, bridging: namesOf(text, project, bridging) });
}

function pathsInWords(text: Text, share: number): string {
  return share > ALL_PATHS ? text.t(($) => $.analysis.phrase.all) : honestShare(text, share);
}
