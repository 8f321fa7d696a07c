import { answerOf } from '@/exercises/answers';
import { ownRows } from '@/exercises/rows';
import type { FieldSpec, Worksheet } from '@/exercises/types';
import { ownValue } from '@/model/entries';
import { actorId } from '@/model/ids';
import { visibleTies } from '@/model/select';
import { tieTitle } from '@/wording/comparison';
import { actorName } from '@/wording/fields';
import { nameOf } from '@/wording/names';
import { column, quote, subheading, table } from './blocks';
import { cell, ROWS_MAX } from './cells';
import { type Facts, lastFrame, stakeholders } from './facts';
import type { Block, SectionId } from './types';

/** What was filled in of the worksheets that belong to a section: fields as answers, rows as a table. */
export function worksheetBlocks(facts: Facts, section: SectionId): readonly Block[] {
  return facts.worksheets
    .filter((placed) => placed.section === section)
    .flatMap(({ worksheet }) => blocksOf(facts, worksheet));
}

function blocksOf(facts: Facts, worksheet: Worksheet): readonly Block[] {
  const { t } = facts.text;
  const id = `worksheet.${worksheet.id}`;
  const answers = worksheet.fields.flatMap((field) => {
    const words = answerWords(facts, worksheet.id, field, null);
    return words === '' ? [] : [quote(`${id}.${field.id}`, t(field.label), words)];
  });
  const rows = rowsOf(facts, worksheet);
  if (answers.length + rows.length === 0) return [];
  return [subheading(`${id}.title`, t(worksheet.title)), ...answers, ...rows];
}

function rowsOf(facts: Facts, { id, title, rows }: Worksheet): readonly Block[] {
  const { t } = facts.text;
  if (rows === null) return [];
  const filled = rowHeads(facts, id, rows.of).flatMap(({ row, head }) => {
    const cells = rows.columns.map((field) => answerWords(facts, id, field, row));
    return cells.some((words) => words !== '')
      ? [[...(head === null ? [] : [head]), ...cells.map(cell)]]
      : [];
  });
  if (filled.length === 0) return [];
  const heads = rows.of === 'own' ? [] : [t(HEADS[rows.of])];
  const all = [...heads, ...rows.columns.map(({ label }) => t(label))];
  return [
    table(
      `worksheet.${id}.rows`,
      t(title),
      all.map((head) => column(head, 1 / all.length)),
      filled.slice(0, ROWS_MAX),
    ),
  ];
}

const HEADS = {
  actors: ($) => $.report.stakeholders.actor,
  ties: ($) => $.report.plan.tie,
} as const satisfies Readonly<Record<string, Parameters<Facts['text']['t']>[0]>>;

interface RowHead {
  readonly row: string;
  /** What the row is about; null where its own fields say it. */
  readonly head: string | null;
}

function rowHeads(facts: Facts, worksheet: string, of: 'actors' | 'ties' | 'own'): readonly RowHead[] {
  const { text, project } = facts;
  switch (of) {
    case 'actors':
      return stakeholders(facts).map(({ id }) => ({ row: id, head: nameOf(text, project, id) }));
    case 'ties': {
      const frame = lastFrame(project);
      return frame
        ? visibleTies(project, frame).map((tie) => ({ row: tie.id, head: tieTitle(text, project, tie) }))
        : [];
    }
    case 'own':
      return ownRows(project, worksheet).map((row) => ({ row, head: null }));
  }
}

/** What stands in a field, in the words of the reader; '' for nothing. */
function answerWords(facts: Facts, worksheet: string, field: FieldSpec, row: string | null): string {
  const { text, project } = facts;
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
      return text.day(Date.parse(String(answer)), 0);
    case 'actor':
      return actorName(text.t, ownValue(project.actors, actorId(String(answer))));
  }
}
