import { describe, expect, it } from 'vitest';
import { fakeDocument } from '#tests/helpers/fakeDocument';
import { makeMap } from '#tests/helpers/makeMap';
import { runCommand } from '@/commands/registry';
import { supposeTied } from '@/commands/supposeTied';
import { removeFromFrame } from '@/model/edits/actors';
import { actorId, frameId, tieId } from '@/model/ids';
import { createSession } from '@/session/createSession';
import { openFrame, select } from '@/session/view';

const [A, B, C] = ['A', 'B', 'C'].map(actorId);
const KITE = 'A-B A-C A-D A-F B-D B-E B-G C-D C-F D-E D-F D-G E-G F-G F-H G-H H-I I-J';

function open(drawing = KITE) {
  const document = fakeDocument(makeMap(drawing));
  let made = 0;
  const session = createSession({
    document,
    randomId: () => `new${++made}`,
    createWorker: () => {
      throw new Error('no workers here');
    },
    isRoomy: true,
  });
  return { session, document, project: document.getProject() };
}

const settled = () => new Promise((done) => setTimeout(done));
const goneOf = ({ view }: ReturnType<typeof open>['session']) => [
  ...(view.getState().ghost?.actorsGone ?? []),
];

describe('what is supposed', () => {
  it('is said of the selection, changes nothing in the project, and is answered', async () => {
    const { session, document, project } = open();
    select(session.view, [actorId('H')]);
    expect(runCommand(session, 'supposeGone')).toBe(true);
    await settled();
    const { state, answer } = session.supposing.getState();
    expect(state).toBe('ready');
    expect(answer?.tearing.lostPairs).toBe(14);
    expect(answer?.tearing.cutOff).toEqual(['I', 'J']);
    expect(document.getProject()).toBe(project);
  });

  it('adds up over several commands, and takes back what is supposed twice', () => {
    const { session } = open();
    select(session.view, [actorId('H')]);
    runCommand(session, 'supposeGone');
    select(session.view, [actorId('I')]);
    runCommand(session, 'supposeGone');
    expect(goneOf(session)).toEqual(['H', 'I']);
    runCommand(session, 'supposeGone');
    expect(goneOf(session)).toEqual(['H']);
    select(session.view, [actorId('H')]);
    runCommand(session, 'supposeGone');
    expect(session.view.getState().ghost).toBeNull();
    expect(session.supposing.getState().state).toBe('none');
  });

  it('may be ties that break: only where a tie is meant', () => {
    const { session } = open();
    expect(runCommand(session, 'supposeBroken')).toBe(false);
    select(session.view, [], [tieId('H-I')]);
    expect(runCommand(session, 'supposeGone')).toBe(false);
    expect(runCommand(session, 'supposeBroken')).toBe(true);
    expect([...(session.view.getState().ghost?.tiesGone ?? [])]).toEqual(['H-I']);
  });

  it('ends with Escape, together with the selection, and by its own command', () => {
    const { session } = open();
    select(session.view, [actorId('H')]);
    runCommand(session, 'supposeGone');
    runCommand(session, 'clearSelection');
    const { ghost, selection } = session.view.getState();
    expect([ghost, selection.actors.size]).toEqual([null, 0]);
    select(session.view, [actorId('H')]);
    runCommand(session, 'supposeGone');
    runCommand(session, 'endSupposing');
    expect(session.view.getState().ghost).toBeNull();
    expect(runCommand(session, 'endSupposing')).toBe(false);
  });

  it('lets somebody new join, standing where nobody stands, and be tied to another', async () => {
    const { session, document, project } = open('A-B C-D');
    supposeTied(session, null, actorId('A'));
    const joined = session.view.getState().ghost?.actorsJoined[0];
    expect(Object.values(session.frame().place)).not.toContainEqual(joined?.at);
    supposeTied(session, joined?.id ?? null, actorId('C'));
    await settled();
    expect(session.view.getState().ghost?.actorsJoined).toHaveLength(1);
    expect(session.supposing.getState().answer?.tearing.gainedPairs).toBe(4);
    expect(document.getProject()).toBe(project);
  });

  it('is forgotten of whom the map no longer has, and in another frame', async () => {
    const { session, document } = open('A-B B-C');
    if (!A || !B || !C) throw new Error('no names');
    select(session.view, [B, C]);
    runCommand(session, 'supposeGone');
    session.apply(removeFromFrame(document.getProject(), session.frame(), { actors: [B], ties: [] }));
    expect(goneOf(session)).toEqual(['C']);
    await settled();
    expect(session.supposing.getState().answer?.actors).toEqual({ before: 2, after: 1 });
    openFrame(session.view, frameId('other'));
    expect(session.view.getState().ghost).toBeNull();
  });
});
