import { describe, expect, it } from 'vitest';
import { createFakeClock } from '#tests/helpers/fakeClock';
import { fakeDocument } from '#tests/helpers/fakeDocument';
import { makeFrames } from '#tests/helpers/makeFrames';
import { runCommand } from '@/commands/registry';
import { changeFrame } from '@/model/edits/frames';
import { createSession } from '@/session/createSession';
import { CAPTION_MS, STAY_MS, startPlayer } from '@/session/player';
import { openFrame } from '@/session/view';

function open() {
  const clock = createFakeClock();
  const session = createSession({
    document: fakeDocument(makeFrames(['A-B', 'A-B B-C', 'A-B B-C A-C'])),
    randomId: () => 'new',
    createWorker: () => {
      throw new Error('no worker: the analysis runs here');
    },
    isRoomy: true,
  });
  startPlayer(session, clock);
  return { session, clock, view: session.view, frame: () => session.frame().id };
}

describe('playing the frames', () => {
  it('shows each for a while and stops at the last', () => {
    const { session, clock, view, frame } = open();
    runCommand(session, 'playFrames');
    clock.advance(STAY_MS.normal - 1);
    expect(frame()).toBe('f1');
    clock.advance(1);
    expect(frame()).toBe('f2');
    expect(view.getState().step).toMatchObject({ from: null, to: 'f2' });
    clock.advance(STAY_MS.normal);
    expect([frame(), view.getState().playing]).toEqual(['f3', 'off']);
  });

  it('waits where it is paused, and goes on from there', () => {
    const { session, clock, view, frame } = open();
    runCommand(session, 'playFrames');
    clock.advance(STAY_MS.normal);
    runCommand(session, 'playFrames');
    clock.advance(60_000);
    expect([frame(), view.getState().playing]).toEqual(['f2', 'paused']);
    expect(view.getState().step).not.toBeNull();
    runCommand(session, 'playFrames');
    clock.advance(STAY_MS.normal);
    expect(frame()).toBe('f3');
  });

  it('begins again from the first when it is at the last', () => {
    const { session, view, frame } = open();
    runCommand(session, 'nextFrame');
    runCommand(session, 'nextFrame');
    runCommand(session, 'playFrames');
    expect([frame(), view.getState().playing]).toEqual(['f1', 'on']);
  });

  it('goes faster and slower at once', () => {
    const { session, clock, view, frame } = open();
    view.setState({ pace: 'slow' });
    runCommand(session, 'playFrames');
    clock.advance(STAY_MS.normal);
    expect(frame()).toBe('f1');
    view.setState({ pace: 'fast' });
    clock.advance(STAY_MS.fast);
    expect(frame()).toBe('f2');
  });

  it('waits when somebody steps by hand, and ends with an edit', () => {
    const { session, clock, view, frame } = open();
    runCommand(session, 'playFrames');
    runCommand(session, 'nextFrame');
    expect([frame(), view.getState().playing]).toEqual(['f2', 'paused']);
    runCommand(session, 'playFrames');
    session.apply(changeFrame(session.frame(), { note: 'Rapat kedua' }));
    clock.advance(60_000);
    expect([frame(), view.getState().playing, view.getState().step]).toEqual(['f2', 'off', null]);
  });

  it('takes the caption of a step by hand away after a while, except in front of a room', () => {
    const { session, clock, view } = open();
    runCommand(session, 'nextFrame');
    clock.advance(CAPTION_MS - 1);
    expect(view.getState().step).not.toBeNull();
    clock.advance(1);
    expect(view.getState().step).toBeNull();
    view.setState({ presenting: 'map' });
    openFrame(view, session.document.getProject().frames[2]?.id ?? session.frame().id);
    clock.advance(60_000);
    expect(view.getState().step).not.toBeNull();
  });

  it('has nothing to play in a project of one frame', () => {
    const session = createSession({
      document: fakeDocument(makeFrames(['A-B'])),
      randomId: () => 'new',
      createWorker: () => {
        throw new Error('no worker: the analysis runs here');
      },
      isRoomy: true,
    });
    expect(runCommand(session, 'playFrames')).toBe(false);
  });

  it('moves the frame in view along the row, and no further than its ends', () => {
    const { session } = open();
    const row = () => session.document.getProject().frames.map(({ id }) => id);
    expect(runCommand(session, 'moveFrameLeft')).toBe(false);
    runCommand(session, 'moveFrameRight');
    expect(row()).toEqual(['f2', 'f1', 'f3']);
    expect(session.frame().id).toBe('f1');
    session.undo();
    expect(row()).toEqual(['f1', 'f2', 'f3']);
  });
});
