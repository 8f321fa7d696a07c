import { visibleTies } from '@/model/select';
import { STAGES } from '@/model/types';
import { TASKS } from '@/stages/guide/content';
import { isTaskDone } from '@/stages/guide/worksheet';
import { turnedDownIn } from '@/stages/weaving/turnedDown';
import { tieTitle } from '@/wording/comparison';
import { MATURITY_NAMES } from '@/wording/fields';
import { TASK_TEXTS } from '@/wording/guideTexts';
import { pairName } from '@/wording/weaving';
import { column, gap, list, subheading, table } from '../blocks';
import { cell, ROWS_MAX } from '../cells';
import type { Facts } from '../facts';
import type { Block } from '../types';
import { worksheetBlocks } from '../worksheets';
import type { SectionSpec } from './types';

/** Ties that are planned, what is written about them, what is done already and what was turned down. */
export const plan: SectionSpec = {
  id: 'plan',
  title: () => ($) => $.report.section.plan,
  tell: (facts) => {
    const written = worksheetBlocks(facts, 'plan');
    const planned = plannedTies(facts);
    const { t } = facts.text;
    return [
      ...planned,
      ...written,
      ...(planned.length + written.length === 0
        ? [
            gap(
              'plan.none',
              t(($) => $.report.gap, { what: t(($) => $.report.plan.none) }),
              t(($) => $.report.plan.hint),
            ),
          ]
        : []),
      ...doneTasks(facts),
      ...turnedDown(facts),
    ];
  },
};

/** Planned ties of every frame; one that several frames have is told of the last. */
function plannedTies({ text, project }: Facts): readonly Block[] {
  const { t } = text;
  const byId = new Map(
    project.frames.flatMap((frame) =>
      visibleTies(project, frame)
        .filter(({ status }) => status === 'planned')
        .map((tie) => [tie.id, { tie, frame }] as const),
    ),
  );
  const found = [...byId.values()];
  if (found.length === 0) return [];
  return [
    table(
      'plan.table',
      t(($) => $.report.plan.caption, { count: found.length }),
      [
        column(
          t(($) => $.report.plan.tie),
          0.32,
        ),
        column(
          t(($) => $.report.plan.frame),
          0.16,
        ),
        column(
          t(($) => $.report.plan.grown),
          0.16,
        ),
        column(
          t(($) => $.report.plan.why),
          0.36,
        ),
      ],
      found
        .slice(0, ROWS_MAX)
        .map(({ tie, frame }) => [
          tieTitle(text, project, tie),
          cell(frame.title),
          tie.maturity ? t(MATURITY_NAMES[tie.maturity]) : '–',
          tie.reason.trim() === '' ? t(($) => $.report.empty) : tie.reason,
        ]),
    ),
  ];
}

function doneTasks({ text: { t }, project }: Facts): readonly Block[] {
  const done = STAGES.flatMap((stage) => TASKS[stage].filter((task) => isTaskDone(project, task)));
  if (done.length === 0) return [];
  return [
    subheading(
      'plan.tasks.title',
      t(($) => $.report.plan.tasks),
    ),
    list(
      'plan.tasks',
      done.map((task) => t(TASK_TEXTS[task])),
    ),
  ];
}

function turnedDown({ text, project }: Facts): readonly Block[] {
  const { t } = text;
  const found = turnedDownIn(project);
  if (found.length === 0) return [];
  return [
    subheading(
      'plan.turnedDown.title',
      t(($) => $.report.plan.turnedDown),
    ),
    list(
      'plan.turnedDown',
      found.map((one) =>
        t(($) => $.report.plan.turnedDownOne, {
          pair: pairName(text, project, one),
          reason: one.reason.trim() || t(($) => $.weaving.turnedDown.noReason),
        }),
      ),
    ),
  ];
}
