import { type AnalysisResult, MAIN_MEASURES, ROLES } from '@/analysis/types';
import { withoutMarks } from '@/i18n/mention';
import { entriesOf } from '@/model/entries';
import type { ActorId } from '@/model/ids';
import { cautionSentence } from '@/wording/cautionSentence';
import { ROLE_NAMES } from '@/wording/fields';
import { FIGURES } from '@/wording/figures';
import { measureHere, tellsApart } from '@/wording/measureHere';
import { namesOf } from '@/wording/names';
import { NETWORK_FIGURES } from '@/wording/networkFigures';
import { chart, column, gap, list, listOf, paragraph, subheading, table } from '../blocks';
import { bareName, frameTitle } from '../cells';
import { type Facts, firstFrame, readingOf } from '../facts';
import type { Block } from '../types';
import type { SectionSpec } from './types';

/** Bars of a chart, at most. */
const BARS_MAX = 10;
/** Of the further figures those that a report of any network explains. */
const ALSO_TOLD: readonly (typeof NETWORK_FIGURES)[number]['id'][] = [
  'fragmentation',
  'sectorMixing',
  'sectorVariety',
];

/** What the numbers of the first map say, and what to keep in mind. */
export const measures: SectionSpec = {
  id: 'measures',
  title: () => ($) => $.report.section.measures,
  tell: (facts) => {
    const { text, project } = facts;
    const { t } = text;
    const frame = firstFrame(project);
    const result = readingOf(facts, frame);
    if (frame === null || result === null)
      return [
        gap(
          'measures.failed',
          t(($) => $.report.failed),
        ),
      ];
    // Of nobody there is nothing to measure.
    if (result.n === 0) return cautions(facts, result);
    const figures = [...FIGURES, ...NETWORK_FIGURES.filter(({ id }) => ALSO_TOLD.includes(id))];
    return [
      paragraph(
        'measures.frame',
        t(($) => $.report.measures.frame, { title: frameTitle(text, frame) }),
        'quiet',
      ),
      table(
        'measures.table',
        t(($) => $.report.measures.caption),
        [
          column(
            t(($) => $.report.measures.figure),
            0.22,
          ),
          column(
            t(($) => $.report.measures.value),
            0.24,
          ),
          column(
            t(($) => $.report.measures.meaning),
            0.54,
          ),
        ],
        figures.map((figure) => {
          const number = [figure.value(text, result), figure.unit(text, result)].filter(Boolean).join(' ');
          const value = [number, figure.detail(text, result)].filter(Boolean).join(' · ');
          return [t(figure.label), value, figure.meaning(text, result)];
        }),
      ),
      ...cautions(facts, result),
      ...standing(facts, result),
      ...rolesOf(facts, result),
    ];
  },
};

/** Who comes first in each of the main measures. */
function standing(facts: Facts, result: AnalysisResult): readonly Block[] {
  const { text, project } = facts;
  const said = MAIN_MEASURES.filter((measure) => tellsApart(result, measure)).flatMap(
    (measure) => measureHere(text, project, result, measure) ?? [],
  );
  if (said.length === 0 || result.m === 0) return [];
  return [
    subheading(
      'measures.who',
      text.t(($) => $.report.measures.who),
    ),
    list('measures.standing', said),
    tiesChart(facts, result),
  ];
}

function tiesChart(facts: Facts, { measures: found }: AnalysisResult): Block {
  const { text, project } = facts;
  const { ranking, raw } = found.degree;
  const title = text.t(($) => $.report.measures.degreeChart);
  return barChart(facts, {
    id: 'measures.degree',
    title,
    ids: ranking,
    valueFor: (id) => raw[id] ?? 0,
    show: (value) => text.whole(value),
    format: 'whole',
    most: Math.max(1, ...ranking.map((id) => raw[id] ?? 0)),
    label: (id) => bareName(text, project, id),
  });
}

interface Bars {
  readonly id: string;
  readonly title: string;
  /** In the order of the bars. */
  readonly ids: readonly ActorId[];
  readonly valueFor: (id: ActorId) => number;
  readonly show: (value: number) => string;
  readonly format: 'whole' | 'decimal';
  readonly most: number;
  readonly label: (id: ActorId) => string;
}

/** The first of a ranking as bars. */
export function barChart({ text }: Facts, bars: Bars): Block {
  const { id, title, ids, valueFor, show, format, most, label } = bars;
  const rows = ids.slice(0, BARS_MAX).map((one) => {
    const value = valueFor(one);
    return { label: label(one), value, shown: show(value) };
  });
  const caption =
    ids.length > rows.length
      ? text.t(($) => $.report.measures.firstOf, { title, count: rows.length })
      : title;
  const values = rows
    .map((row) => text.t(($) => $.report.measures.chartValue, { label: row.label, value: row.shown }))
    .join('; ');
  const alt = text.t(($) => $.report.measures.chartAlt, { values });
  return chart(id, { kind: 'bar', series: title, most, format, rows }, caption, alt);
}

function rolesOf({ text, project }: Facts, { roles }: AnalysisResult): readonly Block[] {
  const { t } = text;
  const said = ROLES.flatMap((role) => {
    const holders = entriesOf(roles).flatMap(([id, found]) =>
      found.some((finding) => finding.role === role) ? [id] : [],
    );
    return holders.length === 0
      ? []
      : [
          t(($) => $.report.measures.role, {
            role: t(ROLE_NAMES[role]),
            names: namesOf(text, project, holders),
          }),
        ];
  });
  if (said.length === 0) return [];
  return [
    subheading(
      'measures.roles.title',
      t(($) => $.report.measures.roles),
    ),
    list('measures.roles', said),
  ];
}

/** What to keep in mind, as the panel says it. */
function cautions({ text }: Facts, result: AnalysisResult): readonly Block[] {
  const said = result.cautions.map((caution) => cautionSentence(text, result, caution));
  if (said.length === 0) return [];
  return [
    subheading(
      'measures.cautions.title',
      text.t(($) => $.analysis.panel.cautions),
    ),
    ...listOf('measures.cautions', said.map(withoutMarks), { tone: 'quiet' }),
  ];
}
