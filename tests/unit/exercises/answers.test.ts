import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { addActor, beginning, removeActor } from '#tests/helpers/edits';
import { applyEdit } from '@/document/applyEdit';
import { readDocument } from '@/document/readDocument';
import { type Answer, answerOf, writeAnswer } from '@/exercises/answers';
import { addRow, ownRows, removeRow } from '@/exercises/rows';
import type { FieldSpec } from '@/exercises/types';
import type { Message } from '@/i18n/messages';
import type { Edit } from '@/model/edit';
import { changeWorksheet } from '@/model/edits/worksheets';
import { projectId } from '@/model/ids';
import { LIMITS } from '@/model/limits';

const label: Message = ($) => $.common.unnamed;
const named = { id: 'f', label, hint: null };

const LINE: FieldSpec = { ...named, kind: 'line' };
const LEVEL: FieldSpec = { ...named, kind: 'level', most: 5, ends: [label, label] };
const TICK: FieldSpec = { ...named, kind: 'tick' };
const DAY: FieldSpec = { ...named, kind: 'day' };
const ACTOR: FieldSpec = { ...named, kind: 'actor' };
const CHOICE: FieldSpec = { ...named, kind: 'choice', choices: [{ id: 'mou', label }] };

function openProject() {
  const doc = new Y.Doc();
  applyEdit(doc, beginning(), null);
  const project = () => readDocument(doc, projectId('p')).project;
  return { project, apply: (edit: Edit) => applyEdit(doc, edit, null) };
}

function reread(field: FieldSpec, answer: Answer): Answer {
  const { project, apply } = openProject();
  apply(writeAnswer('sheet', field, null, answer));
  return answerOf(project(), 'sheet', field, null);
}

describe('an answer', () => {
  it('is read as it was written, in a field of its own for each row', () => {
    const { project, apply } = openProject();
    apply(writeAnswer('sheet', LINE, 'a', 'Bulog'));
    apply(writeAnswer('sheet', LINE, 'b', 'KUD'));
    expect(answerOf(project(), 'sheet', LINE, 'a')).toBe('Bulog');
    expect(answerOf(project(), 'sheet', LINE, 'b')).toBe('KUD');
    expect(answerOf(project(), 'sheet', LINE, null)).toBeNull();
  });

  it('is nothing once it is emptied', () => {
    for (const [field, empty] of [
      [LINE, ''],
      [TICK, false],
      [LEVEL, null],
    ] as const) {
      expect(reread(field, empty)).toBeNull();
    }
  });

  it('is no longer than the document may hold', () => {
    expect(reread(LINE, 'x'.repeat(9_000))).toHaveLength(LIMITS.line);
  });

  it('is nothing where a file holds what does not fit the field', () => {
    const bad: readonly (readonly [FieldSpec, unknown])[] = [
      [LINE, 7],
      [LEVEL, 6],
      [LEVEL, 2.5],
      [LEVEL, 'NaN'],
      [TICK, 'true'],
      [DAY, '2026-02-30'],
      [DAY, 'besok'],
      [CHOICE, 'constructor'],
      [ACTOR, '__proto__'],
    ];
    for (const [field, value] of bad) {
      const { project, apply } = openProject();
      apply(changeWorksheet('sheet', { f: value }));
      expect(answerOf(project(), 'sheet', field, null), `${field.kind} ${String(value)}`).toBeNull();
    }
  });

  it('keeps what fits', () => {
    expect(reread(LEVEL, 5)).toBe(5);
    expect(reread(TICK, true)).toBe(true);
    expect(reread(DAY, '2028-02-29')).toBe('2028-02-29');
    expect(reread(CHOICE, 'mou')).toBe('mou');
  });

  it('names nobody who was deleted, and names them again when they are brought back', () => {
    const { project, apply } = openProject();
    apply(addActor('Bulog'));
    apply(writeAnswer('sheet', ACTOR, null, 'Bulog'));
    expect(answerOf(project(), 'sheet', ACTOR, null)).toBe('Bulog');
    apply(removeActor('Bulog'));
    expect(answerOf(project(), 'sheet', ACTOR, null)).toBeNull();
  });
});

describe('rows of one’s own', () => {
  it('stand in the order in which they were added', () => {
    const { project, apply } = openProject();
    for (const row of ['z', 'a', 'm']) apply(addRow(project(), 'sheet', row));
    expect(ownRows(project(), 'sheet')).toEqual(['z', 'a', 'm']);
  });

  it('go with all that was written in them, and leave the others alone', () => {
    const { project, apply } = openProject();
    for (const row of ['one', 'two']) {
      apply(addRow(project(), 'sheet', row));
      apply(writeAnswer('sheet', LINE, row, row));
    }
    apply(removeRow(project(), 'sheet', 'one'));
    expect(ownRows(project(), 'sheet')).toEqual(['two']);
    expect(answerOf(project(), 'sheet', LINE, 'one')).toBeNull();
    expect(answerOf(project(), 'sheet', LINE, 'two')).toBe('two');
  });

  it('are none where nothing was added, whatever a file holds', () => {
    const { project, apply } = openProject();
    expect(ownRows(project(), 'sheet')).toEqual([]);
    apply(changeWorksheet('sheet', { '/order': 1, 'x/order': 'one', order: 3 }));
    expect(ownRows(project(), 'sheet')).toEqual([]);
  });
});
