import { beforeAll, describe, expect, it } from 'vitest';
import { createFakeClock } from '#tests/helpers/fakeClock';
import { fakeDocument } from '#tests/helpers/fakeDocument';
import { makeMap, TALK } from '#tests/helpers/makeMap';
import { startTelling } from '@/app/workspace/startTelling';
import { tellingOf } from '@/app/workspace/tellings';
import { deleteSelection } from '@/commands/selection';
import { formats } from '@/i18n/formats';
import { currentTranslate, startLanguage } from '@/i18n/language';
import { newActor, newTie } from '@/model/defaults';
import { addActors, changeActors, moveActors, renameActor } from '@/model/edits/actors';
import { addConnectedActor, addTie } from '@/model/edits/ties';
import { actorId, tieId } from '@/model/ids';
import { NO_FILTER } from '@/model/looking';
import { createSession } from '@/session/createSession';
import { select } from '@/session/view';

const [A, B] = [actorId('A'), actorId('B')];

beforeAll(async () => {
  await startLanguage('id');
});

/** A session and what is told of it, in Indonesian, as if the keys were on the map or beside it. */
function open(drawing: string, isOnMap = true) {
  const clock = createFakeClock();
  const session = createSession({
    document: fakeDocument(makeMap(drawing)),
    randomId: () => 'new',
    createWorker: () => {
      throw new Error('no worker: the analysis runs here');
    },
    isRoomy: true,
  });
  const told: string[] = [];
  startTelling(session, clock, (happenings) => {
    const project = session.document.getProject();
    const frame = session.frame();
    const shown = { actors: Object.values(project.actors), ties: [], hiddenActors: 0, hiddenTies: 0 };
    const text = { ...formats('id'), t: currentTranslate(), language: 'id' } as const;
    const { selection, step } = session.view.getState();
    told.push(
      tellingOf(happenings, { text, project, frame, shown, selection, step, isOnMap, names: 'full' }),
    );
  });
  const tell = () => {
    clock.advance(400);
    return told.at(-1);
  };
  return { session, clock, told, tell, project: () => session.document.getProject() };
}

const tie = (id: string) =>
  newTie({ id: tieId(id), source: A, target: B, type: TALK }, { strength: 'strong' });

describe('what screen readers are told', () => {
  it('is that two are connected, and how strongly; nothing of what is selected thereby', () => {
    const { session, project, tell } = open('A B');
    session.apply(addTie(project(), session.frame().id, tie('t')));
    select(session.view, [], [tieId('t')]);
    expect(tell()).toBe('A terhubung ke B, ikatan kuat.');
  });

  it('comes after a moment, once for everything in it', () => {
    const { session, clock, told } = open('A');
    const frame = session.frame().id;
    session.apply(addActors(frame, [{ actor: newActor(actorId('x'), 'KUD'), at: [0, 0] }]));
    clock.advance(200);
    session.apply(renameActor(A, 'Bappeda'));
    expect(told).toEqual([]);
    clock.advance(200);
    expect(told).toEqual(['KUD ditambahkan. Nama kini Bappeda.']);
  });

  it('is one sentence for a walk of arrow keys, and one for an actor with its tie', () => {
    const { session, project, tell } = open('A B');
    const frame = session.frame().id;
    for (const x of [1, 2, 3])
      session.apply(moveActors(project(), frame, [{ id: A, to: [x, 0] }], 'nudge:A'));
    expect(tell()).toBe('A dipindahkan.');
    const c = actorId('c');
    session.apply(
      addConnectedActor(frame, { actor: newActor(c, 'KUD'), at: [0, 0] }, { ...tie('u'), target: c }),
    );
    expect(tell()).toBe('KUD ditambahkan. A terhubung ke KUD, ikatan kuat.');
  });

  it('names a deletion once, though it is a notice and an edit', () => {
    const { session, tell } = open('A-B');
    select(session.view, [A]);
    tell();
    deleteSelection(session);
    expect(tell()).toBe('Selesai: hapus A.');
    session.undo();
    expect(tell()).toBe('Diurungkan: hapus A.');
  });

  it('counts several who are selected, and says when nobody is', () => {
    const { session, tell } = open('A-B');
    select(session.view, [A, B], [tieId('A-B')]);
    expect(tell()).toBe('2 aktor dan 1 ikatan dipilih.');
    select(session.view, [A]);
    expect(tell()).toBe('A dipilih.');
    select(session.view, []);
    expect(tell()).toBe('Tidak ada yang dipilih.');
  });

  it('says who is selected once, not again with every step of a drag', () => {
    const { session, told, tell } = open('A B');
    select(session.view, [A, B]);
    expect(tell()).toBe('2 aktor dipilih.');
    select(session.view, [B, A]);
    tell();
    expect(told).toHaveLength(1);
  });

  it('leaves a field to tell itself what is typed into it', () => {
    const beside = open('A', false);
    beside.session.apply(changeActors(beside.project(), [A], { role: 'ketua' }));
    expect(beside.tell()).toBe('');
    const onMap = open('A', true);
    onMap.session.apply(changeActors(onMap.project(), [A], { pinned: true }));
    expect(onMap.tell()).toBe('Selesai: ubah A.');
  });

  it('says that a filter or focus changed who is shown', () => {
    const { session, tell } = open('A-B');
    session.view.setState({ filter: { ...NO_FILTER, kinds: ['person'] } });
    expect(tell()).toBe('Semua aktor tampil: 2.');
  });

  it('says who became the main connector, but not who is it at first', async () => {
    const { session, project, tell, told } = open('A-B A-C A-D A-E E-F');
    const isReady = () => session.analysis.getState().state === 'ready';
    await expect.poll(isReady).toBe(true);
    expect(told).toEqual([]);
    const frame = session.frame().id;
    for (const to of ['G', 'H', 'I', 'J']) {
      const target = actorId(to);
      session.apply(
        addConnectedActor(
          frame,
          { actor: newActor(target, to), at: [0, 0] },
          newTie({ id: tieId(`E${to}`), source: actorId('E'), target, type: TALK }),
        ),
      );
    }
    await expect.poll(() => session.analysis.getState().result?.measures.degree.ranking[0]).toBe('E');
    expect(project().actors[actorId('J')]?.name).toBe('J');
    expect(tell()).toContain('Penghubung utama kini E.');
  });
});
