import { expect, it } from 'vitest';
import { fakeSession } from '#tests/helpers/fakeSession';
import { makeMap } from '#tests/helpers/makeMap';
import { drop } from '@/canvas/dragging/drop';
import { addNote } from '@/model/edits/mapNotes';
import { mapNoteId } from '@/model/ids';
import type { Place } from '@/model/types';

const N = mapNoteId('n');

it('a note that is dragged with Alt leaves a copy where it is dropped, and none on top of itself', () => {
  const { session } = fakeSession(makeMap('A'));
  const frame = session.frame().id;
  session.apply(addNote({ id: N, frame, at: [100, 50], text: 'Musim tanam' }));
  const dropAt = (to: Place) =>
    drop(session, {
      frame,
      leader: 'note/n',
      isCopy: true,
      from: new Map(),
      members: new Map(),
      places: new Map(),
      notes: new Map([[N, to]]),
      snap: null,
    });
  const places = () => Object.values(session.document.getProject().mapNotes).map(({ at }) => at);
  dropAt([100.3, 49.8]);
  expect(places()).toEqual([[100, 50]]);
  dropAt([140, 90]);
  expect(places()).toEqual([
    [100, 50],
    [140, 90],
  ]);
});
