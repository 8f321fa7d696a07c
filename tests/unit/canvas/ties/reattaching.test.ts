import { expect, it } from 'vitest';
import { fakeSession } from '#tests/helpers/fakeSession';
import { makeMap } from '#tests/helpers/makeMap';
import { actorUnder } from '@/canvas/ties/reattaching';
import { changeActors } from '@/model/edits/actors';
import { actorId } from '@/model/ids';
import { NO_FILTER } from '@/model/looking';

const [A, B] = [actorId('A'), actorId('B')];

it('an end of a tie catches who is near and seen, nobody who is left out of the picture', () => {
  const { session } = fakeSession(makeMap('A-B'));
  const [x, y] = session.frame().place[B] ?? [0, 0];
  expect(actorUnder(session, [x + 20, y])).toBe(B);
  expect(actorUnder(session, [x + 44, y])).toBeNull();
  session.apply(changeActors(session.document.getProject(), [B], { kind: 'unit' }));
  session.view.setState({ filter: { ...NO_FILTER, kinds: ['unit'] } });
  expect(actorUnder(session, [x + 20, y])).toBeNull();
  session.view.setState({ filter: NO_FILTER, focus: { actors: [A], steps: 0 } });
  expect(actorUnder(session, [x + 20, y])).toBeNull();
});
