import type { GridAdvice, MissingPair, PairShare } from '@/analysis/grid/types';
import type { Text } from '@/i18n/useText';
import type { ActorId } from '@/model/ids';
import type { Project } from '@/model/types';
import { honestShare } from './honestShare';
import { nameOf, namesOf } from './names';

/** Who a sentence speaks to and of. */
interface Telling {
  readonly text: Text;
  readonly project: Project;
  /** From whom paths begin; null for nobody. */
  readonly start: ActorId | null;
}

/**
 * One piece of advice about the stakeholder grid as sentences with mentions.
 *
 * @returns at least one; a missing pair is a sentence of its own
 */
export function gridSentences(telling: Telling, advice: GridAdvice): readonly string[] {
  const { text, project, start } = telling;
  const { t } = text;
  const name = (id: ActorId) => nameOf(text, project, id);
  const names = (ids: readonly ActorId[]) => namesOf(text, project, ids);
  const from = start === null ? '' : name(start);
  switch (advice.kind) {
    case 'blockingBrokers': {
      const actors = names(advice.actors);
      return [
        advice.actors.length === 1
          ? t(($) => $.grid.blockingBrokers, { actors })
          : t(($) => $.grid.blockingBrokersSeveral, { actors }),
      ];
    }
    case 'promotersTied':
      return pairSentences(telling, advice, {
        all: t(($) => $.grid.promotersAllTied),
        some: (figures) => t(($) => $.grid.promotersTied, figures),
      });
    case 'defendersTied':
      return pairSentences(telling, advice, {
        all: t(($) => $.grid.defendersAllTied),
        some: (figures) => t(($) => $.grid.defendersTied, figures),
      });
    case 'onePromoter':
      return [t(($) => $.grid.onePromoter, { actor: name(advice.actor) })];
    case 'opposingPromoters':
      return [t(($) => $.grid.opposingPromoters, { actors: names(advice.actors) })];
    case 'noStart':
      return [t(($) => $.grid.noStart)];
    case 'latentsFar':
      return [
        advice.far === 0
          ? t(($) => $.grid.latentsNear, { start: from })
          : t(($) => $.grid.latentsFar, { far: advice.far, total: advice.total, start: from }),
      ];
    case 'latentTied':
      return [t(($) => $.grid.latentTied, { actor: name(advice.actor), start: from })];
    case 'latentPath':
      return [pathSentence(telling, advice)];
    case 'latentUnreachable':
      return [t(($) => $.grid.latentUnreachable, { actor: name(advice.actor), start: from })];
    case 'defenderUntied':
      return [
        advice.promoter === null
          ? t(($) => $.grid.defenderAlone, { actor: name(advice.actor) })
          : t(($) => $.grid.defenderUntied, { actor: name(advice.actor), promoter: name(advice.promoter) }),
      ];
    case 'defendersBacked':
      return [t(($) => $.grid.defendersBacked)];
    case 'apatheticsAlone':
      return [t(($) => $.grid.apatheticsAlone, { actors: names(advice.actors) })];
    case 'apatheticsEnough':
      return [t(($) => $.grid.apatheticsEnough)];
    case 'paperPower':
      return [t(($) => $.grid.paperPower, { actors: names(advice.actors) })];
    case 'hiddenInfluencers':
      return [t(($) => $.grid.hiddenInfluencers, { actors: names(advice.actors) })];
  }
}

function pathSentence(
  { text, project }: Telling,
  { actor, steps, introducers, path }: Extract<GridAdvice, { kind: 'latentPath' }>,
): string {
  const { t, whole } = text;
  const facts = { actor: nameOf(text, project, actor), introducers: namesOf(text, project, introducers) };
  if (steps === 2) return t(($) => $.grid.latentTwo, facts);
  // In the order of the path, which the order of the alphabet would break.
  const way = path.map((id) => nameOf(text, project, id)).join(' → ');
  return t(($) => $.grid.latentPath, { ...facts, steps: whole(steps), path: way });
}

interface PairWords {
  readonly all: string;
  readonly some: (figures: { tied: string; pairs: string; share: string }) => string;
}

function pairSentences(
  { text, project }: Telling,
  { tied, pairs, missing }: PairShare,
  { all, some }: PairWords,
): readonly string[] {
  if (tied === pairs) return [all];
  const { t, whole } = text;
  const name = (id: ActorId) => nameOf(text, project, id);
  const sentence = ({ a, b, via }: MissingPair) =>
    via === null
      ? t(($) => $.grid.tiePair, { a: name(a), b: name(b) })
      : t(($) => $.grid.tiePairVia, { a: name(a), b: name(b), via: name(via) });
  const more = pairs - tied - missing.length;
  return [
    some({ tied: whole(tied), pairs: whole(pairs), share: honestShare(text, tied / pairs) }),
    ...missing.map(sentence),
    ...(more > 0 ? [t(($) => $.grid.morePairs, { count: more })] : []),
  ];
}
