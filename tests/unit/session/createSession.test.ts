import { describe, expect, it } from 'vitest';
import { fakeDocument } from '#tests/helpers/fakeDocument';
import { makeMap } from '#tests/helpers/makeMap';
import type { AnalysisRequest } from '@/analysis/worker/messages';
import { removeFromFrame, renameActor } from '@/model/edits/actors';
import { copyFrame } from '@/model/edits/frames';
import { addGroup } from '@/model/edits/groups';
import { actorId, frameId, groupId, tieId } from '@/model/ids';
import { NO_FILTER } from '@/model/looking';
import { createSession } from '@/session/createSession';
import { dismiss, notify } from '@/session/notices';
import { openFrame, select, show } from '@/session/view';

const A = actorId('A');
const B = actorId('B');

/** A session whose analysis runs in this thread, and the requests its worker would have had. */
function open(drawing: string, options: { readonly readOnly?: boolean; readonly recovered?: boolean } = {}) {
  const document = fakeDocument(makeMap(drawing), options);
  const asked: AnalysisRequest[] = [];
  let ended = 0;
  const session = createSession({
    document: options.recovered ? { ...document, recovered: true } : document,
    randomId: () => 'random',
    createWorker: () => ({
      post: (request) => asked.push(request),
      stop: () => {},
      resume: () => {},
      terminate: () => {
        ended++;
      },
    }),
    isRoomy: true,
  });
  return { session, document, asked, ended: () => ended };
}

const kinds = ({ notices }: ReturnType<typeof open>['session']) =>
  notices.getState().list.map((one) => one.notice.kind);

describe('an open project', () => {
  it('asks for an analysis when it opens and shows none before the answer', () => {
    const { session, asked } = open('A-B');
    expect(asked).toHaveLength(1);
    expect(session.analysis.getState()).toEqual({ state: 'waiting', result: null });
  });

  it('answers by itself where no worker can be made', () => {
    const document = fakeDocument(makeMap('A-B B-C'));
    const session = createSession({
      document,
      randomId: () => 'random',
      createWorker: () => {
        throw new Error('no workers here');
      },
      isRoomy: false,
    });
    expect(session.analysis.getState()).toMatchObject({ state: 'ready', result: { n: 3, m: 2 } });
    session.apply(removeFromFrame(document.getProject(), session.frame(), { actors: [B], ties: [] }));
    expect(session.analysis.getState()).toMatchObject({ result: { n: 2, m: 0 } });
  });

  it('takes out of the selection what an edit has removed, and keeps the rest', () => {
    const { session, document } = open('A-B B-C');
    select(session.view, [A, B], [tieId('A-B'), tieId('B-C')]);
    session.apply(removeFromFrame(document.getProject(), session.frame(), { actors: [A], ties: [] }));
    const { selection } = session.view.getState();
    expect([...selection.actors]).toEqual([B]);
    expect([...selection.ties]).toEqual([tieId('B-C')]);
  });

  it('ends the naming of an actor that was removed meanwhile', () => {
    const { session, document } = open('A-B');
    session.view.setState({ naming: A });
    session.apply(removeFromFrame(document.getProject(), session.frame(), { actors: [A], ties: [] }));
    expect(session.view.getState().naming).toBeNull();
  });

  it('keeps the selection when stepping to a frame that shows the same actors', () => {
    const { session, document } = open('A-B');
    const next = frameId('next');
    session.apply(
      copyFrame(document.getProject(), session.frame(), {
        id: next,
        title: 'Sesudah',
        noteId: session.ids.mapNote,
      }),
    );
    select(session.view, [A]);
    openFrame(session.view, next);
    expect(session.frame().id).toBe(next);
    expect([...session.view.getState().selection.actors]).toEqual([A]);
  });

  it('falls back to the first frame when the one in view was deleted', () => {
    const { session } = open('A');
    session.view.setState({ frame: frameId('gone') });
    expect(session.frame().id).toBe('now');
  });

  it('says what was undone, and that there is nothing more', () => {
    const { session } = open('A');
    session.apply(renameActor(A, 'Bappeda'));
    session.undo();
    session.undo();
    expect(kinds(session)).toEqual(['undone', 'nothingToUndo']);
  });

  it('refuses edits of a project that a newer Rajut wrote, in words', () => {
    const { session, document } = open('A', { readOnly: true });
    session.apply(renameActor(A, 'Bappeda'));
    expect(document.getProject().actors[A]?.name).toBe('A');
    expect(kinds(session)).toEqual(['readOnly']);
  });

  it('tells of a recovery once it is open', () => {
    expect(kinds(open('A', { recovered: true }).session)).toEqual(['recovered']);
  });

  it('selects and asks to see what is shown', () => {
    const { session } = open('A-B');
    show(session.view, [B]);
    expect(session.view.getState().camera).toEqual({ move: 'show', actors: [B] });
    expect([...session.view.getState().selection.actors]).toEqual([B]);
  });

  it('ends its worker when it is disposed, and asks nothing more', () => {
    const { session, asked, ended, document } = open('A-B');
    session.dispose();
    document.apply(renameActor(A, 'Bappeda'));
    expect(ended()).toBe(1);
    expect(asked).toHaveLength(1);
  });
});

describe('notices', () => {
  it('never pile up: the newest three stay, each can be sent away', () => {
    const { session } = open('A');
    for (const kind of ['selfTie', 'tieStayed', 'ownCopy', 'recovered'] as const) {
      notify(session.notices, { kind });
    }
    expect(kinds(session)).toEqual(['tieStayed', 'ownCopy', 'recovered']);
    const [first] = session.notices.getState().list;
    if (first) dismiss(session.notices, first.id);
    expect(session.notices.getState().list).toHaveLength(2);
  });

  it('tell of the last step only, and nothing twice', () => {
    const { session } = open('A');
    const { label } = renameActor(A, 'Bappeda');
    notify(session.notices, { kind: 'copied', count: 2 });
    notify(session.notices, { kind: 'done', label });
    notify(session.notices, { kind: 'undone', label });
    expect(kinds(session)).toEqual(['copied', 'undone']);
    notify(session.notices, { kind: 'copied', count: 3 });
    expect(kinds(session)).toEqual(['undone', 'copied']);
  });
});

describe('whoever is asked for', () => {
  const kept = { ...NO_FILTER, sectors: [''] };

  it('is seen: the filter and the focus that hide them end', () => {
    const { session } = open('A-B C');
    session.view.setState({ filter: kept });
    show(session.view, [B]);
    expect(session.view.getState()).toMatchObject({ filter: NO_FILTER, focus: null });
    session.view.setState({ focus: { actors: [A], steps: 1 } });
    show(session.view, [B]);
    expect(session.view.getState().focus).not.toBeNull();
    show(session.view, [actorId('C')]);
    expect(session.view.getState().focus).toBeNull();
  });

  it('comes out of a folded group', () => {
    const { session, document } = open('A-B C');
    const id = groupId('core');
    document.apply(addGroup({ id, name: 'Inti', members: [A, B] }));
    session.view.setState({ collapsed: new Set([id]) });
    show(session.view, [actorId('C')]);
    expect(session.view.getState().collapsed.size).toBe(1);
    show(session.view, [A]);
    expect(session.view.getState().collapsed.size).toBe(0);
  });
});
