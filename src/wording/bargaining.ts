import type { Answer } from '@/analysis/bargaining/ask';
import type { BargainingPart, Position } from '@/analysis/bargaining/types';
import type { AnalysisResult } from '@/analysis/types';
import type { Message } from '@/i18n/messages';
import type { Text } from '@/i18n/useText';
import type { ActorId } from '@/model/ids';
import type { Project } from '@/model/types';
import { CITATIONS } from './citations';
import type { About } from './figures';
import { honestShare } from './honestShare';
import { nameOf, namesOf } from './names';

/** Differences below this are noise of the computation. */
const SAME = 1e-9;
/** How far from 0.5 a balance is still called even, and openness narrow or wide. Rajut's conventions. */
const EVEN_WITHIN = 0.05;
const NARROW_BELOW = 1 / 3;
const WIDE_FROM = 2 / 3;

/** The index, the balance and the independent paths, for those who want to know. */
export const ABOUT_BARGAINING: About = {
  about: ($) => $.bargaining.measure.about,
  formula: ($) => $.bargaining.measure.formula,
  sources: [
    ($) => $.bargaining.citation.emerson,
    ($) => $.bargaining.citation.cook,
    ($) => $.bargaining.citation.freeman,
    CITATIONS.burt,
    ($) => $.bargaining.citation.menger,
  ],
};

export const PART_NAMES: Readonly<Record<BargainingPart, Message>> = {
  alternatives: ($) => $.bargaining.part.alternatives,
  freedom: ($) => $.bargaining.part.freedom,
  openness: ($) => $.bargaining.part.openness,
  endurance: ($) => $.bargaining.part.endurance,
};

/** Whom an answer is about, and the project that knows their names. */
export interface Subject {
  readonly project: Project;
  /** An actor, or those who bargain as one; never empty. */
  readonly bloc: readonly ActorId[];
}

/**
 * What there is to say about a position, most telling first: whom it depends on, what a loss would cost, how
 * many partners there are.
 *
 * @returns one to three sentences with mention marks
 */
export function bargainingSentences(text: Text, subject: Subject, answer: Answer): readonly string[] {
  const { t } = text;
  const { project } = subject;
  const actor = namesOf(text, project, subject.bloc);
  const [partnerId] = answer.partnerIds;
  if (partnerId === undefined) return [t(($) => $.bargaining.say.alone, { actor })];
  const partner = nameOf(text, project, partnerId);
  if (answer.index === null) return [t(($) => $.bargaining.say.onlyTwo, { actor, partner })];
  if (answer.partners === 1) {
    if (answer.reached === 1) return [t(($) => $.bargaining.say.pairApart, { actor, partner })];
    const why = t(($) => $.bargaining.say.onePartner, { actor, partner });
    // Where others are out of reach anyway, the partner does not hold everything, and the index is above 0.
    return answer.index > SAME ? [why] : [why, t(($) => $.bargaining.say.thereforeZero, { partner })];
  }
  return [
    dependence(text, project, actor, answer),
    loss(text, project, answer),
    t(($) => $.bargaining.say.partners, {
      count: answer.partners,
      names: namesOf(text, project, answer.partnerIds),
    }),
  ];
}

function dependence(text: Text, project: Project, actor: string, answer: Answer): string {
  const { dependsOn, dependency } = answer;
  if (dependsOn === null) return text.t(($) => $.bargaining.say.free, { actor });
  return text.t(($) => $.bargaining.say.depends, {
    actor,
    other: nameOf(text, project, dependsOn),
    share: honestShare(text, dependency),
  });
}

function loss(text: Text, project: Project, { blocker, left, n }: Answer): string {
  const others = n - 2;
  if (blocker !== null) {
    const other = nameOf(text, project, blocker);
    return text.t(($) => $.bargaining.say.loss, { other, left, others });
  }
  return left === others
    ? text.t(($) => $.bargaining.say.noLoss)
    : text.t(($) => $.bargaining.say.noLossApart);
}

/** What one part of the index says here, in a line. */
export function partHere(text: Text, project: Project, answer: Answer, part: BargainingPart): string {
  const { t } = text;
  switch (part) {
    case 'alternatives':
      return t(($) => $.bargaining.part.alternativesHere, { count: answer.partners });
    case 'freedom':
      return answer.dependsOn === null
        ? t(($) => $.bargaining.part.freedomNone)
        : t(($) => $.bargaining.part.freedomHere, {
            share: honestShare(text, answer.dependency),
            other: nameOf(text, project, answer.dependsOn),
          });
    case 'openness': {
      const openness = answer.parts?.openness ?? 0;
      if (answer.partners === 1) return t(($) => $.bargaining.part.opennessOne);
      if (openness < NARROW_BELOW) return t(($) => $.bargaining.part.opennessLow);
      return openness < WIDE_FROM
        ? t(($) => $.bargaining.part.opennessMiddle)
        : t(($) => $.bargaining.part.opennessHigh);
    }
    case 'endurance':
      return t(($) => $.bargaining.part.enduranceHere, { left: answer.left, others: answer.n - 2 });
  }
}

/** Who needs whom more, by Emerson's balance. */
export function balanceSentence(text: Text, { project, bloc }: Subject, balance: number): string {
  const actor = namesOf(text, project, bloc);
  if (Math.abs(balance - 0.5) <= EVEN_WITHIN) return text.t(($) => $.bargaining.balance.even, { actor });
  return balance < 0.5
    ? text.t(($) => $.bargaining.balance.needsMore, { actor })
    : text.t(($) => $.bargaining.balance.neededMore, { actor });
}

/** How many independent paths lead to a target, and what that means. */
export function pathsSentence(
  text: Text,
  { project, bloc }: Subject,
  target: ActorId,
  paths: readonly (readonly ActorId[])[],
): string {
  const names = { actor: namesOf(text, project, bloc), target: nameOf(text, project, target) };
  const [first] = paths;
  if (first === undefined) return text.t(($) => $.bargaining.paths.none, names);
  if (paths.length > 1) return text.t(($) => $.bargaining.paths.several, { ...names, count: paths.length });
  return first.length === 2
    ? text.t(($) => $.bargaining.paths.direct, names)
    : text.t(($) => $.bargaining.paths.one, names);
}

/** What a map's bargaining positions come to, in a line: who is most free, and how many have no choice. */
export function bargainingSummary(text: Text, project: Project, result: AnalysisResult): string {
  const { t } = text;
  if (result.n < 3) return t(($) => $.bargaining.short.tooFew);
  if (result.m === 0) return t(($) => $.bargaining.short.noTies);
  const { values, ranking } = result.measures.bargaining;
  const freedomOf = (id: ActorId | undefined) => (id === undefined ? 0 : (values[id] ?? 0));
  const highest = freedomOf(ranking[0]);
  const best = ranking.filter((id) => freedomOf(id) > highest - SAME);
  const dependent = result.onePartner;
  const said = [
    // Who is highest by an estimate may not be.
    highest > SAME && !result.estimated.includes('bargaining')
      ? t(($) => $.bargaining.short.best, { actors: namesOf(text, project, best) })
      : '',
    dependent > 0 ? t(($) => $.bargaining.short.onePartner, { count: dependent }) : '',
  ];
  return said.filter((words) => words !== '').join(' · ');
}

/** An actor's position in one line, where there is room for no more. */
export function bargainingLine(text: Text, project: Project, position: Position<ActorId>): string {
  const { index, partners, dependsOn, dependency } = position;
  if (partners === 0) return text.t(($) => $.bargaining.say.lineAlone);
  if (index === null) return text.t(($) => $.bargaining.short.tooFew);
  if (dependsOn === null) return text.t(($) => $.bargaining.say.lineFree);
  return text.t(($) => $.bargaining.say.line, {
    other: nameOf(text, project, dependsOn),
    share: honestShare(text, dependency),
  });
}
