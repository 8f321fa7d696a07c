import { toAnalysisInput } from '@/analysis/toAnalysisInput';
import type { AnalysisResult } from '@/analysis/types';
import { ALL_COUNTED } from '@/analysis/types';
import { withoutMarks } from '@/i18n/mention';
import { compareFrames } from '@/stages/compare/compareFrames';
import {
  compareMeasures,
  type MeasurePair,
  mostChangedBargainer,
  sharePairs,
} from '@/stages/compare/compareMeasures';
import {
  bargainingSentence,
  comparisonSummary,
  PAIR_SHORT,
  PAIR_WORDS,
  pairMeaning,
  pairValue,
  type SummaryFacts,
} from '@/wording/comparison';
import { comparisonCautions } from '@/wording/comparisonCautions';
import { tieTypeName } from '@/wording/fields';
import { chart, column, gap, listOf, paragraph, picture, subheading, table } from '../blocks';
import { bareName } from '../cells';
import { isDrawable, overlayDrawing } from '../drawings';
import { type Facts, layersOf, readingOf, type Way, wayOf } from '../facts';
import type { Block } from '../types';
import { changeBlocks } from './changes';
import type { SectionSpec } from './types';

/** The two frames held against each other: in words, as figures, and change by change with its reason. */
export const comparison: SectionSpec = {
  id: 'comparison',
  title: () => ($) => $.report.section.comparison,
  tell: (facts) => {
    const { text, project } = facts;
    const { t } = text;
    const way = wayOf(project);
    if (!way)
      return [
        gap(
          'comparison.single',
          t(($) => $.report.gap, { what: t(($) => $.report.comparison.single) }),
          t(($) => $.report.path.singleHint),
        ),
      ];
    const results = resultsOf(facts, way, null);
    const told = summaryFacts(facts, way, results);
    const summary = comparisonSummary(text, told);
    return [
      ...overlay(facts, way, summary),
      paragraph('comparison.summary', summary),
      ...(results
        ? figures(facts, way, results)
        : [
            gap(
              'comparison.failed',
              t(($) => $.report.failed),
            ),
          ]),
      ...changeBlocks(facts, way, told.comparison),
    ];
  },
};

type Results = { readonly before: AnalysisResult; readonly after: AnalysisResult };

function resultsOf(
  facts: Facts,
  { before, after }: Way,
  layer: Parameters<typeof readingOf>[2],
): Results | null {
  const [old, fresh] = [readingOf(facts, before, layer ?? null), readingOf(facts, after, layer ?? null)];
  return old && fresh ? { before: old, after: fresh } : null;
}

function summaryFacts({ text, project }: Facts, way: Way, results: Results | null): SummaryFacts {
  const { t } = text;
  return {
    project,
    pair: { ...way, isLost: false },
    comparison: compareFrames(project, way.before, way.after),
    results,
    actor: results ? mostChangedBargainer(results.before, results.after) : null,
    layer: t(($) => $.compare.summary.allLayers),
    onlyInOne: layersOf(project, way).lonely.map((type) => tieTypeName(t, type)),
  };
}

function overlay(facts: Facts, way: Way, summary: readonly string[]): readonly Block[] {
  const { text, project } = facts;
  const { t } = text;
  const { before, after } = way;
  if (!isDrawable(project, before) || !isDrawable(project, after)) return [];
  const drawing = overlayDrawing(facts, way);
  if (drawing.picture.items.length === 0) return [];
  const reading = summary.slice(0, 2).map(withoutMarks).join(' ');
  return [
    picture(
      'comparison.overlay',
      drawing,
      t(($) => $.report.comparison.caption, { before: before.title, after: after.title }),
      t(($) => $.report.comparison.alt, { reading }),
    ),
    paragraph(
      'comparison.signs',
      t(($) => $.report.comparison.signs),
      'quiet',
    ),
  ];
}

function figures(facts: Facts, way: Way, results: Results): readonly Block[] {
  const { text, project } = facts;
  const { t } = text;
  const { before, after } = results;
  const actor = mostChangedBargainer(before, after);
  const { lonely } = layersOf(project, way);
  // Where not the same types are counted, one index cannot be held against the other.
  const isMixed = lonely.length > 0;
  const pairs = compareMeasures(before, after, isMixed ? null : actor);
  const shown = pairs.filter(({ id, trend }) => id !== 'bargaining' || trend !== null);
  const name = actor === null ? '' : bareName(text, project, actor);
  return [
    ...slope(facts, pairs),
    ...alike(facts, way),
    ...listOf('comparison.cautions', cautions(facts, way, results), { tone: 'quiet' }),
    table(
      'comparison.table',
      t(($) => $.report.comparison.table),
      [
        column(
          t(($) => $.compare.measures.measure),
          0.32,
        ),
        column(
          t(($) => $.compare.before),
          0.14,
          'end',
        ),
        column(
          t(($) => $.compare.after),
          0.14,
          'end',
        ),
        column(
          t(($) => $.report.comparison.meaning),
          0.4,
        ),
      ],
      shown.map((pair) => [
        t(PAIR_WORDS[pair.id].label, { actor: name }),
        pairValue(text, pair.id, pair.before),
        pairValue(text, pair.id, pair.after),
        signed(pair, pairMeaning(text, pair)),
      ]),
    ),
  ];
}

/** Good and bad have a sign, since colour may be missing on paper. */
function signed({ isGain }: MeasurePair, meaning: string): string {
  if (isGain === null) return meaning;
  return `${isGain ? '+' : '−'} ${meaning}`;
}

function slope({ text }: Facts, pairs: readonly MeasurePair[]): readonly Block[] {
  const { t } = text;
  const lines = sharePairs(pairs).map(({ id, before, after, isGain }) => ({
    label: t(PAIR_SHORT[id]),
    before: before ?? 0,
    after: after ?? 0,
    shown: [pairValue(text, 'density', before), pairValue(text, 'density', after)] as const,
    isGain,
  }));
  if (lines.length === 0) return [];
  const values = lines
    .map(({ label, shown: [before, after] }) =>
      t(($) => $.report.comparison.slopeValue, { label, before, after }),
    )
    .join('; ');
  const sides = { before: t(($) => $.compare.before), after: t(($) => $.compare.after) };
  return [
    chart(
      'comparison.slope',
      { kind: 'slope', ...sides, lines },
      t(($) => $.report.comparison.slope),
      t(($) => $.report.comparison.slopeAlt, { values }),
    ),
  ];
}

/** Bargaining positions in a type that both frames have, where others are in one of them only. */
function alike(facts: Facts, way: Way): readonly Block[] {
  const { text, project } = facts;
  const { t } = text;
  const said = layersOf(project, way).shared.flatMap((type) => {
    const results = resultsOf(facts, way, type.id);
    if (results === null) return [];
    const layer = t(($) => $.compare.summary.oneLayer, { type: tieTypeName(t, type) });
    const actor = mostChangedBargainer(results.before, results.after);
    const told = { ...summaryFacts(facts, way, results), actor, layer, onlyInOne: [] };
    return bargainingSentence(text, told, results.before, results.after);
  });
  if (said.length === 0) return [];
  return [
    subheading(
      'comparison.alike.title',
      t(($) => $.report.comparison.alike),
    ),
    ...listOf('comparison.alike', said),
  ];
}

function cautions(facts: Facts, way: Way, results: Results): readonly string[] {
  const { text, project, choices } = facts;
  const leftOut = (frame: Way['before']) =>
    toAnalysisInput(project, frame, { ...choices, tieTypes: ALL_COUNTED.tieTypes }).leftOut;
  return comparisonCautions(text, {
    layer: null,
    lonely: layersOf(project, way).lonely,
    results,
    leftOut: { before: leftOut(way.before), after: leftOut(way.after) },
  });
}
