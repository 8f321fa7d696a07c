import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { arbitraryEdit } from '#tests/helpers/arbitraryEdit';
import { addActor, addTie, beginning, edit, move, removeActor, rename, ring } from '#tests/helpers/edits';
import { createFakeClock } from '#tests/helpers/fakeClock';
import { applyEdit } from '@/document/applyEdit';
import { readDocument } from '@/document/readDocument';
import { createUndoHistory } from '@/document/undo';
import { actorId, projectId } from '@/model/ids';
import { visibleTies } from '@/model/select';

const SEED = 20_261_124;
const ID = projectId('p');

function open() {
  const doc = new Y.Doc();
  const clock = createFakeClock();
  applyEdit(doc, beginning(), 'beginning');
  const steps = createUndoHistory(doc, { origin: 'mine' }, clock);
  return { doc, clock, steps, read: () => readDocument(doc, ID).project };
}

/** Another person's document, which starts from what this one holds. */
function colleagueOf(doc: Y.Doc) {
  const theirs = new Y.Doc();
  Y.applyUpdateV2(theirs, Y.encodeStateAsUpdateV2(doc));
  return theirs;
}

function exchange(a: Y.Doc, b: Y.Doc) {
  Y.applyUpdateV2(a, Y.encodeStateAsUpdateV2(b, Y.encodeStateVector(a)), 'peer');
  Y.applyUpdateV2(b, Y.encodeStateAsUpdateV2(a, Y.encodeStateVector(b)), 'peer');
}

describe('undo', () => {
  it('takes a step back and brings it again, and says which', () => {
    const { steps, read } = open();
    steps.apply(addActor('Petani'));
    steps.apply(addActor('KUD'));
    expect(steps.getHistory()).toMatchObject({ undo: { name: 'KUD' }, redo: null });

    expect(steps.undo()).toMatchObject({ verb: 'addActor', name: 'KUD' });
    expect(Object.keys(read().actors)).toEqual(['Petani']);
    expect(steps.getHistory()).toMatchObject({ undo: { name: 'Petani' }, redo: { name: 'KUD' } });

    expect(steps.undo()).toMatchObject({ name: 'Petani' });
    expect(steps.undo()).toBeNull();
    expect(steps.redo()).toMatchObject({ name: 'Petani' });
    expect(steps.redo()).toMatchObject({ name: 'KUD' });
    expect(steps.redo()).toBeNull();
    expect(steps.getHistory()).toMatchObject({ undo: { name: 'KUD' }, redo: null });
    expect(steps.undo()).toMatchObject({ name: 'KUD' });
  });

  it('forgets what was taken back once something new is done, but not when nothing really changed', () => {
    const { steps } = open();
    steps.apply(addActor('Petani'));
    steps.apply(rename('Petani', 'Kelompok Tani'));
    steps.undo();
    steps.apply(rename('Petani', 'Petani'));
    expect(steps.getHistory().redo).toMatchObject({ name: 'Kelompok Tani' });
    steps.apply(rename('Petani', 'Gapoktan'));
    expect(steps.getHistory()).toMatchObject({ undo: { name: 'Gapoktan' }, redo: null });
  });

  it('gives the same history object until a label changes', () => {
    const { steps } = open();
    steps.apply(addActor('Petani'));
    const history = steps.getHistory();
    expect(steps.getHistory()).toBe(history);
    steps.undo();
    expect(steps.getHistory()).not.toBe(history);
  });

  it('makes one step of a burst of typing, and two when there is a pause of more than 600 ms', () => {
    const { steps, clock, read } = open();
    steps.apply(addActor('a'));
    for (const typed of ['B', 'Ba', 'Bap']) {
      steps.apply(rename('a', typed, 'typing'));
      clock.advance(600);
    }
    clock.advance(1);
    steps.apply(rename('a', 'Bapp', 'typing'));

    expect(steps.undo()).toMatchObject({ name: 'Bapp' });
    expect(read().actors[actorId('a')]?.name).toBe('Bap');
    expect(steps.undo()).toMatchObject({ name: 'Bap' });
    expect(read().actors[actorId('a')]?.name).toBe('a');
    steps.redo();
    expect(read().actors[actorId('a')]?.name).toBe('Bap');
  });

  it('never joins edits of different bursts, nor an edit without one, nor across an undo', () => {
    const { steps, read } = open();
    steps.apply(addActor('a'));
    steps.apply(rename('a', '1', 'x'));
    steps.apply(rename('a', '2', 'y'));
    steps.apply(rename('a', '3'));
    steps.apply(rename('a', '4'));
    steps.undo();
    steps.apply(rename('a', '5', 'y'));
    const names = [];
    while (steps.undo()) names.push(read().actors[actorId('a')]?.name);
    expect(names).toEqual(['3', '2', '1', 'a', undefined]);
  });

  it('goes back 250 steps, also over an import', () => {
    const { steps, read } = open();
    const start = read();
    for (let step = 0; step < 125; step++) steps.apply(addActor(`a${step}`, [step, step]));
    steps.apply(ring(50));
    for (let step = 0; step < 124; step++) steps.apply(move('a1', [step, -1]));
    for (let step = 0; step < 250; step++) expect(steps.undo()).not.toBeNull();
    expect(steps.undo()).toBeNull();
    expect(read()).toEqual(start);
  });

  it('of a deleted actor brings its ties back', () => {
    const { steps, read } = open();
    for (const name of ['H', 'I', 'J']) steps.apply(addActor(name));
    steps.apply(addTie('H', 'I'));
    steps.apply(addTie('I', 'J'));
    const shown = () => read().frames.flatMap((frame) => visibleTies(read(), frame).map((tie) => tie.id));
    steps.apply(removeActor('I'));
    expect(shown()).toEqual([]);
    expect(steps.undo()).toMatchObject({ verb: 'deleteActors', name: 'I' });
    expect(shown()).toEqual(['H-I', 'I-J']);
  });

  it('keeps a later edit of a colleague, and takes back only mine', () => {
    const { doc, steps, read } = open();
    steps.apply(addActor('Petani'));
    steps.apply(rename('Petani', 'Kelompok Tani'));
    const theirs = colleagueOf(doc);
    applyEdit(theirs, addActor('KUD'), 'them');
    applyEdit(theirs, rename('Petani', 'Gapoktan'), 'them');
    exchange(doc, theirs);

    expect(steps.undo()).toMatchObject({ name: 'Petani' });
    expect(read().actors[actorId('KUD')]?.name).toBe('KUD');
    expect(steps.undo()).toBeNull();
  });

  it('of making an actor does not destroy what a colleague writes into it meanwhile', () => {
    const { doc, steps, read } = open();
    steps.apply(addActor('Petani'));
    const theirs = colleagueOf(doc);
    steps.undo();
    expect(read().actors[actorId('Petani')]).toBeUndefined();
    applyEdit(theirs, edit([{ on: 'actor', id: actorId('Petani'), set: { notes: 'penting' } }]), 'them');
    exchange(doc, theirs);
    expect(read().actors[actorId('Petani')]).toBeUndefined();

    steps.redo();
    exchange(doc, theirs);
    expect(read().actors[actorId('Petani')]).toMatchObject({ name: 'Petani', notes: 'penting' });
    expect(readDocument(theirs, ID).project).toEqual(read());
  });

  it(`of everything gives the start, and redo of everything the end (seed ${SEED}, 300 random histories)`, () => {
    let steps = 0;
    fc.assert(
      fc.property(fc.array(arbitraryEdit, { minLength: 1, maxLength: 20 }), (edits) => {
        const { steps: history, read } = open();
        const start = read();
        for (const one of edits) history.apply(one);
        const end = read();
        while (history.undo()) steps += 1;
        expect(read()).toEqual(start);
        while (history.redo());
        expect(read()).toEqual(end);
        while (history.undo());
        expect(read()).toEqual(start);
      }),
      { seed: SEED, numRuns: 300 },
    );
    expect(steps).toBeGreaterThan(1000);
  });

  it(`passes through every state on the way back (seed ${SEED + 1}, 200 random histories)`, () => {
    fc.assert(
      fc.property(fc.array(arbitraryEdit, { minLength: 1, maxLength: 12 }), (edits) => {
        const { steps: history, read } = open();
        const passed: unknown[] = [];
        for (const one of edits) {
          const before = read();
          history.apply(one);
          // An edit that changes nothing is no step.
          if (history.getHistory().undo === one.label) passed.push(before);
        }
        for (const state of passed.reverse()) {
          expect(history.undo()).not.toBeNull();
          expect(read()).toEqual(state);
        }
      }),
      { seed: SEED + 1, numRuns: 200 },
    );
  });
});
