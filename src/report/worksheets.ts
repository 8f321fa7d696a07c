import { answerOf } from '@/exercises/answers';
import { EXERCISES } from '@/exercises/registry';
import { ownRows } from '@/exercises/rows';
import { tiesOfSheet } from '@/exercises/rowsOf';
import type { FieldSpec, RowsOf, Worksheet } from '@/exercises/types';
import { ADJUSTMENTS } from '@/exercises/worksheets/adjustments';
import { COMPONENTS } from '@/exercises/worksheets/components';
import { CRITERIA } from '@/exercises/worksheets/criteria';
import { FORMS } from '@/exercises/worksheets/forms';
import { NORMS } from '@/exercises/worksheets/norms';
import { PARTNERSHIP } from '@/exercises/worksheets/partnership';
import { READINESS } from '@/exercises/worksheets/readiness';
import { TIE_PLAN } from '@/exercises/worksheets/tiePlan';
import { TRAITS } from '@/exercises/worksheets/traits';
import type { Message } from '@/i18n/messages';
import { ownValue } from '@/model/entries';
import { actorId } from '@/model/ids';
import { tieTitle } from '@/wording/comparison';
import { actorName } from '@/wording/fields';
import { nameOf } from '@/wording/names';
import { chart, column, listOf, quote, subheading, table } from './blocks';
import { cell, ROWS_MAX } from './cells';
import { type Facts, stakeholders } from './facts';
import type { Block, SectionId } from './types';

/** In which section a worksheet is told. */
const PLACES: Readonly<Partial<Record<SectionId, readonly Worksheet[]>>> = {
  duties: [NORMS, COMPONENTS, READINESS, FORMS],
  plan: [TIE_PLAN, PARTNERSHIP],
  reflection: [CRITERIA, TRAITS, ADJUSTMENTS],
};
/** With fewer judgements there is nothing to draw. */
const AXES_MIN = 3;

/** What was filled in of the worksheets of a section: answers, judgements as a radar, rows as a table. */
export function worksheetBlocks(facts: Facts, section: SectionId): readonly Block[] {
  return (PLACES[section] ?? []).flatMap((worksheet) => blocksOf(facts, worksheet));
}

/** What was answered in the exercises, exercise by exercise. */
export function exerciseBlocks(facts: Facts): readonly Block[] {
  const { t } = facts.text;
  return EXERCISES.flatMap(({ id, worksheet, title, steps }) => {
    const answers = steps.flatMap(({ fields }) =>
      fields.flatMap((field) => {
        const words = field.kind === 'tick' ? '' : answerWords(facts, worksheet, field, null);
        return words === '' ? [] : [quote(`exercise.${id}.${field.id}`, t(field.label), words)];
      }),
    );
    return answers.length === 0 ? [] : [subheading(`exercise.${id}.title`, t(title)), ...answers];
  });
}

/** Whether anything was filled in of the agreed norms. */
export function hasNorms(facts: Facts): boolean {
  return blocksOf(facts, NORMS).length > 0;
}

function blocksOf(facts: Facts, worksheet: Worksheet): readonly Block[] {
  const { t } = facts.text;
  const id = `worksheet.${worksheet.id}`;
  const { fields } = worksheet;
  const filled = [
    ...fields
      .filter(({ kind }) => kind !== 'tick' && kind !== 'level')
      .flatMap((field) => {
        const words = answerWords(facts, worksheet.id, field, null);
        return words === '' ? [] : [quote(`${id}.${field.id}`, t(field.label), words)];
      }),
    ...listOf(`${id}.ticks`, ticked(facts, worksheet)),
    ...judgements(facts, worksheet),
    ...rowsOf(facts, worksheet),
  ];
  return filled.length === 0 ? [] : [subheading(`${id}.title`, t(worksheet.title)), ...filled];
}

function ticked({ text: { t }, project }: Facts, { id, fields }: Worksheet): readonly string[] {
  return fields.flatMap((field) =>
    field.kind === 'tick' && answerOf(project, id, field, null) === true ? [t(field.label)] : [],
  );
}

/** Levels that somebody judged: a radar, or a line each where there are only a few. */
function judgements({ text, project }: Facts, { id, title, fields }: Worksheet): readonly Block[] {
  const { t, whole } = text;
  const judged = fields.flatMap((field) => {
    const value = field.kind === 'level' ? answerOf(project, id, field, null) : null;
    return field.kind === 'level' && typeof value === 'number' ? [{ field, value }] : [];
  });
  const lines = judged.map(({ field, value }) =>
    t(($) => $.report.worksheet.judged, {
      what: t(field.label),
      level: t(($) => $.report.worksheet.level, { value: whole(value), most: whole(field.most) }),
    }),
  );
  if (judged.length < AXES_MIN) return listOf(`worksheet.${id}.levels`, lines);
  const most = Math.max(...judged.map(({ field }) => field.most));
  const axes = judged.map(({ field }) => t(field.label));
  const series = [{ label: t(title), values: judged.map(({ value }) => value) }];
  return [
    chart(`worksheet.${id}.radar`, { kind: 'radar', most, axes, series }, t(title), lines.join('; ')),
    ...listOf(`worksheet.${id}.levels`, lines, { tone: 'detail' }),
  ];
}

function rowsOf(facts: Facts, worksheet: Worksheet): readonly Block[] {
  const { id, title, rows } = worksheet;
  const { t } = facts.text;
  if (rows === null) return [];
  const { of, columns } = rows;
  const filled = rowHeads(facts, worksheet, of).flatMap(({ row, head }) => {
    const cells = columns.map((field) => answerWords(facts, id, field, row));
    return cells.some((words) => words !== '')
      ? [[...(head === null ? [] : [head]), ...cells.map(cell)]]
      : [];
  });
  if (filled.length === 0) return [];
  const heads = of === 'own' ? [] : [t(HEADS[of])];
  const all = [...heads, ...columns.map(({ label }) => t(label))];
  return [
    table(
      `worksheet.${id}.rows`,
      t(title),
      all.map((head) => column(head, 1 / all.length)),
      filled.slice(0, ROWS_MAX),
    ),
  ];
}

const HEADS: Readonly<Record<Exclude<RowsOf, 'own'>, Message>> = {
  actors: ($) => $.report.stakeholders.actor,
  ties: ($) => $.report.plan.tie,
};

interface RowHead {
  readonly row: string;
  /** What the row is about; null where its own fields say it. */
  readonly head: string | null;
}

function rowHeads(facts: Facts, worksheet: Worksheet, of: RowsOf): readonly RowHead[] {
  const { text, project } = facts;
  switch (of) {
    case 'actors':
      return stakeholders(facts).map(({ id }) => ({ row: id, head: nameOf(text, project, id) }));
    case 'ties': {
      const ties = [...tiesOfSheet(project, worksheet).values()];
      return ties.map((tie) => ({ row: tie.id, head: tieTitle(text, project, tie) }));
    }
    case 'own':
      return ownRows(project, worksheet.id).map((row) => ({ row, head: null }));
  }
}

/** What stands in a field, in the words of the reader; '' for nothing. */
function answerWords(
  { text, project }: Facts,
  worksheet: string,
  field: FieldSpec,
  row: string | null,
): string {
  const answer = answerOf(project, worksheet, field, row);
  if (answer === null) return '';
  switch (field.kind) {
    case 'line':
    case 'text':
      return String(answer);
    case 'choice': {
      const chosen = field.choices.find(({ id }) => id === answer);
      return chosen ? text.t(chosen.label) : '';
    }
    case 'level':
      return text.t(($) => $.report.worksheet.level, {
        value: text.whole(Number(answer)),
        most: text.whole(field.most),
      });
    case 'tick':
      return text.t(($) => $.looking.yes);
    case 'day':
      // Noon, so that it is the same day in every time zone.
      return text.day(Date.parse(`${answer}T12:00:00`), 0);
    case 'actor':
      return actorName(text.t, ownValue(project.actors, actorId(String(answer))));
  }
}
