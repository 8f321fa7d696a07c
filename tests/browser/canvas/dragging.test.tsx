import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { makeMap } from '#tests/helpers/makeMap';
import { runCommand } from '@/commands/registry';
import { actorId } from '@/model/ids';
import type { Place, Project } from '@/model/types';
import { select } from '@/session/view';
import { nextDrawing, openCanvas } from './openCanvas';
import { drag, letGo, type Point, pressAndMove } from './pointer';

const A = actorId('A');
const B = actorId('B');
const C = actorId('C');

/** A map whose actors stand at given places. */
function placed(drawing: string, places: Readonly<Record<string, Place>>): Project {
  const map = makeMap(drawing);
  return { ...map, frames: map.frames.map((frame) => ({ ...frame, place: { ...frame.place, ...places } })) };
}

/** Three apart, so that there is room to snap. */
const apart = () => placed('A-B B-C', { A: [0, 0], B: [200, 0], C: [430, 150] });

const by = ({ x, y }: Point, right: number, down: number): Point => ({ x: x + right, y: y + down });

const lines = (box: Element) => box.querySelectorAll('[data-helper] line').length;

async function openApart() {
  const map = await openCanvas(apart());
  /** px on screen for px of the map. */
  const scale = (map.at('B').x - map.at('A').x) / 200;
  /** Where to drag so that an actor moves so many px of the map: the first twentieth of the way begins the drag. */
  const to = (id: string, right: number, down: number) =>
    by(map.at(id), (right * scale) / 0.95, (down * scale) / 0.95);
  return { map, to };
}

describe('dragging with Alt', () => {
  it('leaves the originals and drops copies with the ties among them, as one step', async () => {
    const { map, to } = await openApart();
    select(map.session.view, [A, B]);
    await nextDrawing();
    await drag(map.at('A'), to('A', 20, 120), { held: 'alt' });
    const { place } = map.session.frame();
    expect([place[A], place[B]]).toEqual([
      [0, 0],
      [200, 0],
    ]);
    expect(map.names()).toEqual(['A', 'B', 'C', 'A', 'B']);
    expect(map.ties()).toHaveLength(3);
    expect(map.document.steps()).toMatchObject([{ verb: 'duplicate', count: 2 }]);
    expect(map.selected()).toEqual(['new1', 'new2']);
    const [x = 0, y = 0] = place[actorId('new1')] ?? [];
    expect(Math.abs(x - 20)).toBeLessThan(14);
    expect(Math.abs(y - 120)).toBeLessThan(14);
  });
});

describe('helper lines', () => {
  it('pull a dragged actor onto the line of another one, and are drawn until it is dropped', async () => {
    const { map, to } = await openApart();
    await pressAndMove(map.at('C'), to('C', 0, -147));
    await nextDrawing();
    expect(lines(map.box)).toBeGreaterThan(0);
    await letGo(to('C', 0, 0));
    expect(map.session.frame().place[C]?.[1]).toBe(0);
    await nextDrawing();
    expect(lines(map.box)).toBe(0);
  });

  it('make equal gaps in a row', async () => {
    const { map, to } = await openApart();
    await drag(map.at('C'), to('C', -27, -147));
    expect(map.session.frame().place[C]).toEqual([400, 0]);
  });

  it('do nothing while Ctrl is held, or when they are switched off', async () => {
    const { map, to } = await openApart();
    runCommand(map.session, 'toggleSnapping');
    await drag(map.at('C'), to('C', 0, -147));
    const [, y = 0] = map.session.frame().place[C] ?? [];
    expect(y).not.toBe(0);
    expect(Math.abs(y - 3)).toBeLessThan(3);
    runCommand(map.session, 'toggleSnapping');
    await drag(map.at('C'), to('C', 0, 3 - y), { held: 'ctrl' });
    expect(map.session.frame().place[C]?.[1]).not.toBe(0);
  });

  it('give way to a grid where it is switched on', async () => {
    const { map, to } = await openApart();
    runCommand(map.session, 'toggleGrid');
    await drag(map.at('C'), to('C', 33, 61));
    const place = map.session.frame().place[C] ?? [1, 1];
    expect(place.map((value) => Math.abs(value % 8))).toEqual([0, 0]);
  });
});

describe('a drag of somebody who is removed meanwhile, in another tab', () => {
  it('is over: who was dragged along is back in place, and nothing is written', async () => {
    const { map, to } = await openApart();
    select(map.session.view, [A, B]);
    await nextDrawing();
    const before = map.at('B');
    await pressAndMove(map.at('A'), to('A', 20, 120));
    await map.removeElsewhere(A);
    await letGo(to('B', 20, 120));
    await nextDrawing();
    expect(map.at('B').y).toBeCloseTo(before.y, 0);
    expect(map.session.frame().place[B]).toEqual([200, 0]);
    expect(map.document.steps()).toHaveLength(1);
  });
});

describe('moving the map', () => {
  it.each(['middle', 'right'] as const)('is done by dragging with the %s button', async (button) => {
    const map = await openCanvas(makeMap('A-B'));
    const before = map.at('A');
    await drag(map.empty(), by(map.empty(), 60, 30), { button });
    await nextDrawing();
    expect(map.at('A').x - before.x).toBeCloseTo(60, 0);
    expect(map.document.edits).toEqual([]);
    await expect.poll(() => document.querySelector('[role="menu"]')).toBeNull();
  });

  it('is done by dragging while Space is held', async () => {
    const map = await openCanvas(makeMap('A-B'));
    const before = map.at('A');
    map.box.querySelector<HTMLElement>('[data-canvas]')?.focus();
    await userEvent.keyboard('{ >}');
    await drag(map.empty(), by(map.empty(), 60, 30));
    await userEvent.keyboard('{/ }');
    await nextDrawing();
    expect(map.at('A').x - before.x).toBeCloseTo(60, 0);
    expect(map.selected()).toEqual([]);
  });
});

describe('lining up', () => {
  it('by Ctrl+Shift and an arrow is one step, and the arrow moves nobody besides', async () => {
    const map = await openCanvas(apart());
    select(map.session.view, [A, C]);
    await nextDrawing();
    map.actor('A').focus();
    await userEvent.keyboard('{Control>}{Shift>}{ArrowUp}{/Shift}{/Control}');
    const { place } = map.session.frame();
    expect([place[A], place[C]]).toEqual([
      [0, 0],
      [430, 0],
    ]);
    expect(map.document.steps()).toHaveLength(1);
  });

  it('is offered over a selection, by keys too, and not while the hand drags it', async () => {
    const map = await openCanvas(apart());
    select(map.session.view, [A, B, C]);
    await nextDrawing();
    const tools = () => map.box.querySelector('[role="toolbar"][aria-label="Alat untuk pilihan"]');
    expect(tools()).not.toBeNull();
    const even = tools()?.querySelector<HTMLElement>('[aria-label="Samakan jarak mendatar"]');
    even?.focus();
    await userEvent.keyboard('{Enter}');
    expect(map.session.frame().place[B]).toEqual([215, 0]);
    await expect.poll(() => map.session.view.getState().glideFrom).toBeNull();
    await pressAndMove(map.at('A'), by(map.at('A'), 10, 40));
    await nextDrawing();
    expect(tools()).toBeNull();
    await letGo(by(map.at('A'), 0, 0));
  });
});
