import type { Edit } from '@/model/edit';
import { changeWorksheet } from '@/model/edits/worksheets';
import { ownValue } from '@/model/entries';
import { LIMITS } from '@/model/limits';
import type { Project } from '@/model/types';
import type { FieldSpec } from './types';

/** What stands in a field; null when nothing does, or nothing that fits it. */
export type Answer = string | number | boolean | null;

/** The field of a worksheet, or of one of its rows, as it is stored. */
function answerKey(field: FieldSpec, row: string | null): string {
  return row === null ? field.id : `${row}/${field.id}`;
}

/**
 * Reads a field of a worksheet. A file may hold anything here: what does not fit the field reads as null, and so
 * does an actor who is no more.
 *
 * @param row null for a field of the worksheet itself
 */
export function answerOf(project: Project, worksheet: string, field: FieldSpec, row: string | null): Answer {
  const value = ownValue(ownValue(project.worksheets, worksheet) ?? {}, answerKey(field, row));
  switch (field.kind) {
    case 'line':
      return typeof value === 'string' && value !== '' ? value.slice(0, LIMITS.line) : null;
    case 'text':
      return typeof value === 'string' && value !== '' ? value.slice(0, LIMITS.text) : null;
    case 'choice':
      return field.choices.find(({ id }) => id === value)?.id ?? null;
    case 'level':
      return isLevel(value, field.most) ? value : null;
    case 'tick':
      return value === true ? true : null;
    case 'day':
      return typeof value === 'string' && isDay(value) ? value : null;
    case 'actor':
      return typeof value === 'string' && Object.hasOwn(project.actors, value) ? value : null;
  }
}

/** Writes a field; null empties it. Typing in a row is one step of undo. */
export function writeAnswer(worksheet: string, field: FieldSpec, row: string | null, answer: Answer): Edit {
  const key = answerKey(field, row);
  const burst = field.kind === 'line' || field.kind === 'text' ? `${worksheet}:${key}` : undefined;
  return changeWorksheet(worksheet, { [key]: kept(field, answer) }, burst);
}

function kept({ kind }: FieldSpec, answer: Answer): Answer | undefined {
  if (answer === null || answer === '' || answer === false) return undefined;
  if (typeof answer !== 'string') return answer;
  return answer.slice(0, kind === 'text' ? LIMITS.text : LIMITS.line);
}

const isLevel = (value: unknown, most: number): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= most;

/** Whether a text is a day of the calendar: the 30th of February is none. */
function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
