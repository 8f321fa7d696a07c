import { askAbout, askPosition } from '@/analysis/bargaining/ask';
import { inLayer } from '@/analysis/bargaining/inLayer';
import type { AnalysisResult } from '@/analysis/types';
import type { ActorId } from '@/model/ids';
import type { Frame } from '@/model/types';
import { mostChangedBargainer } from '@/stages/compare/compareMeasures';
import { bargainingLine, bargainingSentences } from '@/wording/bargaining';
import { actorBottleneckSentence, SEVERITY_NAMES, tieBottleneckSentence } from '@/wording/bottleneckSentence';
import { nameOf } from '@/wording/names';
import { column, gap, listOf, paragraph, subheading, table } from '../blocks';
import { bareName, ROWS_MAX } from '../cells';
import { type Facts, firstFrame, readingOf, wayOf } from '../facts';
import type { Block } from '../types';
import { barChart } from './measures';
import type { SectionSpec } from './types';

/** Weak points of each kind that are told, at most. */
const ACTORS_MAX = 5;
const TIES_MAX = 3;
/** From so many actors on there is somebody between others. */
const ACTORS_MIN = 3;

/** On whom and on which tie the first map hangs, and who can choose. */
export const bottlenecks: SectionSpec = {
  id: 'bottlenecks',
  title: () => ($) => $.report.section.bottlenecks,
  tell: (facts) => {
    const { t } = facts.text;
    const frame = firstFrame(facts.project);
    const result = readingOf(facts, frame);
    if (frame === null || result === null)
      return [
        gap(
          'bottlenecks.failed',
          t(($) => $.report.failed),
        ),
      ];
    return [
      subheading(
        'bottlenecks.weak.title',
        t(($) => $.report.bottlenecks.weak),
      ),
      ...weakPoints(facts, result),
      ...positions(facts, frame, result),
    ];
  },
};

function weakPoints({ text, project }: Facts, result: AnalysisResult): readonly Block[] {
  const { t } = text;
  if (result.n < ACTORS_MIN)
    return [
      paragraph(
        'bottlenecks.small',
        t(($) => $.whatIf.weak.tooSmall),
      ),
    ];
  if (result.m === 0)
    return [
      paragraph(
        'bottlenecks.noTies',
        t(($) => $.whatIf.weak.noTiesAtAll),
      ),
    ];
  const { actors, ties, actorCount, tieCount } = result.bottlenecks;
  const onlyFirst = (id: string, shown: number, all: number): readonly Block[] =>
    shown < all
      ? [
          paragraph(
            id,
            t(($) => $.whatIf.weak.onlyFirst, { shown: text.whole(shown), all: text.whole(all) }),
            'detail',
          ),
        ]
      : [];
  const graded = (severity: keyof typeof SEVERITY_NAMES, sentence: string) =>
    t(($) => $.report.bottlenecks.sentence, { severity: t(SEVERITY_NAMES[severity]), sentence });
  return [
    ...(actors.length > 0
      ? listOf(
          'bottlenecks.actors',
          actors
            .slice(0, ACTORS_MAX)
            .map((found) => graded(found.severity, actorBottleneckSentence(text, project, found))),
        )
      : [
          paragraph(
            'bottlenecks.nobody',
            t(($) => $.whatIf.weak.nobody),
          ),
        ]),
    ...onlyFirst('bottlenecks.actorsLeft', Math.min(ACTORS_MAX, actors.length), actorCount),
    ...(ties.length > 0
      ? listOf(
          'bottlenecks.ties',
          ties
            .slice(0, TIES_MAX)
            .map((found) => graded(found.severity, tieBottleneckSentence(text, project, found))),
          { tone: 'detail' },
        )
      : [
          paragraph(
            'bottlenecks.noTie',
            t(($) => $.whatIf.weak.noTie),
          ),
        ]),
    ...onlyFirst('bottlenecks.tiesLeft', Math.min(TIES_MAX, ties.length), tieCount),
    paragraph(
      'bottlenecks.caution',
      t(($) => $.whatIf.weak.caution),
      'quiet',
    ),
  ];
}

/** Everybody's bargaining position, and in words whose matters most: whose changes most, else the weakest. */
function positions(facts: Facts, frame: Frame, result: AnalysisResult): readonly Block[] {
  const { text, project, choices } = facts;
  const { t } = text;
  const { ranking, values } = result.measures.bargaining;
  if (ranking.length === 0) return [];
  const way = wayOf(project);
  const later = way && readingOf(facts, way.after);
  const whose: ActorId | undefined = (later ? mostChangedBargainer(result, later) : null) ?? ranking.at(-1);
  const asked = whose === undefined ? null : askAbout(inLayer(project, frame, choices, null), [whose]);
  return [
    subheading(
      'bottlenecks.bargaining.title',
      t(($) => $.bargaining.title),
    ),
    barChart(facts, {
      id: 'bottlenecks.chart',
      title: t(($) => $.bargaining.index.label),
      ids: ranking,
      valueFor: (id) => values[id] ?? 0,
      show: (value) => text.decimal(value),
      format: 'decimal',
      most: 1,
      label: (id) => bareName(text, project, id),
    }),
    ...(asked
      ? [
          paragraph(
            'bottlenecks.whose',
            bargainingSentences(text, { project, bloc: asked.bloc }, askPosition(asked)),
          ),
        ]
      : []),
    table(
      'bottlenecks.table',
      t(($) => $.report.bottlenecks.table),
      [
        column(
          t(($) => $.report.stakeholders.actor),
          0.32,
        ),
        column(
          t(($) => $.report.bottlenecks.index),
          0.12,
          'end',
        ),
        column(
          t(($) => $.report.bottlenecks.partners),
          0.13,
          'end',
        ),
        column(
          t(($) => $.report.bottlenecks.says),
          0.43,
        ),
      ],
      ranking.slice(0, ROWS_MAX).flatMap((id) => {
        const position = result.bargaining[id];
        if (!position) return [];
        return [
          [
            nameOf(text, project, id),
            text.decimal(position.index),
            text.whole(position.partners),
            bargainingLine(text, project, position),
          ],
        ];
      }),
    ),
    paragraph(
      'bottlenecks.range',
      [t(($) => $.bargaining.index.range), t(($) => $.bargaining.caution.notPrice)].join('. '),
      'quiet',
    ),
  ];
}
