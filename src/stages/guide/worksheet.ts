import type { Edit } from '@/model/edit';
import { changeWorksheet } from '@/model/edits/worksheets';
import { ownValue } from '@/model/entries';
import { LIMITS } from '@/model/limits';
import type { Project, StageId } from '@/model/types';
import { type AnklamField, PHASES, type Phase, type TaskId } from './content';

/** Records of `Project.worksheets`; each field is a value of its own, so that two people keep both. */
const GUIDE = 'stageGuide';
const ANKLAM = 'anklam';
const PHASE = 'phase';

const taskField = (task: TaskId) => `done.${task}`;
const noteField = (stage: StageId) => `note.${stage}`;

/** Whether a task of the guide was ticked. */
export function isTaskDone({ worksheets }: Project, task: TaskId): boolean {
  return fieldOf(worksheets, GUIDE, taskField(task)) === true;
}

/** Ticks a task, or takes its tick away. */
export function markTask(task: TaskId, isDone: boolean): Edit {
  return changeWorksheet(GUIDE, { [taskField(task)]: isDone ? true : undefined });
}

/** What was written while a stage was discussed; '' when nothing was. */
export function stageNote({ worksheets }: Project, stage: StageId): string {
  return textOf(fieldOf(worksheets, GUIDE, noteField(stage)));
}

/** Writes the note of a stage; typing in a row is one step. */
export function writeStageNote(stage: StageId, text: string): Edit {
  return changeWorksheet(GUIDE, { [noteField(stage)]: kept(text) }, `${GUIDE}:${noteField(stage)}`);
}

/** One field of Anklam's frame; '' when nothing was written. */
export function anklamText({ worksheets }: Project, field: AnklamField): string {
  return textOf(fieldOf(worksheets, ANKLAM, field));
}

/** Writes one field of Anklam's frame; typing in a row is one step. */
export function writeAnklam(field: AnklamField, text: string): Edit {
  return changeWorksheet(ANKLAM, { [field]: kept(text) }, `${ANKLAM}:${field}`);
}

/** Where the network is between purpose and performance; null while nobody said. */
export function phaseOf({ worksheets }: Project): Phase | null {
  const phase = fieldOf(worksheets, ANKLAM, PHASE);
  return PHASES.find((one) => one === phase) ?? null;
}

/** Says where the network is between purpose and performance. */
export function choosePhase(phase: Phase): Edit {
  return changeWorksheet(ANKLAM, { [PHASE]: phase });
}

function fieldOf(worksheets: Project['worksheets'], sheet: string, field: string): unknown {
  return ownValue(ownValue(worksheets, sheet) ?? {}, field);
}

/** A file may hold anything here. */
const textOf = (value: unknown) => (typeof value === 'string' ? value.slice(0, LIMITS.text) : '');

const kept = (text: string) => (text === '' ? undefined : text.slice(0, LIMITS.text));
