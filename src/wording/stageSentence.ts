import type { StageCaveat, StageReading } from '@/analysis/stage/types';
import type { AnalysisResult } from '@/analysis/types';
import { withoutMarks } from '@/i18n/mention';
import type { Text } from '@/i18n/useText';
import type { Frame, Project, StageId } from '@/model/types';
import type { NextStep } from '@/stages/guide/nextStage';
import type { StageFact } from '@/stages/guide/stageFacts';
import { STAGE_NAMES } from './fields';
import { honestShare } from './honestShare';
import { nameOf, namesOf } from './names';

/** Why a network is in its stage: one fact of `readStageFacts` in words, with mention marks. */
export function stageSentence(text: Text, project: Project, fact: StageFact): string {
  const { t } = text;
  switch (fact.kind) {
    case 'noActors':
      return t(($) => $.stage.fact.noActors);
    case 'tooFew':
      return t(($) => $.stage.fact.tooFew, { count: fact.actors });
    case 'noTies':
      return t(($) => $.stage.fact.noTies, { count: fact.actors });
    case 'apart':
      return t(($) => $.stage.fact.apart, { count: fact.parts, share: honestShare(text, fact.apart) });
    case 'largestPart':
      return t(($) => $.stage.fact.largestPart, {
        members: fact.members.length,
        all: fact.of,
        names: namesOf(text, project, fact.members),
      });
    case 'isolates':
      return t(($) => $.stage.fact.isolates, { names: namesOf(text, project, fact.actors) });
    case 'hubCarries':
    case 'noSecondHub':
      return hubSentence(text, project, fact);
    case 'severalHubs':
      return t(($) => $.stage.fact.severalHubs, {
        count: fact.hubs.length,
        names: namesOf(text, project, fact.hubs),
      });
    case 'clusters':
      return t(($) => $.stage.fact.clusters, { count: fact.count, share: honestShare(text, fact.within) });
    case 'everybodyTied':
      return t(($) => $.stage.fact.everybodyTied, { count: fact.actors });
    case 'core':
      return t(($) => $.stage.fact.core, {
        names: namesOf(text, project, fact.core),
        inCore: honestShare(text, fact.inCore),
        inPeriphery: honestShare(text, fact.inPeriphery),
      });
    case 'sharedContacts':
      return t(($) => $.stage.fact.sharedContacts, { share: honestShare(text, fact.share) });
    case 'standsWithout':
      return t(($) => $.stage.fact.standsWithout, { hub: nameOf(text, project, fact.hub) });
    case 'losesWithout':
      return t(($) => $.stage.fact.losesWithout, {
        hub: nameOf(text, project, fact.hub),
        share: honestShare(text, fact.together),
      });
    case 'dominantHub':
      return t(($) => $.stage.fact.dominantHub, {
        hub: nameOf(text, project, fact.hub),
        share: honestShare(text, fact.share),
        apart: honestShare(text, fact.apart),
      });
  }
}

type HubFact = Extract<StageFact, { kind: 'hubCarries' | 'noSecondHub' }>;

function hubSentence(text: Text, project: Project, fact: HubFact): string {
  const { t } = text;
  const hub = nameOf(text, project, fact.hub);
  if (fact.kind === 'noSecondHub') {
    return fact.others === 0
      ? t(($) => $.stage.fact.nobodyElse, { hub })
      : t(($) => $.stage.fact.noSecondHub, { hub, ties: fact.hubTies, count: fact.others });
  }
  const values = { hub, share: honestShare(text, fact.share), count: fact.parts };
  if (fact.parts < 2) return t(($) => $.stage.fact.hubCarries, values);
  return fact.isPart
    ? t(($) => $.stage.fact.hubBreaksPart, values)
    : t(($) => $.stage.fact.hubBreaks, values);
}

/** What would have to change: one step of `readNextSteps` in words, with mention marks. */
export function nextStageSentence(text: Text, project: Project, step: NextStep): string {
  const { t } = text;
  switch (step.kind) {
    case 'moreActors':
      return t(($) => $.stage.step.moreActors);
    case 'firstTies':
      return t(($) => $.stage.step.firstTies);
    case 'joinParts':
      return t(($) => $.stage.step.joinParts, {
        from: nameOf(text, project, step.from),
        count: step.joins,
        names: namesOf(text, project, step.through),
      });
    case 'tieSpokes':
      return t(($) => $.stage.step.tieSpokes, {
        hub: nameOf(text, project, step.hub),
        parts: step.parts,
        count: step.parts - 1,
      });
    case 'secondHub':
      return t(($) => $.stage.step.secondHub, {
        hub: nameOf(text, project, step.hub),
        now: step.now,
        hubTies: step.hubTies,
      });
    case 'tieHubs': {
      const pairs = step.pairs.map(([one, other]) =>
        t(($) => $.stage.step.pair, {
          one: nameOf(text, project, one),
          other: nameOf(text, project, other),
        }),
      );
      return t(($) => $.stage.step.tieHubs, { count: step.count, pairs: text.list(pairs) });
    }
    case 'shareContacts':
      return t(($) => $.stage.step.shareContacts, { share: honestShare(text, step.share) });
    case 'crossClusters':
      return t(($) => $.stage.step.crossClusters, { share: honestShare(text, step.share) });
    case 'secondAnchor':
      return t(($) => $.stage.step.secondAnchor, { names: namesOf(text, project, step.actors) });
    case 'invitePeriphery':
      return t(($) => $.stage.step.invitePeriphery);
    case 'keepOpen':
      return t(($) => $.stage.step.keepOpen);
  }
}

/** The one line that a caveat is. */
export function stageCaveatSentence(
  text: Text,
  { n }: AnalysisResult,
  reading: StageReading,
  caveat: StageCaveat,
): string {
  const { t } = text;
  switch (caveat) {
    case 'smallN':
      return t(($) => $.stage.caveat.smallN, { count: n });
    case 'transition':
      return t(($) => $.stage.caveat.transition, {
        stage: t(STAGE_NAMES[reading.stage]),
        share: honestShare(text, reading.scores[reading.stage]),
        other: t(STAGE_NAMES[reading.runnerUp]),
        otherShare: honestShare(text, reading.scores[reading.runnerUp]),
      });
    case 'noDistinctHubs':
      return t(($) => $.stage.caveat.noDistinctHubs);
    case 'clustersWithoutHubs':
      return t(($) => $.stage.caveat.clustersWithoutHubs);
    case 'weakCoreFit':
      return t(($) => $.stage.caveat.weakCoreFit);
    case 'coreWithoutPeriphery':
      return t(($) => $.stage.caveat.coreWithoutPeriphery);
    case 'unconnectedActors':
      return t(($) => $.stage.caveat.unconnectedActors);
    case 'noTies':
      return t(($) => $.stage.caveat.noTies);
  }
}

/** What the author of a frame says about its stage beside what is computed; '' where the author says nothing. */
export function authorStageSentence({ t }: Text, { stage }: Frame, found: StageId | null): string {
  if (stage === null) return '';
  const words = { stage: t(STAGE_NAMES[stage]) };
  return found === null || found === stage
    ? t(($) => $.stage.caveat.author, words)
    : t(($) => $.stage.caveat.authorDiffers, { ...words, found: t(STAGE_NAMES[found]) });
}

/** "Satu penghubung, 92% (indikatif)": the stage in one line, or why there is none. */
export function stageSummary(
  text: Text,
  project: Project,
  { stage }: AnalysisResult,
  fact: StageFact,
): string {
  const { t, list } = text;
  if (stage === null) return withoutMarks(stageSentence(text, project, fact));
  const values = { stage: t(STAGE_NAMES[stage.stage]), share: honestShare(text, stage.scores[stage.stage]) };
  const notes = stageNotes(text, stage);
  return notes.length > 0
    ? t(($) => $.stage.summaryNoted, { ...values, notes: list(notes) })
    : t(($) => $.stage.summary, values);
}

/** How sure a stage is, as single words: "indikatif", "transisi"; none where it is sure. */
export function stageNotes({ t }: Text, { caveats }: StageReading): readonly string[] {
  return [
    ...(caveats.includes('smallN') ? [t(($) => $.stage.indicative)] : []),
    ...(caveats.includes('transition') ? [t(($) => $.stage.transition)] : []),
  ];
}
