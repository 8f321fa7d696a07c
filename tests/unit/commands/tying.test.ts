import { expect, it } from 'vitest';
import { fakeSession } from '#tests/helpers/fakeSession';
import { makeMap } from '#tests/helpers/makeMap';
import { connect, connectAll } from '@/commands/tying';
import { actorId } from '@/model/ids';
import { visibleTies } from '@/model/select';

const [A, B, C] = [actorId('A'), actorId('B'), actorId('C')];

it('connecting leaves the selection as it is and keeps the tie as chosen', () => {
  const { session, document } = fakeSession(makeMap('A B'));
  expect(connect(session, A, B, { strength: 'weak' })).toBe(true);
  const [tie] = visibleTies(document.getProject(), session.frame());
  expect(tie).toMatchObject({ source: A, target: B, strength: 'weak' });
  expect(session.view.getState().selection.ties.size).toBe(0);
});

it('an actor is not connected with itself, and is told so', () => {
  const { session, document } = fakeSession(makeMap('A B'));
  expect(connect(session, A, A)).toBe(false);
  expect(document.edits).toEqual([]);
  expect(session.notices.getState().list[0]?.notice.kind).toBe('selfTie');
});

it('nothing is connected in a project that can only be read', () => {
  const { session } = fakeSession(makeMap('A B'), { readOnly: true });
  expect(connect(session, A, B)).toBe(false);
});

it('several actors are tied to one of them as one step', () => {
  const { session, document } = fakeSession(makeMap('A B C'));
  connectAll(session, [A, B, C], C);
  const tied = () =>
    visibleTies(document.getProject(), session.frame()).map((tie) => [tie.source, tie.target]);
  expect(tied()).toEqual([
    [A, C],
    [B, C],
  ]);
  expect(document.steps()).toMatchObject([{ verb: 'addTies', count: 2 }]);
  session.undo();
  expect(tied()).toEqual([]);
  connectAll(session, [C], C);
  expect(document.steps()).toEqual([]);
});
