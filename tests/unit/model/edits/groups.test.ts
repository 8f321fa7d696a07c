import { describe, expect, it } from 'vitest';
import { makeMap } from '#tests/helpers/makeMap';
import { openMap } from '#tests/helpers/openMap';
import { removeFromFrame } from '@/model/edits/actors';
import { copyFrame, removeFrame } from '@/model/edits/frames';
import { addGroup, addToGroup, leaveGroup } from '@/model/edits/groups';
import { addNote } from '@/model/edits/mapNotes';
import { actorId, frameId, groupId, mapNoteId } from '@/model/ids';
import { notesIn } from '@/model/select';

const A = actorId('A');
const B = actorId('B');
const CORE = groupId('core');
const NOW = frameId('now');
const NEXT = frameId('next');

function opened(drawing = 'A-B B-C', members = [A, B]) {
  const map = openMap(makeMap(drawing));
  map.apply(addGroup({ id: CORE, name: 'Inti', members }));
  const group = () => map.project().groups[CORE];
  return { map, group };
}

describe('groups', () => {
  it('take somebody in once, at the end', () => {
    const { map, group } = opened();
    const before = group();
    if (before) map.apply(addToGroup(before, [B, actorId('C')]));
    expect(group()?.members).toEqual(['A', 'B', 'C']);
  });

  it('end when nobody is left in them', () => {
    const { map, group } = opened();
    const before = group();
    if (before) map.apply(leaveGroup(before, new Set([A])));
    expect(group()?.members).toEqual(['B']);
    const rest = group();
    if (rest) map.apply(leaveGroup(rest, new Set([B])));
    expect(group()).toBeUndefined();
  });

  it('lose who leaves the project, and get them back with an undo', () => {
    const { map, group } = opened();
    map.apply(removeFromFrame(map.project(), map.frame(), { actors: [A], ties: [] }));
    expect(group()?.members).toEqual(['B']);
    map.apply(removeFromFrame(map.project(), map.frame(), { actors: [B], ties: [] }));
    expect(group()).toBeUndefined();
  });

  it('keep who leaves one frame of several', () => {
    const { map, group } = opened();
    map.apply(
      copyFrame(map.project(), map.frame(), { id: NEXT, title: 'Nanti', noteId: () => mapNoteId('n2') }),
    );
    map.apply(removeFromFrame(map.project(), map.frame(), { actors: [A], ties: [] }));
    expect(group()?.members).toEqual(['A', 'B']);
  });
});

describe('notes on the map', () => {
  it('come along into a copied frame under ids of their own, and go with it', () => {
    const map = openMap(makeMap('A-B'));
    map.apply(addNote({ id: mapNoteId('n'), frame: NOW, text: 'Tanya KUD', at: [5, 6] }));
    let made = 0;
    const noteId = () => mapNoteId(`copy${++made}`);
    map.apply(copyFrame(map.project(), map.frame(), { id: NEXT, title: 'Nanti', noteId }));
    expect(notesIn(map.project(), NEXT)).toEqual([
      { id: 'copy1', frame: 'next', text: 'Tanya KUD', at: [5, 6] },
    ]);
    const next = map.project().frames.find(({ id }) => id === NEXT);
    const removal = next ? removeFrame(map.project(), next) : null;
    if (removal) map.apply(removal);
    expect(Object.keys(map.project().mapNotes)).toEqual(['n']);
  });
});
