import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { makeMap } from '#tests/helpers/makeMap';
import { MOST_PLAIN_ACTORS } from '@/canvas/useFlow';
import { supposeTied } from '@/commands/supposeTied';
import { actorId, tieId } from '@/model/ids';
import { NO_CHANGES } from '@/session/ghost';
import { suppose } from '@/session/suppose';
import { largeMap } from './largeMap';
import { nextDrawing, type OpenCanvas, openCanvas } from './openCanvas';
import { meanDifference, pixelsOf } from './pixels';
import { click } from './pointer';

const KITE_TAIL = 'A-B A-C B-C C-H H-I I-J';
const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));

const stateOf = ({ actor }: OpenCanvas, id: string) => {
  const knot = actor(id).firstElementChild;
  return ['gone', 'cutOff'].filter((name) => knot?.className.includes(`_${name}_`)).join();
};
const marksOn = ({ tie }: OpenCanvas, id: string) => tie(id).querySelectorAll('[class*="arrow"]').length;

describe('the map as it might be', () => {
  it('leaves a broken outline of who is gone, rings who is cut off, and says both to screen readers', async () => {
    const map = await openCanvas(makeMap(KITE_TAIL));
    await click(map.at('H'));
    await userEvent.keyboard('a');
    await nextDrawing();
    expect(['C', 'H', 'I', 'J'].map((id) => stateOf(map, id))).toEqual(['', 'gone', 'cutOff', 'cutOff']);
    expect(map.actor('H').querySelector('[stroke-dasharray]')).not.toBeNull();
    expect(map.actor('H').ariaLabel).toMatch(/terpilih, diandaikan pergi$/);
    expect(map.actor('J').ariaLabel).toMatch(/terputus dari bagian terbesar$/);
    expect(map.actor('J').querySelector('[title="terputus dari bagian terbesar"]')).not.toBeNull();
    expect(map.tie('C-H').getAttribute('aria-label')).toMatch(/diandaikan putus$/);
  });

  it('leaves a trace of a tie that is gone, without its arrows, and the document as it is', async () => {
    const map = await openCanvas(makeMap('A>B B>C'));
    const before = map.document.getProject();
    expect(marksOn(map, 'A>B')).toBe(1);
    suppose(map.session.view, { ...NO_CHANGES, tiesGone: new Set([tieId('A>B')]) });
    await nextDrawing();
    expect([marksOn(map, 'A>B'), marksOn(map, 'B>C')]).toEqual([0, 1]);
    expect(stateOf(map, 'A')).toBe('cutOff');
    expect(map.document.getProject()).toBe(before);
  });

  it('draws a tie that is only pointed at, without anything being supposed', async () => {
    const map = await openCanvas(makeMap('A-B C'));
    map.session.view.setState({
      previewed: [{ source: actorId('A'), target: actorId('C'), strength: 'weak' }],
    });
    await nextDrawing();
    expect(document.querySelectorAll('g[data-ghost="joined"]')).toHaveLength(1);
    expect(map.session.view.getState().ghost).toBeNull();
    map.session.view.setState({ previewed: [] });
    await nextDrawing();
    expect(document.querySelectorAll('[data-ghost="joined"]')).toHaveLength(0);
  });

  it('shows who joins and what is tied with a plus, and follows an actor that is moved', async () => {
    const map = await openCanvas(makeMap('A-B C'));
    supposeTied(map.session, null, actorId('A'));
    supposeTied(map.session, actorId('C'), actorId('B'));
    await nextDrawing();
    const joined = map.box.querySelectorAll('[data-ghost="joined"]');
    expect(joined).toHaveLength(3);
    expect([...joined].map((one) => one.textContent).join('')).toBe('Aktor baru');
    expect(stateOf(map, 'C')).toBe('');
  });

  it('ends with Escape', async () => {
    const map = await openCanvas(makeMap(KITE_TAIL));
    await click(map.at('H'));
    await userEvent.keyboard('a');
    expect(map.session.view.getState().ghost).not.toBeNull();
    await userEvent.keyboard('{Escape}');
    await nextDrawing();
    expect(map.session.view.getState().ghost).toBeNull();
    expect(stateOf(map, 'J')).toBe('');
  });

  it('can be asked for in the menu of an actor and of a tie', async () => {
    const map = await openCanvas(makeMap(KITE_TAIL));
    await click(map.at('H'), { button: 'right' });
    await page.getByRole('menuitem', { name: 'Andaikan aktor ini pergi' }).click();
    expect([...(map.session.view.getState().ghost?.actorsGone ?? [])]).toEqual(['H']);
  });

  it('is painted on a large map as it is drawn on a small one, and gone without a trace', {
    timeout: 60_000,
  }, async () => {
    const map = await openCanvas(largeMap(MOST_PLAIN_ACTORS + 1));
    const canvas = map.box.querySelector('.react-flow');
    if (!(canvas instanceof HTMLElement)) throw new Error('there is no canvas');
    await pause(700);
    const plain = await pixelsOf(canvas);
    const row = Array.from({ length: 20 }, (_, i) => actorId(`A${100 + i}`));
    suppose(map.session.view, { ...NO_CHANGES, actorsGone: new Set(row) });
    await pause(700);
    const ghostly = await pixelsOf(canvas);
    expect(meanDifference(plain, ghostly)).toBeGreaterThan(0.3);
    expect(map.box.querySelector('[data-badge="cutOff"] svg')).not.toBeNull();
    map.session.view.setState({ ghost: null });
    await pause(700);
    expect(meanDifference(plain, await pixelsOf(canvas))).toBeLessThan(0.05);
  });

  it('looks the same painted as drawn', { timeout: 60_000 }, async () => {
    const map = await openCanvas(largeMap(MOST_PLAIN_ACTORS + 1));
    const canvas = map.box.querySelector('.react-flow');
    if (!(canvas instanceof HTMLElement)) throw new Error('there is no canvas');
    const row = Array.from({ length: 20 }, (_, i) => actorId(`A${100 + i}`));
    suppose(map.session.view, { ...NO_CHANGES, actorsGone: new Set(row) });
    await pause(700);
    const painted = await pixelsOf(canvas);
    const { filter } = map.session.view.getState();
    map.session.view.setState({ filter: { ...filter, sectors: ['apart'] } });
    await pause(900);
    expect(map.box.querySelectorAll('.react-flow__node').length).toBeGreaterThan(100);
    expect(meanDifference(painted, await pixelsOf(canvas))).toBeLessThan(3);
  });
});
