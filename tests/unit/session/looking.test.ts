import { describe, expect, it } from 'vitest';
import { fakeSession } from '#tests/helpers/fakeSession';
import { makeMap } from '#tests/helpers/makeMap';
import { runCommand } from '@/commands/registry';
import { startLanguage } from '@/i18n/language';
import { changeActors, removeFromFrame } from '@/model/edits/actors';
import { actorId, tieId } from '@/model/ids';
import { NO_FILTER } from '@/model/looking';
import { maskedProject, shownNow } from '@/session/shownNow';
import { select } from '@/session/view';

const A = actorId('A');
const B = actorId('B');
const C = actorId('C');

function open() {
  const { session } = fakeSession(makeMap('A-B B-C'));
  session.apply(changeActors(session.document.getProject(), [C], { kind: 'unit' }));
  return session;
}

const hideUnits = { ...NO_FILTER, kinds: ['unit'] as const };

describe('looking at part of a map', () => {
  it('leaves nobody selected who is not seen', () => {
    const { view } = open();
    select(view, [A, C], [tieId('A-B'), tieId('B-C')]);
    view.setState({ filter: hideUnits });
    expect([...view.getState().selection.actors]).toEqual([A]);
    expect([...view.getState().selection.ties]).toEqual([tieId('A-B')]);
    view.setState({ focus: { actors: [B], steps: 0 } });
    expect(view.getState().selection.actors.size).toBe(0);
  });

  it('selects with "select all" only who is seen, so that nobody deletes the rest', () => {
    const session = open();
    session.view.setState({ filter: hideUnits });
    runCommand(session, 'selectAll');
    expect([...session.view.getState().selection.actors]).toEqual([A, B]);
    expect([...session.view.getState().selection.ties]).toEqual([tieId('A-B')]);
  });

  it('ends by itself when nobody is left whose surroundings are shown, so that no empty map remains', () => {
    const session = open();
    const remove = (id: typeof A) =>
      session.apply(
        removeFromFrame(session.document.getProject(), session.frame(), { actors: [id], ties: [] }),
      );
    session.view.setState({ focus: { actors: [A, B], steps: 0 } });
    remove(A);
    expect(shownNow(session).actors.map(({ id }) => id)).toEqual([B]);
    remove(B);
    expect(session.view.getState().focus).toBeNull();
    expect(shownNow(session).actors.map(({ id }) => id)).toEqual([C]);
  });

  it('ends with one command, which is there only while something is left out', () => {
    const session = open();
    expect(runCommand(session, 'showAll')).toBe(false);
    session.view.setState({ filter: hideUnits, focus: { actors: [A], steps: 1 } });
    expect(shownNow(session).actors.map(({ id }) => id)).toEqual([A, B]);
    expect(runCommand(session, 'showAll')).toBe(true);
    expect(shownNow(session).actors).toHaveLength(3);
  });
});

describe('masked names', () => {
  it('come in four ways, one after another, and back', () => {
    const session = open();
    const seen = Array.from({ length: 4 }, () => {
      runCommand(session, 'cycleNames');
      return session.view.getState().names;
    });
    expect(seen).toEqual(['initials', 'code', 'hidden', 'full']);
    expect(runCommand(session, 'showNames')).toBe(false);
  });

  it('never become real ones: a name field does not open, and says why', () => {
    const session = open();
    select(session.view, [A]);
    session.view.setState({ names: 'code' });
    runCommand(session, 'rename');
    expect(session.view.getState().naming).toBeNull();
    expect(session.notices.getState().list.at(-1)?.notice.kind).toBe('nameLocked');
  });

  it('close a name field that is open', () => {
    const session = open();
    session.view.setState({ naming: A });
    session.view.setState({ names: 'initials' });
    expect(session.view.getState().naming).toBeNull();
  });

  it('are what is given away while they are shown', async () => {
    await startLanguage('id');
    const session = open();
    expect(maskedProject(session)).toBe(session.document.getProject());
    session.view.setState({ names: 'hidden' });
    expect(Object.values(maskedProject(session).actors).map(({ name }) => name)).toEqual([
      'aktor',
      'aktor',
      'aktor',
    ]);
  });
});
