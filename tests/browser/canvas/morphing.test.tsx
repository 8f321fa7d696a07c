import { afterEach, describe, expect, it, vi } from 'vitest';
import { cdp, userEvent } from 'vitest/browser';
import { makeFrames } from '#tests/helpers/makeFrames';
import { moveActors } from '@/model/edits/actors';
import { actorId, frameId } from '@/model/ids';
import { playFrame, select } from '@/session/view';
import { nextDrawing, type OpenCanvas, openCanvas } from './openCanvas';
import { meanDifference, pixelsOf } from './pixels';
import { click, type Point } from './pointer';

const [A, B] = [actorId('A'), actorId('B')];
const [FIRST, SECOND] = [frameId('f1'), frameId('f2')];

const twoFrames = () => makeFrames(['A-B A-C', 'A=B B-D'], [{}, { A: [0, 160] }]);

/** Far enough apart for arrows on the ties, and somebody comes, goes and moves. */
const drawnFrames = () =>
  makeFrames(
    ['A>B A>C B-E', 'A>>B B>D B-E'],
    [
      { A: [0, 0], B: [220, 0], C: [0, 190], E: [440, 60] },
      { A: [60, 120], B: [220, 0], D: [440, -90], E: [440, 60] },
    ],
  );

/** The picture of the way to another frame, null at rest. */
const moment = ({ box }: OpenCanvas) => box.querySelector<HTMLCanvasElement>('canvas[data-moment]');

const isThere = ({ box }: OpenCanvas, id: string) =>
  box.querySelector(`.react-flow__node[data-id="${id}"]`) !== null;

/** Whether anything is painted at a point of the screen, besides the ground. */
function isPaintedAt(map: OpenCanvas, { x, y }: Point): boolean {
  const canvas = moment(map);
  const context = canvas?.getContext('2d');
  if (!canvas || !context) throw new Error('isPaintedAt: the map is at rest');
  const { left, top, width } = canvas.getBoundingClientRect();
  const scale = canvas.width / width;
  const [, , , alpha = 0] = context.getImageData((x - left) * scale, (y - top) * scale, 1, 1).data;
  return alpha > 0;
}

/** Steps to the second frame and stands still on the way there, at a share of it from 0 to below 1. */
async function stopAt({ session }: OpenCanvas, share: number): Promise<void> {
  const real = window.requestAnimationFrame.bind(window);
  let begun = -1;
  vi.spyOn(window, 'requestAnimationFrame').mockImplementation((callback) =>
    real((now) => {
      if (begun < 0) begun = now;
      callback(now === begun ? begun : begun + share * WAY_MS);
    }),
  );
  playFrame(session.view, SECOND);
  session.view.setState(({ step }) => ({ step: step && { ...step, ms: WAY_MS } }));
  await nextDrawing();
  await nextDrawing();
}

const WAY_MS = 1000;

function canvasOf({ box }: OpenCanvas): HTMLElement {
  const canvas = box.querySelector('.react-flow');
  if (!(canvas instanceof HTMLElement)) throw new Error('there is no canvas');
  return canvas;
}

/** What is said of a step lies over the map. */
function hideCaption(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('[data-caption] { visibility: hidden }');
  document.adoptedStyleSheets.push(sheet);
}

/** Letters are smoothed otherwise on a canvas, and the badges are those of the new frame. A lost actor makes more. */
const MOST_DIFFERENCE = 0.8;

afterEach(() => {
  vi.restoreAllMocks();
});

describe('a map that becomes another frame', () => {
  it('begins as the one was and ends as the other is, to the eye', async () => {
    const map = await openCanvas(drawnFrames());
    hideCaption();
    const before = await pixelsOf(canvasOf(map));
    await stopAt(map, 0);
    expect(moment(map)).not.toBeNull();
    expect(meanDifference(await pixelsOf(canvasOf(map)), before)).toBeLessThan(MOST_DIFFERENCE);
    vi.restoreAllMocks();
    await expect.poll(() => moment(map)).toBeNull();

    playFrame(map.session.view, FIRST);
    await expect.poll(() => moment(map)).toBeNull();
    await stopAt(map, 0.9999);
    const last = await pixelsOf(canvasOf(map));
    vi.restoreAllMocks();
    await expect.poll(() => moment(map)).toBeNull();
    const after = await pixelsOf(canvasOf(map));
    expect(meanDifference(last, after)).toBeLessThan(MOST_DIFFERENCE);
    expect(meanDifference(before, after)).toBeGreaterThan(MOST_DIFFERENCE * 2);
  });

  it('shows who goes and who comes on the way, and whoever moves between both places', async () => {
    const map = await openCanvas(twoFrames());
    const [a, c] = [map.at('A'), map.at('C')];
    await stopAt(map, 0.5);
    const [to, d] = [map.at('A'), map.at('D')];
    expect(isPaintedAt(map, c)).toBe(true);
    expect(isPaintedAt(map, d)).toBe(true);
    expect(isPaintedAt(map, { x: (a.x + to.x) / 2, y: (a.y + to.y) / 2 })).toBe(true);
  });

  it('is the new frame for screen readers and the keys all the while', async () => {
    const map = await openCanvas(twoFrames());
    await stopAt(map, 0.1);
    expect([isThere(map, 'C'), isThere(map, 'D')]).toEqual([false, true]);
    expect(getComputedStyle(map.actor('D')).visibility).toBe('visible');
    expect(getComputedStyle(map.tie('B-D')).visibility).toBe('visible');
  });

  it('ends at once with a press on the map, and the press does what it always does', async () => {
    const map = await openCanvas(twoFrames());
    await stopAt(map, 0.5);
    const { x, y } = map.at('B');
    await click({ x, y });
    expect(moment(map)).toBeNull();
    expect(map.selected()).toEqual(['B']);
  });

  it('ends at once with an edit, which is there', async () => {
    const map = await openCanvas(twoFrames());
    await stopAt(map, 0.5);
    const { document, apply, frame } = map.session;
    apply(moveActors(document.getProject(), frame().id, [{ id: B, to: [300, 300] }]));
    await expect.poll(() => moment(map)).toBeNull();
    expect(frame().place[B]).toEqual([300, 300]);
  });

  it('keeps the selection, and the keyboard focus on whoever stays', async () => {
    const map = await openCanvas(twoFrames());
    select(map.session.view, [B]);
    map.actor('B').focus();
    playFrame(map.session.view, SECOND);
    await expect.poll(() => isThere(map, 'C')).toBe(false);
    await expect.poll(() => moment(map)).toBeNull();
    expect(map.selected()).toEqual(['B']);
    expect(document.activeElement).toBe(map.actor('B'));
  });

  it('gives the focus of whoever goes to the map, so that its keys go on working', async () => {
    const map = await openCanvas(twoFrames());
    map.actor('C').focus();
    playFrame(map.session.view, SECOND);
    await expect.poll(() => document.activeElement?.hasAttribute('data-canvas')).toBe(true);
    await userEvent.keyboard('{PageUp}');
    expect(map.session.frame().id).toBe('f1');
  });

  it('says in a caption what changed', async () => {
    const map = await openCanvas(twoFrames());
    playFrame(map.session.view, SECOND);
    await expect
      .poll(() => map.box.querySelector('[data-caption]')?.textContent)
      .toBe('Kondisi 2+1 aktor, −1 aktor, +1 ikatan, −1 ikatan, 1 ikatan menguat');
  });

  it('jumps for whoever wants less motion, with the same caption', async () => {
    await cdp().send('Emulation.setEmulatedMedia', {
      features: [{ name: 'prefers-reduced-motion', value: 'reduce' }],
    });
    try {
      const map = await openCanvas(twoFrames());
      await stopAt(map, 0.5);
      expect(moment(map)).toBeNull();
      expect([isThere(map, 'C'), isThere(map, 'D')]).toEqual([false, true]);
      expect(map.box.querySelector('[data-caption]')?.textContent).toContain('+1 aktor');
    } finally {
      await cdp().send('Emulation.setEmulatedMedia', { features: [] });
    }
  });

  it('makes room at once for the next step', async () => {
    const map = await openCanvas(makeFrames(['A-B', 'A-C', 'A-D']));
    await stopAt(map, 0.5);
    vi.restoreAllMocks();
    playFrame(map.session.view, frameId('f3'));
    await expect.poll(() => moment(map)).toBeNull();
    expect([isThere(map, 'B'), isThere(map, 'C'), isThere(map, 'D')]).toEqual([false, false, true]);
    expect(map.actor(A)).toBeTruthy();
  });
});
