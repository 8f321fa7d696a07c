import type { Message } from '@/i18n/messages';
import type { Text } from '@/i18n/useText';
import type { Project, StageId } from '@/model/types';
import type { QuestionFact } from '@/stages/questions/answerQuestion';
import { mapSentence } from './mapSentence';
import { nameOf, namesOf } from './names';
import { roleSentence } from './roleSentence';
import { stageSentence } from './stageSentence';
import { whySentences } from './weaving';

const VERDICTS: Readonly<Record<StageId, Message>> = {
  fragments: ($) => $.path.answer.fragments,
  hub: ($) => $.path.answer.hub,
  multiHub: ($) => $.path.answer.multiHub,
  corePeriphery: ($) => $.path.answer.corePeriphery,
};

/**
 * One fact that answers a question of the module, in the reader's language.
 *
 * @param project for the names; an actor that is gone is called unnamed
 * @returns one or more sentences with mention marks
 */
export function questionSentence(text: Text, project: Project, fact: QuestionFact): string {
  const { t } = text;
  switch (fact.kind) {
    case 'verdict':
      return t(VERDICTS[fact.stage]);
    case 'stage':
      return stageSentence(text, project, fact.fact);
    case 'position':
      return mapSentence(text, project, fact.said);
    case 'role':
      return roleSentence(text, project, fact.actor, fact.finding);
    case 'proposal': {
      const { source, target } = fact.suggestion;
      const [why = ''] = whySentences(text, project, fact.suggestion);
      const names = { one: nameOf(text, project, source), other: nameOf(text, project, target) };
      return t(($) => $.path.answer.proposal, { ...names, why });
    }
    case 'allTied':
      return t(($) => $.path.answer.allTied);
    case 'nothingMissing':
      return t(($) => $.path.answer.nothingMissing);
    case 'waiting':
      return t(($) => $.path.answer.waiting);
    case 'paperPower':
      return t(($) => $.path.answer.paperPower, { actors: namesOf(text, project, fact.actors) });
    case 'unusedResource':
      return t(($) => $.path.answer.unusedResource, {
        helper: nameOf(text, project, fact.match.helper),
        needy: nameOf(text, project, fact.match.needy),
        resource: fact.match.resource,
        need: fact.match.need,
      });
    case 'nobodyJudged':
      return t(($) => $.path.answer.nobodyJudged);
    case 'nobodyLeftOut':
      return t(($) => $.path.answer.nobodyLeftOut);
    case 'secondHub':
      return t(($) => $.path.answer.secondHub, {
        actor: nameOf(text, project, fact.actor),
        hub: nameOf(text, project, fact.hub),
        count: fact.ties,
      });
    case 'nobodyBetween':
      return t(($) => $.path.answer.nobodyBetween);
  }
}
