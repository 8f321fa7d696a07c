import { expect, it } from 'vitest';
import { fakeSession } from '#tests/helpers/fakeSession';
import { makeMap } from '#tests/helpers/makeMap';
import { connect } from '@/commands/tying';
import { actorId } from '@/model/ids';
import { visibleTies } from '@/model/select';

const [A, B] = [actorId('A'), actorId('B')];

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
