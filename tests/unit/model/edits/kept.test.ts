import { describe, expect, it } from 'vitest';
import { fakeDocument } from '#tests/helpers/fakeDocument';
import { makeMap } from '#tests/helpers/makeMap';
import type { Edit } from '@/model/edit';
import { addGroup, changeGroup, groupsWith, removeGroups } from '@/model/edits/groups';
import { addNote, changeNote, removeNote } from '@/model/edits/mapNotes';
import { changeView, removeView, saveView } from '@/model/edits/savedViews';
import { actorId, frameId, groupId, mapNoteId, savedViewId } from '@/model/ids';
import { NO_FILTER, PLAIN_STYLE } from '@/model/looking';

const core = { id: groupId('core'), name: 'Inti', members: [actorId('A'), actorId('B')] };
const note = {
  id: mapNoteId('n'),
  frame: frameId('now'),
  text: 'Rapat Jumat\nbawa data',
  at: [10, 20] as const,
};
const view = { id: savedViewId('v'), name: 'Pemerintah', style: PLAIN_STYLE, filter: NO_FILTER, order: 0 };

/** Applies an edit, takes it back and does it again: what is there after each. */
function through(edits: readonly Edit[], read: (document: ReturnType<typeof fakeDocument>) => unknown) {
  const document = fakeDocument(makeMap('A-B'));
  for (const edit of edits) document.apply(edit);
  const after = read(document);
  document.undo();
  const undone = read(document);
  document.redo();
  expect(read(document)).toEqual(after);
  return { after, undone };
}

describe('a hand-made group', () => {
  it('is made, changed and taken apart, each as one step that can be taken back', () => {
    const groups = (document: ReturnType<typeof fakeDocument>) => Object.values(document.getProject().groups);
    expect(through([addGroup(core)], groups)).toEqual({ after: [expect.objectContaining(core)], undone: [] });
    const renamed = through([addGroup(core), changeGroup(core, { name: 'Pusat' })], groups);
    expect(renamed.after).toEqual([expect.objectContaining({ name: 'Pusat', members: core.members })]);
    expect(through([addGroup(core), removeGroups([core])], groups).after).toEqual([]);
  });

  it('is found by any of its members', () => {
    expect(groupsWith({ [core.id]: core }, new Set([actorId('B')]))).toEqual([core]);
    expect(groupsWith({ [core.id]: core }, new Set([actorId('C')]))).toEqual([]);
  });
});

describe('a note on the map', () => {
  it('is written, moved and removed, each as one step that can be taken back', () => {
    const notes = (document: ReturnType<typeof fakeDocument>) =>
      Object.values(document.getProject().mapNotes);
    expect(through([addNote(note)], notes).after).toEqual([expect.objectContaining(note)]);
    const moved = through([addNote(note), changeNote(note, { at: [0, 0] })], notes);
    expect(moved.after).toEqual([expect.objectContaining({ text: note.text, at: [0, 0] })]);
    expect(through([addNote(note), removeNote(note)], notes).after).toEqual([]);
  });

  it('is called by its first words, cut between characters', () => {
    expect(addNote(note).label.name).toBe('Rapat Jumat');
    expect(addNote({ ...note, text: '🇮🇩'.repeat(40) }).label.name).toMatch(/…$/);
  });
});

describe('a saved view', () => {
  it('is kept, renamed and forgotten, each as one step that can be taken back', () => {
    const views = (document: ReturnType<typeof fakeDocument>) =>
      Object.values(document.getProject().savedViews);
    expect(through([saveView(view)], views)).toEqual({ after: [expect.objectContaining(view)], undone: [] });
    expect(through([saveView(view), changeView(view, { name: 'Dinas' })], views).after).toEqual([
      expect.objectContaining({ name: 'Dinas', style: PLAIN_STYLE }),
    ]);
    expect(through([saveView(view), removeView(view)], views).after).toEqual([]);
  });
});
