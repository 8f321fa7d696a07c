import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { makeMap } from '#tests/helpers/makeMap';
import { runCommand } from '@/commands/registry';
import { actorId, frameId } from '@/model/ids';
import type { Project } from '@/model/types';
import { openFrame, select } from '@/session/view';
import { nameField, nextDrawing, openCanvas } from './openCanvas';
import { click, doubleClick, drag, letGo, type Point, pressAndMove } from './pointer';

const A = actorId('A');
const LATER = frameId('later');

const lower = ({ x, y }: Point): Point => ({ x, y: y + 80 });
const around = ({ x, y }: Point) =>
  [
    { x: x - 55, y: y - 46 },
    { x: x + 50, y: y + 60 },
  ] as const;

/** A map whose second frame is as the first. */
function inTwoFrames(map: Project): Project {
  return { ...map, frames: map.frames.flatMap((frame) => [frame, { ...frame, id: LATER, order: 1 }]) };
}

describe('selecting', () => {
  it('by a marquee takes whom it touches; with Shift it adds', async () => {
    const map = await openCanvas(makeMap('A B C'));
    await drag(...around(map.at('A')));
    expect(map.selected()).toEqual(['A']);
    await userEvent.keyboard('{Shift>}');
    await drag(...around(map.at('C')), { held: 'shift' });
    await userEvent.keyboard('{/Shift}');
    expect(map.selected()).toEqual(['A', 'C']);
    await drag(...around(map.at('B')));
    expect(map.selected()).toEqual(['B']);
  });

  it('by clicks with Shift adds and takes away', async () => {
    const map = await openCanvas(makeMap('A B C'));
    await click(map.at('A'));
    await userEvent.keyboard('{Shift>}');
    await click(map.at('B'), { held: 'shift' });
    await click(map.at('A'), { held: 'shift' });
    await userEvent.keyboard('{/Shift}');
    expect(map.selected()).toEqual(['B']);
  });

  it('by a plain click on one of several takes that one alone', async () => {
    const map = await openCanvas(makeMap('A B C'));
    select(map.session.view, [actorId('A'), actorId('B')]);
    await nextDrawing();
    await click(map.at('A'));
    expect(map.selected()).toEqual(['A']);
  });

  it('ends with a click on the empty map', async () => {
    const map = await openCanvas(makeMap('A B C'));
    await click(map.at('A'));
    await click(map.empty());
    expect(map.selected()).toEqual([]);
  });

  it('by a marquee leaves the actors within reach of the hand', async () => {
    const map = await openCanvas(makeMap('A B C'));
    const [from] = around(map.at('A'));
    const [, to] = around(map.at('B'));
    await drag(from, to);
    await doubleClick(map.at('A'));
    await expect.element(nameField).toHaveFocus();
  });
});

describe('moving', () => {
  it('several selected actors is one step, and nobody else moves', async () => {
    const map = await openCanvas(makeMap('A B C'));
    const before = map.session.frame().place;
    const [from] = around(map.at('A'));
    const [, to] = around(map.at('B'));
    await drag(from, to);
    await drag(map.at('A'), lower(map.at('A')));
    const { place } = map.session.frame();
    expect(map.document.steps()).toMatchObject([{ verb: 'moveActors', count: 2 }]);
    expect(place[A]?.[1]).toBeGreaterThan(40);
    expect(place[actorId('B')]?.[1]).toBe(place[A]?.[1]);
    expect(place[actorId('C')]).toBe(before[actorId('C')]);
  });

  it('by arrow keys is one step as long as the same actors move', async () => {
    const map = await openCanvas(makeMap('A B C'));
    await click(map.at('A'));
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowRight}');
    expect(map.document.edits).toHaveLength(3);
    expect(map.document.steps()).toMatchObject([{ verb: 'moveActors', name: 'A' }]);
    await click(map.at('B'));
    await userEvent.keyboard('{ArrowDown}');
    expect(map.document.steps().map(({ name }) => name)).toEqual(['A', 'B']);
  });

  it('does not bring back who is removed under the hand, and the next move counts again', async () => {
    const map = await openCanvas(makeMap('A B C'));
    const to = lower(map.at('A'));
    await pressAndMove(map.at('A'), to);
    await map.removeElsewhere(A);
    await letGo(to);
    expect(map.session.frame().place[A]).toBeUndefined();
    await click(map.at('B'));
    await userEvent.keyboard('{ArrowDown}');
    expect(map.document.steps().map(({ verb }) => verb)).toEqual(['deleteActors', 'moveActors']);
  });

  it('stays in the frame in which it began', async () => {
    const map = await openCanvas(inTwoFrames(makeMap('A B C')));
    const to = lower(map.at('A'));
    await pressAndMove(map.at('A'), to);
    openFrame(map.session.view, LATER);
    await nextDrawing();
    await letGo(to);
    const [first, later] = map.document.getProject().frames;
    expect(first?.place[A]?.[1]).toBeGreaterThan(40);
    expect(later?.place[A]).toEqual([0, 0]);
  });

  it.each([
    ['in a project that may only be read', { readOnly: true, tool: 'select' }],
    ['with the tool that moves the map', { readOnly: false, tool: 'pan' }],
    ['with the tool that connects', { readOnly: false, tool: 'connect' }],
  ] as const)('is not done %s', async (_, { readOnly, tool }) => {
    const map = await openCanvas(makeMap('A B C'), { readOnly });
    map.session.view.setState({ tool });
    await nextDrawing();
    const apart = map.at('B').x - map.at('A').x;
    const to = { x: map.at('A').x - 60, y: map.at('A').y };
    await pressAndMove(map.at('A'), to);
    await nextDrawing();
    expect(map.at('B').x - map.at('A').x).toBeCloseTo(apart, 0);
    await letGo(to);
    expect(map.document.edits).toEqual([]);
    expect(map.session.notices.getState().list).toEqual([]);
  });
});

describe('tidying', () => {
  it('that is still gliding leaves nothing behind in the frame that is opened next', async () => {
    const map = await openCanvas(inTwoFrames(makeMap('A-B B-C C-A')));
    runCommand(map.session, 'arrange');
    await expect.poll(() => map.session.view.getState().glideFrom).not.toBeNull();
    await nextDrawing();
    openFrame(map.session.view, LATER);
    // One frame becomes the next before one's eyes; then everybody stands where the frame says.
    const heights = () => ['A', 'B', 'C'].map((name) => Math.round(map.at(name).y));
    await expect.poll(() => new Set(heights()).size).toBe(1);
  });
});
