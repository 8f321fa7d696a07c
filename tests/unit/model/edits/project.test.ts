import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryProject } from '#tests/helpers/arbitraryProject';
import { makeMap, TALK } from '#tests/helpers/makeMap';
import { openMap } from '#tests/helpers/openMap';
import { newFrame, newProject, presetTieType } from '@/model/defaults';
import { removeFromFrame } from '@/model/edits/actors';
import { changeFrame, copyFrame, removeFrame } from '@/model/edits/frames';
import { label } from '@/model/edits/label';
import {
  addTieType,
  changeProject,
  changeTieType,
  removeTieType,
  replaceProject,
} from '@/model/edits/project';
import { actorId, frameId, mapNoteId, projectId } from '@/model/ids';
import { tieTypesInOrder, visibleTies } from '@/model/select';

const NEXT = frameId('next');
/** For frames without notes. */
const NO_NOTES = () => mapNoteId('unused');

describe('a new project', () => {
  it('begins with one empty frame and the five networks of Cross', () => {
    const project = newProject(projectId('p'), 'Gabah', newFrame(frameId('f'), 'Kondisi awal', 0));
    expect(project.frames).toHaveLength(1);
    expect(tieTypesInOrder(project).map((type) => type.preset)).toEqual([
      'communication',
      'information',
      'problemSolving',
      'knowledge',
      'access',
    ]);
    const looks = tieTypesInOrder(project).map((type) => `${type.colour} ${type.dash}`);
    expect(new Set(looks).size).toBe(5);
  });
});

describe('frames', () => {
  it('copies a frame right after it with the same places and tie ids', () => {
    const map = openMap(makeMap('A-B B-C'));
    const project = map.apply(
      copyFrame(map.project(), map.frame(), { id: NEXT, title: 'Sesudah', noteId: NO_NOTES }),
    );
    const [first, second] = project.frames;
    expect(second?.title).toBe('Sesudah');
    expect(second?.place).toEqual(first?.place);
    expect(Object.keys(second?.ties ?? {})).toEqual(Object.keys(first?.ties ?? {}));
  });

  it('puts a copy between a frame and the one after it', () => {
    const map = openMap(makeMap('A'));
    map.apply(
      copyFrame(map.project(), map.frame(), { id: frameId('last'), title: 'Akhir', noteId: NO_NOTES }),
    );
    map.apply(
      copyFrame(map.project(), map.frame(), { id: frameId('between'), title: 'Antara', noteId: NO_NOTES }),
    );
    expect(map.project().frames.map((frame) => frame.title)).toEqual(['', 'Antara', 'Akhir']);
  });

  it('renames a frame and says so', () => {
    const map = openMap(makeMap('A'));
    const edit = changeFrame(map.frame(), { title: 'Sebelum' });
    expect(map.apply(edit).frames[0]?.title).toBe('Sebelum');
    expect(edit.label).toEqual({ verb: 'changeFrame', name: 'Sebelum', count: 1 });
  });

  it('deletes a frame but never the last one', () => {
    const map = openMap(makeMap('A'));
    expect(removeFrame(map.project(), map.frame())).toBeNull();
    map.apply(copyFrame(map.project(), map.frame(), { id: NEXT, title: 'Sesudah', noteId: NO_NOTES }));
    const edit = removeFrame(map.project(), map.frame());
    if (!edit) throw new Error('a second frame cannot be deleted');
    expect(map.apply(edit).frames.map((frame) => frame.id)).toEqual([NEXT]);
  });

  it('deletes with a frame the actors that no other frame shows', () => {
    const map = openMap(makeMap('A B'));
    map.apply(copyFrame(map.project(), map.frame(), { id: NEXT, title: 'Sesudah', noteId: NO_NOTES }));
    map.apply(removeFromFrame(map.project(), map.frame(), { actors: [actorId('B')], ties: [] }));
    const later = map.project().frames.find((frame) => frame.id === NEXT);
    const edit = later ? removeFrame(map.project(), later) : null;
    if (!edit) throw new Error('a second frame cannot be deleted');
    expect(Object.keys(map.apply(edit).actors)).toEqual(['A']);
  });
});

describe('the project itself', () => {
  it('keeps its question', () => {
    expect(openMap(makeMap('A')).apply(changeProject({ question: 'Siapa perantara?' })).question).toBe(
      'Siapa perantara?',
    );
  });

  it('adds, changes and deletes a tie type and hands its ties on', () => {
    const map = openMap(makeMap('A-B'));
    const credit = presetTieType('credit');
    map.apply(addTieType(credit));
    map.apply(changeTieType(credit, { name: 'Kredit usaha tani' }));
    expect(map.project().tieTypes[credit.id]?.name).toBe('Kredit usaha tani');
    const talk = map.project().tieTypes[TALK];
    if (!talk) throw new Error('no tie type');
    const project = map.apply(removeTieType(map.project(), talk, credit.id));
    expect(project.tieTypes[TALK]).toBeUndefined();
    expect(visibleTies(project, map.frame()).map((tie) => tie.type)).toEqual([credit.id]);
  });

  it('becomes equal to any other project in one step that can be taken back', () => {
    const seed = 20261123;
    fc.assert(
      fc.property(arbitraryProject, arbitraryProject, (one, other) => {
        const map = openMap(one);
        const target = openMap({ ...other, id: one.id }).project();
        const after = map.apply(replaceProject(map.project(), target, label('restoreVersion')));
        expect(after).toEqual(target);
      }),
      { seed, numRuns: 60 },
    );
  });
});
