import { describe, expect, it } from 'vitest';
import { cdp, userEvent } from 'vitest/browser';
import { makeFrames } from '#tests/helpers/makeFrames';
import { moveActors } from '@/model/edits/actors';
import { actorId, frameId } from '@/model/ids';
import { playFrame, select } from '@/session/view';
import { nextDrawing, type OpenCanvas, openCanvas } from './openCanvas';
import { click } from './pointer';

const [A, B, C] = [actorId('A'), actorId('B'), actorId('C')];
const SECOND = frameId('f2');

const twoFrames = () => makeFrames(['A-B A-C', 'A=B B-D'], [{}, { A: [0, 160] }]);

const opacityOf = (map: OpenCanvas, id: string) => {
  const own = map.box.querySelector(`.react-flow__node[data-id="${id}"] > div`);
  return own ? Number(getComputedStyle(own).opacity) : null;
};

/** Puts the step on a long way, so that the test sees its middle. */
function stepSlowly({ session }: OpenCanvas): void {
  playFrame(session.view, SECOND);
  session.view.setState(({ step }) => ({ step: step && { ...step, ms: 20_000 } }));
}

describe('a map that becomes another frame', () => {
  it('draws who goes and who comes together, and at the end only who is there', async () => {
    const map = await openCanvas(twoFrames());
    playFrame(map.session.view, SECOND);
    await nextDrawing();
    expect([opacityOf(map, 'C') !== null, opacityOf(map, 'D') !== null]).toEqual([true, true]);
    await expect.poll(() => opacityOf(map, 'C'), { timeout: 2000 }).toBeNull();
    await expect.poll(() => opacityOf(map, 'D')).toBe(1);
    expect(map.box.querySelectorAll('.react-flow__edge')).toHaveLength(2);
  });

  it('moves nobody at once: the first picture is that of the frame before', async () => {
    const map = await openCanvas(twoFrames());
    const before = map.at('A');
    stepSlowly(map);
    await nextDrawing();
    expect(Math.hypot(map.at('A').x - before.x, map.at('A').y - before.y)).toBeLessThan(2);
    expect(opacityOf(map, 'C')).toBeGreaterThan(0.9);
    expect(opacityOf(map, 'D')).toBeLessThan(0.1);
  });

  it('ends at once with a press on the map, and the press does what it always does', async () => {
    const map = await openCanvas(twoFrames());
    stepSlowly(map);
    await nextDrawing();
    const { x, y } = map.at('B');
    await click({ x, y });
    expect(opacityOf(map, 'C')).toBeNull();
    expect(map.selected()).toEqual(['B']);
  });

  it('ends at once with an edit, which is there', async () => {
    const map = await openCanvas(twoFrames());
    stepSlowly(map);
    await nextDrawing();
    const { document, apply, frame } = map.session;
    apply(moveActors(document.getProject(), frame().id, [{ id: B, to: [300, 300] }]));
    await expect.poll(() => opacityOf(map, 'C')).toBeNull();
    expect(frame().place[B]).toEqual([300, 300]);
  });

  it('keeps the selection, and the keyboard focus on whoever stays', async () => {
    const map = await openCanvas(twoFrames());
    select(map.session.view, [B]);
    map.actor('B').focus();
    playFrame(map.session.view, SECOND);
    await expect.poll(() => opacityOf(map, 'C'), { timeout: 2000 }).toBeNull();
    expect(map.selected()).toEqual(['B']);
    expect(document.activeElement).toBe(map.actor('B'));
  });

  it('gives the focus of whoever goes to the map, so that its keys go on working', async () => {
    const map = await openCanvas(twoFrames());
    map.actor('C').focus();
    playFrame(map.session.view, SECOND);
    await expect.poll(() => opacityOf(map, C), { timeout: 2000 }).toBeNull();
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
      stepSlowly(map);
      await nextDrawing();
      expect([opacityOf(map, 'C'), opacityOf(map, 'D')]).toEqual([null, 1]);
      expect(map.box.querySelector('[data-caption]')?.textContent).toContain('+1 aktor');
    } finally {
      await cdp().send('Emulation.setEmulatedMedia', { features: [] });
    }
  });

  it('makes room at once for the next step', async () => {
    const map = await openCanvas(makeFrames(['A-B', 'A-C', 'A-D']));
    stepSlowly(map);
    await nextDrawing();
    playFrame(map.session.view, frameId('f3'));
    await expect.poll(() => [opacityOf(map, 'B'), opacityOf(map, 'D')], { timeout: 2000 }).toEqual([null, 1]);
    expect(map.actor(A)).toBeTruthy();
  });
});
