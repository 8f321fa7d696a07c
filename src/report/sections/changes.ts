import type { Message } from '@/i18n/messages';
import type { ActorId, TieId } from '@/model/ids';
import { reasonOf } from '@/model/reasons';
import { isInFrame } from '@/model/select';
import type { ComparedActor, ComparedTie, Comparison, Fate } from '@/stages/compare/compareFrames';
import { tieFacts } from '@/wording/changes';
import { tieTitle } from '@/wording/comparison';
import { nameOf } from '@/wording/names';
import { column, gap, headingRow, paragraph, row, subheading, tableOf } from '../blocks';
import { cell, ROWS_MAX } from '../cells';
import type { Facts, Way } from '../facts';
import type { Block, Row } from '../types';

/** What is told of; what stayed as it was needs no reason. */
const FATES = ['gone', 'added', 'changed'] as const satisfies readonly Fate[];
type Told = (typeof FATES)[number];

const ACTOR_TITLES: Readonly<Record<Told, Message>> = {
  gone: ($) => $.compare.changes.actorsGone,
  added: ($) => $.compare.changes.actorsAdded,
  changed: ($) => $.compare.changes.actorsChanged,
};
const TIE_TITLES: Readonly<Record<Told, Message>> = {
  gone: ($) => $.compare.changes.tiesGone,
  added: ($) => $.compare.changes.tiesAdded,
  changed: ($) => $.compare.changes.tiesChanged,
};

interface Change {
  readonly fate: Told;
  readonly what: string;
  readonly how: string;
  /** '' while nobody wrote why. */
  readonly reason: string;
}

/** Every change with its reason. */
export function changeBlocks(facts: Facts, way: Way, comparison: Comparison): readonly Block[] {
  const { t } = facts.text;
  const actors = comparison.actors.flatMap((actor) => actorChange(facts, way, actor));
  const ties = comparison.ties.flatMap((tie) => tieChange(facts, way, tie));
  const all = [...actors, ...ties];
  if (all.length === 0) return [];
  const rows = [...groups(facts, ACTOR_TITLES, actors), ...groups(facts, TIE_TITLES, ties)];
  // Who only has other ties is explained by those ties.
  const unexplained = all.filter(({ reason, fate }) => reason === '' && fate !== 'changed').length;
  return [
    subheading(
      'comparison.changes.title',
      t(($) => $.report.comparison.changes),
    ),
    tableOf(
      'comparison.changes',
      t(($) => $.report.comparison.changes),
      [
        column(
          t(($) => $.report.comparison.what),
          0.34,
        ),
        column(
          t(($) => $.report.comparison.how),
          0.22,
        ),
        column(
          t(($) => $.report.comparison.reason),
          0.44,
        ),
      ],
      rows.slice(0, ROWS_MAX),
    ),
    ...(rows.length > ROWS_MAX
      ? [
          paragraph(
            'comparison.changes.more',
            t(($) => $.report.andMore, { count: rows.length - ROWS_MAX }),
            'quiet',
          ),
        ]
      : []),
    ...(unexplained > 0
      ? [
          gap(
            'comparison.changes.gap',
            t(($) => $.report.gap, {
              what: t(($) => $.report.comparison.reasonsLeft, { count: unexplained }),
            }),
            t(($) => $.report.comparison.reasonsHint),
          ),
        ]
      : []),
  ];
}

function groups(
  { text: { t } }: Facts,
  titles: Readonly<Record<Told, Message>>,
  changes: readonly Change[],
): readonly Row[] {
  return FATES.flatMap((fate) => {
    const found = changes.filter((change) => change.fate === fate);
    if (found.length === 0) return [];
    const title = t(($) => $.report.comparison.group, { title: t(titles[fate]), count: found.length });
    return [
      headingRow(title),
      ...found.map(({ what, how, reason }) =>
        row([what, cell(how), reason === '' ? t(($) => $.report.empty) : reason]),
      ),
    ];
  });
}

function actorChange(
  { text, project }: Facts,
  { after }: Way,
  { id, fate, tiesBefore, tiesAfter }: ComparedActor,
): readonly Change[] {
  const told = FATES.find((one) => one === fate);
  if (!told) return [];
  const counts = { before: tiesBefore, after: tiesAfter };
  return [
    {
      fate: told,
      what: nameOf(text, project, id),
      how: told === 'changed' ? text.t(($) => $.compare.changes.tieCounts, counts) : '',
      reason: written(project, after.id, id) || (told === 'changed' ? '–' : ''),
    },
  ];
}

function tieChange({ text, project }: Facts, { after: frame }: Way, tie: ComparedTie): readonly Change[] {
  const told = FATES.find((one) => one === tie.fate);
  const shown = tie.after ?? tie.before;
  if (!told || !shown) return [];
  const own = told === 'added' ? shown.reason : '';
  // A tie that went with one of its ends went for the reason that actor did.
  const withEnd =
    told === 'gone'
      ? [shown.source, shown.target]
          .filter((id) => !isInFrame(project, frame, id))
          .map((id) => written(project, frame.id, id))
          .find((reason) => reason !== '')
      : undefined;
  return [
    {
      fate: told,
      what: tieTitle(text, project, shown),
      how: tieFacts(text, project, tie),
      reason: written(project, frame.id, shown.id) || own || (withEnd ?? ''),
    },
  ];
}

const written = (project: Facts['project'], frame: Way['after']['id'], subject: ActorId | TieId) =>
  reasonOf(project, frame, subject).trim();
