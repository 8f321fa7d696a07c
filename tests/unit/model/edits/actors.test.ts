import { describe, expect, it } from 'vitest';
import { makeMap } from '#tests/helpers/makeMap';
import { openMap } from '#tests/helpers/openMap';
import { newActor } from '@/model/defaults';
import {
  addActors,
  arrange,
  changeActors,
  moveActors,
  removeFromFrame,
  renameActor,
  showActors,
} from '@/model/edits/actors';
import { copyFrame } from '@/model/edits/frames';
import { actorId, frameId, mapNoteId, tieId } from '@/model/ids';
import { visibleTies } from '@/model/select';

const A = actorId('A');
const B = actorId('B');
const C = actorId('C');
const NOW = frameId('now');
const NEXT = frameId('next');
/** For frames without notes. */
const NO_NOTES = () => mapNoteId('unused');

describe('adding actors', () => {
  it('shows a new actor at its place and names it in the label', () => {
    const map = openMap(makeMap('A-B'));
    const edit = addActors(NOW, [{ actor: newActor(C, 'Bappeda'), at: [40, 60] }]);
    const project = map.apply(edit);
    expect(project.actors[C]?.name).toBe('Bappeda');
    expect(map.frame().place[C]).toEqual([40, 60]);
    expect(edit.label).toEqual({ verb: 'addActor', name: 'Bappeda', count: 1 });
  });

  it('adds many as one step that says how many', () => {
    const map = openMap(makeMap('A'));
    const names = ['BRI', 'KUD', 'PPL'];
    const edit = addActors(
      NOW,
      names.map((name, i) => ({ actor: newActor(actorId(name), name), at: [i, i] })),
    );
    expect(Object.keys(map.apply(edit).actors)).toHaveLength(4);
    expect(edit.label).toEqual({ verb: 'addActors', name: '', count: 3 });
  });

  it('leaves the places of all others alone', () => {
    const map = openMap(makeMap('A-B B-C'));
    const before = map.frame().place;
    map.apply(addActors(NOW, [{ actor: newActor(actorId('D'), 'D'), at: [0, 0] }]));
    for (const id of [A, B, C]) expect(map.frame().place[id]).toBe(before[id]);
  });

  it('shows an actor of another frame in this one under the same id', () => {
    const map = openMap(makeMap('A-B'));
    map.apply(copyFrame(map.project(), map.frame(), { id: NEXT, title: 'Sesudah', noteId: NO_NOTES }));
    map.apply(removeFromFrame(map.project(), map.frame(), { actors: [A], ties: [] }));
    expect(map.frame().place[A]).toBeUndefined();
    map.apply(showActors(map.project(), NOW, [{ id: A, at: [5, 5] }]));
    expect(map.frame().place[A]).toEqual([5, 5]);
  });
});

describe('changing and moving actors', () => {
  it('renames one actor', () => {
    expect(openMap(makeMap('A')).apply(renameActor(A, 'Bapelitbangda')).actors[A]?.name).toBe(
      'Bapelitbangda',
    );
  });

  it('gives several actors the same sector in one step and keeps their other fields', () => {
    const map = openMap(makeMap('A B C'));
    const project = map.apply(changeActors(map.project(), [A, B], { sector: 'government' }));
    expect([A, B, C].map((id) => project.actors[id]?.sector)).toEqual(['government', 'government', '']);
    expect(project.actors[A]?.name).toBe('A');
  });

  it('moves several actors as one step named after the only one, or by their number', () => {
    const map = openMap(makeMap('A B'));
    const edit = moveActors(map.project(), NOW, [{ id: A, to: [1, 2] }]);
    map.apply(edit);
    expect(map.frame().place[A]).toEqual([1, 2]);
    expect(edit.label.name).toBe('A');
    const both = moveActors(map.project(), NOW, [
      { id: A, to: [9, 9] },
      { id: B, to: [8, 8] },
    ]);
    expect(both.label).toEqual({ verb: 'moveActors', name: '', count: 2 });
  });

  it('arranges places as one step', () => {
    const map = openMap(makeMap('A B'));
    map.apply(
      arrange(NOW, [
        { id: A, to: [-50, 0] },
        { id: B, to: [50, 0] },
      ]),
    );
    expect(map.frame().place).toEqual({ A: [-50, 0], B: [50, 0] });
  });
});

describe('removing from a frame', () => {
  it('deletes an actor that no other frame shows, and undo brings its ties back', () => {
    const map = openMap(makeMap('A-B B-C'));
    const project = map.apply(removeFromFrame(map.project(), map.frame(), { actors: [B], ties: [] }));
    expect(project.actors[B]).toBeUndefined();
    expect(visibleTies(project, map.frame())).toEqual([]);
  });

  it('only takes an actor out of this frame when another one still shows it', () => {
    const map = openMap(makeMap('A-B'));
    map.apply(copyFrame(map.project(), map.frame(), { id: NEXT, title: 'Sesudah', noteId: NO_NOTES }));
    const project = map.apply(removeFromFrame(map.project(), map.frame(), { actors: [A], ties: [] }));
    expect(project.actors[A]?.name).toBe('A');
    expect(project.frames.map((frame) => frame.place[A] !== undefined)).toEqual([false, true]);
    expect(project.frames.map((frame) => visibleTies(project, frame).length)).toEqual([0, 1]);
  });

  it('names a single tie by its ends and a mixed selection by its size', () => {
    const map = openMap(makeMap('A-B B-C'));
    const one = removeFromFrame(map.project(), map.frame(), { actors: [], ties: [tieId('A-B')] });
    expect(one.label).toEqual({ verb: 'deleteTies', name: 'A – B', count: 1 });
    expect(visibleTies(map.apply(one), map.frame())).toHaveLength(1);
    const mixed = removeFromFrame(map.project(), map.frame(), { actors: [A], ties: [tieId('B-C')] });
    expect(mixed.label).toEqual({ verb: 'deleteSelection', name: '', count: 2 });
  });
});
