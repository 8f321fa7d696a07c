import type { AnalysisResult } from '@/analysis/types';
import type { Message } from '@/i18n/messages';
import type { Text, Translate } from '@/i18n/useText';
import { ownValue } from '@/model/entries';
import type { Project, Tie } from '@/model/types';
import type { FramePair } from '@/stages/compare/choosePair';
import { type ComparedTie, compareFrames, type Fate, type TieChange } from '@/stages/compare/compareFrames';
import { compareMeasures } from '@/stages/compare/compareMeasures';
import { PAIR_WORDS, pairMeaning, tieTitle } from '@/wording/comparison';
import { actorName, STRENGTH_NAMES, tieTypeName } from '@/wording/fields';
import type { Cell, Table } from '../measures/table';

const FATES: Readonly<Record<Fate, Message>> = {
  added: ($) => $.compare.sign.added,
  gone: ($) => $.compare.sign.gone,
  changed: ($) => $.compare.sign.changed,
  kept: ($) => $.compare.sign.kept,
};
const CHANGES: Readonly<Record<TieChange, Message>> = {
  strengthened: ($) => $.compare.sign.strengthened,
  weakened: ($) => $.compare.sign.weakened,
  turned: ($) => $.compare.sign.turned,
  retyped: ($) => $.compare.sign.retyped,
  begun: ($) => $.compare.sign.begun,
  shelved: ($) => $.compare.sign.shelved,
};

/** Two frames with their analysis; null while there is none of both. */
export interface SheetComparison {
  readonly pair: FramePair;
  readonly results: { readonly before: AnalysisResult; readonly after: AnalysisResult } | null;
}

/**
 * Two frames held against each other: measures, then actors, then ties, each row with what was, what is, and what
 * became of it.
 *
 * Cost O(n + m log m).
 */
export function comparisonSheet(project: Project, { pair, results }: SheetComparison, text: Text): Table {
  const { t } = text;
  const { actors, ties } = compareFrames(project, pair.before, pair.after);
  const measures = results ? compareMeasures(results.before, results.after, null) : [];
  return {
    columns: [
      t(($) => $.formats.sheets.part),
      t(($) => $.formats.sheets.subject),
      pair.before.title || t(($) => $.compare.before),
      pair.after.title || t(($) => $.compare.after),
      t(($) => $.formats.sheets.change),
    ],
    rows: [
      ...measures
        .filter(({ id }) => id !== 'bargaining')
        .map((measure): readonly Cell[] => [
          t(($) => $.formats.sheets.measure),
          t(PAIR_WORDS[measure.id].label),
          measure.before,
          measure.after,
          pairMeaning(text, measure),
        ]),
      ...actors.map(({ id, fate, tiesBefore, tiesAfter }): readonly Cell[] => [
        t(($) => $.compare.sign.actors),
        actorName(t, ownValue(project.actors, id)),
        fate === 'added' ? null : t(($) => $.common.tieCount, { count: tiesBefore }),
        fate === 'gone' ? null : t(($) => $.common.tieCount, { count: tiesAfter }),
        t(FATES[fate]),
      ]),
      ...ties.map((tie) => tieRow(project, tie, text)),
    ],
  };
}

function tieRow(
  project: Project,
  { before, after, fate, changes }: ComparedTie,
  text: Text,
): readonly Cell[] {
  const { t } = text;
  const seen = after ?? before;
  return [
    t(($) => $.compare.sign.ties),
    seen && tieTitle(text, project, seen),
    before && aboutTie(t, project, before),
    after && aboutTie(t, project, after),
    fate === 'changed' ? changes.map((change) => t(CHANGES[change])).join('; ') : t(FATES[fate]),
  ];
}

const aboutTie = (t: Translate, project: Project, tie: Tie) =>
  `${tieTypeName(t, ownValue(project.tieTypes, tie.type))}; ${t(STRENGTH_NAMES[tie.strength])}`;
