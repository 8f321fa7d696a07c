import { expect } from 'vitest';
import * as Y from 'yjs';
import { applyEdit } from '@/document/applyEdit';
import { createReader } from '@/document/readDocument';
import { createUndoHistory } from '@/document/undo';
import type { Edit } from '@/model/edit';
import { writeProject } from '@/model/edits/project';
import { frameOrFirst } from '@/model/select';
import type { Frame, Project } from '@/model/types';

/** A real document without storage, to try edits on. */
export interface OpenMap {
  readonly project: () => Project;
  readonly frame: () => Frame;
  /** Applies an edit and proves that it can be taken back and done again. */
  readonly apply: (edit: Edit) => Project;
}

/** Opens a project in a document of its own; an edit applied to it is done, undone and redone. */
export function openMap(start: Project): OpenMap {
  const doc = new Y.Doc();
  const mine = { origin: 'test' };
  applyEdit(
    doc,
    { label: { verb: 'create', name: '', count: 1 }, changes: writeProject(start) },
    'beginning',
  );
  const reader = createReader(doc, start.id);
  const history = createUndoHistory(doc, mine, { now: () => 0, after: () => () => {} });
  const project = () => reader.read().project;
  return {
    project,
    frame: () => {
      const frame = frameOrFirst(project(), null);
      if (!frame) throw new Error('openMap: the project has no frame');
      return frame;
    },
    apply: (edit) => {
      const before = project();
      history.apply(edit);
      const after = project();
      expect(history.undo()).toEqual(edit.label);
      expect(project()).toEqual(before);
      expect(history.redo()).toEqual(edit.label);
      expect(project()).toEqual(after);
      return after;
    },
  };
}
