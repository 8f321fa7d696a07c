import { describe, expect, it } from 'vitest';
import { fakeSession } from '#tests/helpers/fakeSession';
import { makeMap } from '#tests/helpers/makeMap';
import { arrangeMap } from '@/commands/arrange';
import { changeActors, moveActors, removeFromFrame } from '@/model/edits/actors';
import { actorId } from '@/model/ids';

const [A, B, C, D] = [actorId('A'), actorId('B'), actorId('C'), actorId('D')];

describe('tidying', () => {
  it('leaves alone whom somebody moved, pinned or removed while it was thinking', async () => {
    const { session, document } = fakeSession(makeMap('A-B B-C C-D'));
    const { apply, frame } = session;
    const tidied = arrangeMap(session);
    apply(moveActors(document.getProject(), frame().id, [{ id: A, to: [7, 7] }]));
    apply(changeActors(document.getProject(), [B], { pinned: true }));
    apply(removeFromFrame(document.getProject(), frame(), { actors: [C], ties: [] }));
    await tidied;
    const { place } = frame();
    expect([place[A], place[B], place[C]]).toEqual([[7, 7], [100, 0], undefined]);
    expect(place[D]).not.toEqual([300, 0]);
    expect(document.steps().at(-1)?.verb).toBe('arrange');
  });
});
