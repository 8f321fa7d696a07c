import type { AnalysisResult } from '@/analysis/types';
import type { Message } from '@/i18n/messages';
import type { Text } from '@/i18n/useText';
import type { ActorId } from '@/model/ids';
import type { Project, Tie } from '@/model/types';
import type { FramePair } from '@/stages/compare/choosePair';
import { type Comparison, countFates } from '@/stages/compare/compareFrames';
import type { MeasurePair, PairedMeasure, ShareMeasure } from '@/stages/compare/compareMeasures';
import { actorName, STAGE_NAMES } from './fields';
import { honestShare } from './honestShare';
import { nameOf } from './names';

interface MeasureWords {
  readonly label: Message;
  readonly up: Message;
  readonly down: Message;
}

/** What a measure is called, and what it means when it rises or falls. The bargaining position also names whose. */
export const PAIR_WORDS: Readonly<Record<PairedMeasure, MeasureWords>> = {
  bargaining: {
    label: ($) => $.compare.measures.bargaining.label,
    up: ($) => $.compare.measures.bargaining.up,
    down: ($) => $.compare.measures.bargaining.down,
  },
  hubLoss: {
    label: ($) => $.compare.measures.hubLoss.label,
    up: ($) => $.compare.measures.hubLoss.up,
    down: ($) => $.compare.measures.hubLoss.down,
  },
  fragmentation: {
    label: ($) => $.compare.measures.fragmentation.label,
    up: ($) => $.compare.measures.fragmentation.up,
    down: ($) => $.compare.measures.fragmentation.down,
  },
  tieCentralization: {
    label: ($) => $.compare.measures.tieCentralization.label,
    up: ($) => $.compare.measures.tieCentralization.up,
    down: ($) => $.compare.measures.tieCentralization.down,
  },
  pathCentralization: {
    label: ($) => $.compare.measures.pathCentralization.label,
    up: ($) => $.compare.measures.pathCentralization.up,
    down: ($) => $.compare.measures.pathCentralization.down,
  },
  density: {
    label: ($) => $.compare.measures.density.label,
    up: ($) => $.compare.measures.density.up,
    down: ($) => $.compare.measures.density.down,
  },
  transitivity: {
    label: ($) => $.compare.measures.transitivity.label,
    up: ($) => $.compare.measures.transitivity.up,
    down: ($) => $.compare.measures.transitivity.down,
  },
  meanPath: {
    label: ($) => $.compare.measures.meanPath.label,
    up: ($) => $.compare.measures.meanPath.up,
    down: ($) => $.compare.measures.meanPath.down,
  },
  parts: {
    label: ($) => $.compare.measures.parts.label,
    up: ($) => $.compare.measures.parts.up,
    down: ($) => $.compare.measures.parts.down,
  },
  meanTies: {
    label: ($) => $.compare.measures.meanTies.label,
    up: ($) => $.compare.measures.meanTies.up,
    down: ($) => $.compare.measures.meanTies.down,
  },
  actors: {
    label: ($) => $.compare.measures.actors.label,
    up: ($) => $.compare.measures.actors.up,
    down: ($) => $.compare.measures.actors.down,
  },
  pairs: {
    label: ($) => $.compare.measures.pairs.label,
    up: ($) => $.compare.measures.pairs.up,
    down: ($) => $.compare.measures.pairs.down,
  },
};

/** What a measure is called where there is little room. */
export const PAIR_SHORT: Readonly<Record<ShareMeasure, Message>> = {
  bargaining: ($) => $.compare.measures.bargaining.short,
  hubLoss: ($) => $.compare.measures.hubLoss.short,
  fragmentation: ($) => $.compare.measures.fragmentation.short,
  tieCentralization: ($) => $.compare.measures.tieCentralization.short,
  pathCentralization: ($) => $.compare.measures.pathCentralization.short,
  density: ($) => $.compare.measures.density.short,
  transitivity: ($) => $.compare.measures.transitivity.short,
};

/** Measures of which somebody has so and so many, written without decimals. */
const COUNTS: readonly PairedMeasure[] = ['parts', 'actors', 'pairs'];

/** A value of a measure as it is written; "–" where it is undefined. */
export function pairValue(text: Text, id: PairedMeasure, value: number | null): string {
  if (value !== null && COUNTS.includes(id)) return text.whole(value);
  return text.decimal(value, id === 'bargaining' ? 3 : 2);
}

/** What became of a measure, in a few words. */
export function pairMeaning({ t }: Text, { id, trend }: MeasurePair): string {
  if (trend === null) return t(($) => $.compare.measures.unknown);
  return trend === 'same' ? t(($) => $.compare.measures.same) : t(PAIR_WORDS[id][trend]);
}

/** How a tie is called in a list: its ends with the way it leads. */
export function tieTitle(text: Text, project: Project, tie: Tie): string {
  const source = actorName(text.t, project.actors[tie.source]);
  const target = actorName(text.t, project.actors[tie.target]);
  switch (tie.direction) {
    case 'none':
      return text.t(($) => $.compare.changes.tie, { source, target });
    case 'forward':
      return text.t(($) => $.compare.changes.arrow, { source, target });
    case 'both':
      return text.t(($) => $.compare.changes.both, { source, target });
  }
}

/** Everything a summary speaks of. */
export interface SummaryFacts {
  readonly project: Project;
  readonly pair: FramePair;
  readonly comparison: Comparison;
  /** null while they are computed. */
  readonly results: { readonly before: AnalysisResult; readonly after: AnalysisResult } | null;
  /** Whose bargaining position is told. */
  readonly actor: ActorId | null;
  /** What is counted, in words: all types, or one of them. */
  readonly layer: string;
  /** Types that are counted and are in one of the two only: what depends on them is not held against each other. */
  readonly onlyInOne: readonly string[];
}

/** What changed, in one to five sentences with mention marks, the counts first. */
export function comparisonSummary(text: Text, facts: SummaryFacts): readonly string[] {
  const first = countsSentence(text, facts);
  if (facts.results === null) return [first];
  const { before, after } = facts.results;
  return [
    first,
    ...stageSentence(text, before, after),
    ...hubSentence(text, facts.project, before, after),
    ...bargainingSentence(text, facts, before, after),
    ...reachSentence(text, before, after),
  ];
}

/** How many actors and ties came, went and stayed. Whoever stays with other ties has stayed. */
function countsSentence({ t }: Text, { pair, comparison }: SummaryFacts): string {
  const titles = { before: pair.before.title, after: pair.after.title };
  const actors = countFates(comparison.actors);
  const ties = countFates(comparison.ties);
  if (actors.gone + actors.added + ties.gone + ties.added + ties.changed === 0) {
    return t(($) => $.compare.summary.none, titles);
  }
  const { gone, added, changed, kept } = ties;
  return t(($) => $.compare.summary.counts, {
    ...titles,
    actors: t(($) => $.compare.summary.actors, {
      gone: actors.gone,
      added: actors.added,
      kept: actors.kept + actors.changed,
    }),
    ties:
      changed > 0
        ? t(($) => $.compare.summary.tiesChanged, { gone, added, changed, kept })
        : t(($) => $.compare.summary.ties, { gone, added, kept }),
  });
}

function stageSentence({ t }: Text, before: AnalysisResult, after: AnalysisResult): readonly string[] {
  if (!before.stage || !after.stage) return [];
  const [from, to] = [before.stage.stage, after.stage.stage];
  // In the middle of a sentence a stage is no title.
  const name = (stage: typeof from) => t(STAGE_NAMES[stage]).toLocaleLowerCase();
  return [
    from === to
      ? t(($) => $.compare.summary.stageStays, { stage: name(to) })
      : t(($) => $.compare.summary.stageMoves, { from: name(from), to: name(to) }),
  ];
}

function hubSentence(
  text: Text,
  project: Project,
  before: AnalysisResult,
  after: AnalysisResult,
): readonly string[] {
  const [old, fresh] = [before.stage?.evidence, after.stage?.evidence];
  if (!old?.hub || !fresh?.hub) return [];
  // Where nobody reaches anybody there is nobody to hold them together.
  if (old.fragmentation === 1 || fresh.fragmentation === 1) return [];
  const shares = {
    before: honestShare(text, old.fragmentationWithoutHub),
    after: honestShare(text, fresh.fragmentationWithoutHub),
  };
  if (shares.before === shares.after) return [];
  const hub = nameOf(text, project, old.hub);
  const other = nameOf(text, project, fresh.hub);
  if (fresh.fragmentationWithoutHub === 0)
    return [text.t(($) => $.compare.summary.hubHolds, { hub, other, before: shares.before })];
  return [
    old.hub === fresh.hub
      ? text.t(($) => $.compare.summary.hubSame, { hub, ...shares })
      : text.t(($) => $.compare.summary.hubOther, { hub, other, ...shares }),
  ];
}

/** How the bargaining position of one actor moved; why it cannot be said, or nothing. */
export function bargainingSentence(
  text: Text,
  { project, actor, layer, onlyInOne }: SummaryFacts,
  before: AnalysisResult,
  after: AnalysisResult,
): readonly string[] {
  if (onlyInOne.length > 0) return [text.t(($) => $.compare.summary.mixed, { types: text.list(onlyInOne) })];
  if (actor === null) return [];
  const [was, is] = [before.bargaining[actor]?.index ?? null, after.bargaining[actor]?.index ?? null];
  if (was === null || is === null) return [];
  const values = {
    actor: nameOf(text, project, actor),
    before: pairValue(text, 'bargaining', was),
    after: pairValue(text, 'bargaining', is),
    layer,
  };
  if (values.before === values.after) return [text.t(($) => $.compare.summary.bargainSame, values)];
  return [
    is > was
      ? text.t(($) => $.compare.summary.bargainUp, values)
      : text.t(($) => $.compare.summary.bargainDown, values),
  ];
}

function reachSentence(text: Text, before: AnalysisResult, after: AnalysisResult): readonly string[] {
  const [was, is] = [before.fragmentation, after.fragmentation];
  if (was === null || is === null) return [];
  const values = { before: honestShare(text, was), after: honestShare(text, is) };
  if (values.before === values.after) return [];
  return [
    is < was
      ? text.t(($) => $.compare.summary.joined, values)
      : text.t(($) => $.compare.summary.split, values),
  ];
}
